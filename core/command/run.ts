import { applyChanges } from '../book/apply.ts';
import type { Snapshot } from '../book/cell.ts';
import { fitChange } from '../book/fit-change.ts';
import { guideSheet } from '../book/guide.ts';
import { sheets } from '../book/layout/sheets.ts';
import type { SheetKey } from '../book/layout/type.ts';
import type { Proof } from '../proof/proof-file.ts';
import { type CheckSummary, check } from './check.ts';
import { type CommitSummary, commit } from './commit.ts';
import { type DrawRequest, type DrawSummary, draw, supplement } from './draw.ts';
import { type ImportRequest, type ImportSummary, importList } from './import.ts';
import { type NewRequest, type NewSummary, newWorkbook } from './new.ts';
import type { Context, Outcome } from './outcome.ts';
import { proof } from './proof.ts';
import { type ScoreRequest, type ScoreSummary, score } from './score.ts';
import { type VerifyRequest, type VerifySummary, verify } from './verify.ts';
import { type VoidRequest, type VoidSummary, voidDraw } from './void.ts';

/** What each command takes, and what it answers in figures. */
export interface CommandTypes {
  readonly new: { readonly request: NewRequest; readonly summary: NewSummary };
  readonly import: { readonly request: ImportRequest; readonly summary: ImportSummary };
  readonly check: { readonly request: NoRequest; readonly summary: CheckSummary };
  readonly commit: { readonly request: Context; readonly summary: CommitSummary };
  readonly draw: { readonly request: DrawRequest; readonly summary: DrawSummary };
  readonly void: { readonly request: VoidRequest; readonly summary: VoidSummary };
  readonly supplement: { readonly request: DrawRequest; readonly summary: DrawSummary };
  readonly score: { readonly request: ScoreRequest; readonly summary: ScoreSummary };
  readonly verify: { readonly request: VerifyRequest; readonly summary: VerifySummary };
  readonly proof: { readonly request: NoRequest; readonly summary: Proof };
}

export type NoRequest = Readonly<Record<string, never>>;
export type CommandName = keyof CommandTypes;

type Command<Name extends CommandName> = (
  snapshot: Snapshot,
  request: CommandTypes[Name]['request'],
) => Outcome<CommandTypes[Name]['summary']>;

/** The commands in the order of the work. */
const commands: { readonly [Name in CommandName]: Command<Name> } = {
  new: newWorkbook,
  import: importList,
  check,
  commit,
  draw,
  void: voidDraw,
  supplement,
  score,
  verify,
  proof,
};

export const commandNames: readonly string[] = Object.keys(commands);

/** Runs a command; whatever it changes, the sheet 说明 then says where the work stands. */
export function run<Name extends CommandName>(
  name: Name,
  snapshot: Snapshot,
  request: CommandTypes[Name]['request'],
): Outcome<CommandTypes[Name]['summary']> {
  const answered = commands[name](snapshot, request);
  const changes = answered.changes.flatMap((change) => fitChange(snapshot, change));
  const outcome = { ...answered, changes };
  if (changes.length === 0 || name === 'new') return outcome;
  const after = applyChanges(snapshot, outcome.changes);
  return { ...outcome, changes: [...outcome.changes, ...guideSheet(after)] };
}

const inputs: readonly SheetKey[] = ['standard', 'modules', 'components', 'criteria', 'bank', 'roster'];
const records: readonly SheetKey[] = ['guide', 'ledger', 'frozen', 'draw', 'marks'];

/** The names, in Chinese and English, of the sheets that a command wants to read, as far as they are there. */
export function sheetsToRead(name: CommandName): string[] {
  const keys: readonly SheetKey[] =
    name === 'new' ? Object.values(sheets).map((each) => each.key) : [...inputs, ...records, 'history'];
  return keys.flatMap((key) => [sheets[key].title, sheets[key].english, ...sheets[key].aliases]);
}
