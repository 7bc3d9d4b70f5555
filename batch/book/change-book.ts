import {
  type Change,
  type CommandName,
  type CommandTypes,
  fillIn,
  type Issue,
  type Outcome,
  run,
  sheets,
  sheetsToRead,
} from '../../core/index.ts';
import type { FileBook } from '../../xlsx/index.ts';
import { targetOf } from '../file/target.ts';
import type { Report } from '../report/report.ts';
import type { Session } from '../session.ts';
import { load, openWarning } from './load.ts';
import { notWritten, reportOf } from './report-of.ts';
import { withSlot } from './slot.ts';

type Request<Name extends CommandName> = CommandTypes[Name]['request'];

/** Runs a command that only reads; what it finds is all that there is. */
export function readBook<Name extends CommandName>(
  name: Name,
  request: Request<Name>,
  session: Session,
  found: readonly Issue[] = [],
): Report {
  const source = targetOf(session.call.book, session.io.cwd, session.io.files);
  const { book } = load(source, session);
  const outcome = answer(name, request, book, session);
  const issues = [...found, ...openWarning(source, session), ...book.notes()];
  const preview = session.call.has('preview');
  return reportOf(name, outcome, { ...notWritten, there: book.sheetNames(), issues, preview }, session);
}

/**
 * Runs a command and writes what it changes: to the book, or to another file, and then the book stays as it
 * is.
 */
export function changeBook<Name extends CommandName>(
  name: Name,
  request: Request<Name>,
  session: Session,
  found: readonly Issue[] = [],
): Report {
  const { io, call } = session;
  const source = targetOf(call.book, io.cwd, io.files);
  const target = targetOf(call.value('output') ?? call.book, io.cwd, io.files);
  const isElsewhere = source !== target;
  return withSlot(target, session, (slot) => {
    const { book, bytes, status } = load(source, session);
    const there = book.sheetNames();
    const outcome = answer(name, request, book, session);
    const isRefused = outcome.summary === null;
    if (!isRefused) applyAll(book, outcome.changes);
    const isChanged = !isRefused && outcome.changes.length > 0;
    // Who asked for another file gets one, even where there was nothing to change.
    const isWritten = isChanged || (isElsewhere && !isRefused);
    const written = isWritten
      ? slot.write(isChanged ? book.save() : bytes, isElsewhere ? slot.before : status)
      : [];
    const issues = [...found, ...(isElsewhere ? openWarning(source, session) : []), ...book.notes()];
    const step = name === 'new' && !isRefused && hasStudents(book) ? ({ step: 'check' } as const) : {};
    return reportOf(name, outcome, { there, written, issues, writes: true, ...step }, session);
  });
}

function applyAll(book: FileBook, changes: readonly Change[]): void {
  if (changes.length > 0) book.apply(changes);
}

/** Whoever adds sheets to a book with a roster need not read it in again. */
function hasStudents(book: FileBook): boolean {
  const { title, english, aliases } = sheets.roster;
  const [grid] = book.read([title, english, ...aliases]).grids;
  const filled = grid?.rows.filter((row) => row.some((cell) => cell !== null)) ?? [];
  return filled.length > 1;
}

export function answer<Name extends CommandName>(
  name: Name,
  request: Request<Name>,
  book: FileBook,
  { progress, words, call }: Session,
): Outcome<CommandTypes[Name]['summary']> {
  const snapshot = book.read(sheetsToRead(name));
  progress.stage(fillIn(words.lines.working, { command: words.commands[call.command].name }));
  return run(name, snapshot, request);
}
