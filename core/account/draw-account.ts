import type { Change } from '../book/change.ts';
import { sheets } from '../book/layout/sheets.ts';
import type { DrawnUnit, DrawSummary } from '../command/draw.ts';
import type { VoidSummary } from '../command/void.ts';
import { checkCode } from '../proof/digest.ts';
import type { Wording } from './wording.ts';
import { lastLedgerDigest } from './written.ts';

interface Drawn {
  readonly summary: DrawSummary;
  readonly changes: readonly Change[];
}

/** Unit by unit what was drawn, and the code by which the ledger is known again. */
export function drawAccount(
  { summary, changes }: Drawn,
  wording: Wording,
  done: 'draw-done' | 'supplement-done',
): string[] {
  const { say, most } = wording;
  const { units, dryRun, entropyBits } = summary;
  const students = units.reduce((sum, each) => sum + each.students, 0);
  const figures = { count: units.length, students };
  const digest = lastLedgerDigest(changes);
  return [
    dryRun
      ? say('draw-trial', { ...figures, sheet: sheets.trial.title })
      : say(done, { ...figures, bits: entropyBits }),
    ...units.slice(0, most).map((each) => unitLine(each, wording)),
    ...(units.length > most ? [say('others', { count: units.length - most })] : []),
    ...(digest === null ? [] : [say('ledger-code', { code: checkCode(digest) })]),
  ];
}

function unitLine({ unit, attempt, students, quotas }: DrawnUnit, { say, list }: Wording): string {
  const seats = quotas.map((each) => say('quota', { name: each.name, students: each.students }));
  const params = { unit, students, attempt, quotas: list(seats) };
  return say(attempt > 1 ? 'draw-unit-again' : 'draw-unit', params);
}

export function voidAccount(
  { summary }: { readonly summary: VoidSummary },
  { say, list }: Wording,
): string[] {
  const { unit, attempts, students } = summary;
  return [say('void-done', { unit, students, attempts: list(attempts.map(String)) })];
}
