import { basename } from 'node:path';
import { fillIn, hasErrors, type ImportKind } from '../../core/index.ts';
import { problem } from '../arguments/problem.ts';
import { changeBook, readBook } from '../book/change-book.ts';
import { openWarning } from '../book/load.ts';
import { targetOf } from '../file/target.ts';
import { readList } from '../list/read-list.ts';
import { nothing, type Report, shownIssue } from '../report/report.ts';
import type { Session } from '../session.ts';
import { outputProblems } from './book-name.ts';
import type { CommandRun } from './type.ts';

const kinds: readonly ImportKind[] = ['roster', 'bank', 'marks'];

export const importList: CommandRun = (session) => {
  const [what, ...more] = kinds.filter((each) => session.call.has(each));
  if (what === undefined || more.length > 0) return { problems: [problem('usage-import-which')] };
  const problems = outputProblems(session);
  return problems.length > 0 ? { problems } : { work: () => importFrom(what, session) };
};

function importFrom(what: ImportKind, session: Session): Report {
  const { call, io, language, progress, words } = session;
  const path = targetOf(call.value(what) ?? '', io.cwd, io.files);
  progress.stage(fillIn(words.lines.reading, { file: basename(path) }));
  const { file, rows, lines, issues } = readList(path, what, io.files);
  if (hasErrors(issues)) {
    const shown = issues.map((each) => shownIssue(each, language));
    return { ...nothing, command: call.command, book: call.book, exit: 1, issues: shown };
  }
  const request = { what, file, rows, lines, overwrite: call.has('overwrite') };
  const onBook = call.has('preview') ? readBook : changeBook;
  return onBook('import', request, session, [...openWarning(path, session), ...issues]);
}
