import { basename } from 'node:path';
import { fillIn, hasErrors, type ImportKind, issue } from '../../core/index.ts';
import { csvLimits, readCsv } from '../../xlsx/csv/index.ts';
import { Refusal } from '../../xlsx/refusal.ts';
import { problem } from '../arguments/problem.ts';
import { changeBook, readBook } from '../book/change-book.ts';
import type { Files } from '../file/files.ts';
import { readWhole } from '../file/read-whole.ts';
import { targetOf } from '../file/target.ts';
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
  const file = basename(path);
  progress.stage(fillIn(words.lines.reading, { file }));
  const { rows, lines, issues } = readCsv(listBytes(path, io.files), file);
  if (hasErrors(issues)) {
    const shown = issues.map((each) => shownIssue(each, language));
    return { ...nothing, command: call.command, book: call.book, exit: 1, issues: shown };
  }
  const request = { what, file, rows, lines, overwrite: call.has('overwrite') };
  const onBook = call.has('preview') ? readBook : changeBook;
  return onBook('import', request, session, issues);
}

const megabyte = 1024 * 1024;

/** A list that is too large is refused in the words of lists, and before it is read. */
function listBytes(path: string, files: Files): Uint8Array {
  const size = files.status(path)?.size ?? 0;
  if (size <= csvLimits.bytes) return readWhole(path, csvLimits.bytes, files).bytes;
  const params = { found: Math.ceil(size / megabyte), most: csvLimits.bytes / megabyte };
  throw new Refusal(issue('import-too-large', params, { sheet: basename(path) }));
}
