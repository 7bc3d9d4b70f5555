import { changeBook, readBook } from '../book/change-book.ts';
import { outputProblems } from './book-name.ts';
import { contextOf } from './context.ts';
import type { CommandRun } from './type.ts';

/** The commands that ask for nothing but a book. */
export const check: CommandRun = (session) => ({ work: () => readBook('check', {}, session) });

export const commit: CommandRun = (session) => {
  const problems = outputProblems(session);
  if (problems.length > 0) return { problems };
  return { work: () => changeBook('commit', contextOf(session), session) };
};

export const score: CommandRun = (session) => {
  const problems = outputProblems(session);
  if (problems.length > 0) return { problems };
  const reason = session.call.value('reason');
  const request = { ...contextOf(session), ...(reason === undefined ? {} : { reason }) };
  return { work: () => changeBook('score', request, session) };
};
