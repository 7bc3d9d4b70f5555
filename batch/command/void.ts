import { problem, type UsageProblem } from '../arguments/problem.ts';
import { changeBook } from '../book/change-book.ts';
import { outputProblems } from './book-name.ts';
import { contextOf } from './context.ts';
import type { CommandRun } from './type.ts';

export const voidDraw: CommandRun = (session) => {
  const { call } = session;
  const [unit, ...more] = call.list('unit');
  const reason = call.value('reason');
  const problems: UsageProblem[] = [...outputProblems(session)];
  if (unit === undefined) problems.push(problem('usage-unit-needed'));
  if (more.length > 0) problems.push(problem('usage-unit-twice'));
  if (reason === undefined) problems.push(problem('usage-reason-needed'));
  if (problems.length > 0 || unit === undefined || reason === undefined) return { problems };
  return { work: () => changeBook('void', { ...contextOf(session), unit, reason }, session) };
};
