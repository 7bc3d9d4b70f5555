import { basename } from 'node:path';
import { type NewRequest, sourceLabels } from '../../core/index.ts';
import { blankBook } from '../../xlsx/index.ts';
import { problem, type UsageProblem } from '../arguments/problem.ts';
import { answer, changeBook } from '../book/change-book.ts';
import { reportOf } from '../book/report-of.ts';
import { withSlot } from '../book/slot.ts';
import { targetOf } from '../file/target.ts';
import { nothing, type Report, shownProblem } from '../report/report.ts';
import type { Session } from '../session.ts';
import { isBookName, outputProblems } from './book-name.ts';
import { standardNamed } from './standard-name.ts';
import type { CommandRun } from './type.ts';

export const newBook: CommandRun = (session) => {
  const { call } = session;
  const [examiners, sources] = [call.value('examiners'), call.value('sources')];
  const problems: UsageProblem[] = [...outputProblems(session)];
  const standard = standardNamed(call.standard);
  if ('problem' in standard) problems.push(standard.problem);
  if (!isBookName(call.book)) problems.push(problem('usage-book-name', { file: call.book }));
  if (examiners !== undefined && !/^[1-9]$/.test(examiners))
    problems.push(problem('usage-examiners', { value: examiners }));
  if (call.has('add') && call.has('force')) problems.push(problem('usage-add-and-force'));
  if (problems.length > 0 || 'problem' in standard) return { problems };
  const request = {
    standard: standard.id,
    ...(examiners === undefined ? {} : { examiners: Number(examiners) }),
    ...(sources === undefined ? {} : { sources: sourceLabels(sources) }),
  };
  return { work: () => (call.has('add') ? changeBook('new', request, session) : make(request, session)) };
};

function make(request: NewRequest, session: Session): Report {
  const { io, call, words } = session;
  const target = targetOf(call.value('output') ?? call.book, io.cwd, io.files);
  return withSlot(target, session, (slot) => {
    if (slot.before !== null && !call.has('force')) {
      const there = shownProblem(problem('usage-there', { file: basename(target) }), words);
      return { ...nothing, command: call.command, book: call.book, exit: 2, issues: [there] };
    }
    const book = blankBook();
    const outcome = answer('new', request, book, session);
    const isRefused = outcome.summary === null;
    if (!isRefused) book.apply(outcome.changes);
    const written = isRefused ? [] : slot.write(book.save(), slot.before);
    // The account names the sheets; of a new book there is nothing more to say.
    const filed = { there: [], written, issues: book.notes() };
    return { ...reportOf('new', outcome, filed, session), changes: [] };
  });
}
