import { basename } from 'node:path';
import {
  accountOf,
  announcedSources,
  type CommandName,
  type CommandTypes,
  changesAccount,
  fillIn,
  hasErrors,
  type Issue,
  type NextStep,
  nextStep,
  type Outcome,
} from '../../core/index.ts';
import { nextCommand } from '../next-command.ts';
import { commandAsTyped } from '../program-name.ts';
import { type Report, shownIssue } from '../report/report.ts';
import type { Session } from '../session.ts';

/** What happened to the file beside what the command answered. */
export interface Filed {
  /** Found by whoever read the files. */
  readonly issues: readonly Issue[];
  /** The sheets that were there before. */
  readonly there: readonly string[];
  readonly written: readonly string[];
  /** The name of what is written, as a person knows it; without it, that of the book. */
  readonly shown?: string;
  /** The command writes, if there is anything to write. */
  readonly writes?: boolean;
  /** Nothing was written because nobody wanted it yet. */
  readonly preview?: boolean;
  /** What comes next, where whoever read the book knows better than the command. */
  readonly step?: NextStep;
}

export const notWritten: Omit<Filed, 'issues'> = { there: [], written: [] };

/** The answer of a command on a book, for whoever asked. */
export function reportOf<Name extends CommandName>(
  name: Name,
  outcome: Outcome<CommandTypes[Name]['summary']>,
  filed: Filed,
  session: Session,
): Report {
  const { language, manner, call, words } = session;
  const issues = [...filed.issues, ...outcome.issues];
  const whole = { ...outcome, issues };
  const most = manner.all ? Number.POSITIVE_INFINITY : undefined;
  const step = filed.step ?? nextStep(name, whole);
  const next = nextCommand(step, issues, session, announcedSources(outcome.changes) ?? []);
  const account = accountOf(name, whole, language, most);
  const isTold = filed.written.length > 0 || filed.preview === true;
  return {
    command: call.command,
    book: call.book,
    done: outcome.summary !== null,
    exit: outcome.summary === null || hasErrors(issues) ? 1 : 0,
    summary: outcome.summary,
    issues: issues.map((each) => shownIssue(each, language)),
    written: filed.written,
    // Its last line names the step that would have come.
    account: filed.step === undefined ? account : account.slice(0, -1),
    changes: isTold ? changesAccount(outcome.changes, language, filed.there) : [],
    head: outcome.summary === null ? '' : headOf(filed, session),
    nextCommand: next === null ? null : commandAsTyped(next, words.program),
  };
}

function headOf({ written, preview, writes, shown: named }: Filed, { call, words }: Session): string {
  const { lines } = words;
  if (preview === true) return lines.preview;
  const [file, backup] = written;
  const shown = named ?? call.value('output') ?? call.book;
  if (file === undefined) return writes === true ? fillIn(lines.unwritten, { file: shown }) : '';
  return backup === undefined
    ? fillIn(lines.written, { file: shown })
    : fillIn(lines['written-backup'], { file: shown, backup: basename(backup) });
}
