import { cleanText } from '../text/clean.ts';
import type { Attempt } from './attempts.ts';
import type { Commitment } from './commitment.ts';
import { entropyValue } from './entropy.ts';
import type { LedgerRow } from './ledger.ts';
import type { UnitRoster } from './roster.ts';
import type { EntropySource } from './statement.ts';

export interface LedgerFault {
  readonly no: number;
  readonly code:
    | 'draw-uncommitted'
    | 'attempt-number'
    | 'drawn-twice'
    | 'void-of-nothing'
    | 'supplement-first'
    | 'ledger-entry';
  readonly params: Readonly<Record<string, string | number>>;
}

/** A label with = or a line break could make two different lists of sources one statement. */
function isOdd({ label, value }: EntropySource): boolean {
  return label !== cleanText(label) || value !== entropyValue(value) || label.includes('=');
}

interface Walk {
  readonly standing: Map<string, Set<number>>;
  readonly last: Map<string, number>;
  /** Roster texts that the latest commitment lists. */
  digests: ReadonlySet<string>;
  readonly rosterOf: (digest: string) => UnitRoster | null;
  /** Roster texts by unit and attempt. */
  readonly subjects: Map<string, string>;
}

/**
 * Rules that a chain of digests does not see: commit before draw, attempts counted one by one, no second draw
 * without a void (docs/draw-spec.md, section 8).
 */
export function ledgerFaults(
  ledger: readonly LedgerRow[],
  commitments: readonly (Commitment & { readonly no: number })[],
  rosterOf: (digest: string) => UnitRoster | null,
): LedgerFault[] {
  const walk: Walk = {
    standing: new Map(),
    last: new Map(),
    digests: new Set(),
    rosterOf,
    subjects: new Map(),
  };
  return ledger.flatMap((row) => {
    if (row.action === 'commit')
      return commitFaults(
        row.no,
        commitments.find((each) => each.no === row.no),
        walk,
      );
    return row.action === 'void' ? voidFaults(row, walk) : drawFaults(row, row.action, walk);
  });
}

/** Every roster that was drawn stays in every later commitment; a text that is missing is named where texts are read. */
function commitFaults(no: number, commitment: Commitment | undefined, walk: Walk): LedgerFault[] {
  walk.digests = new Set((commitment?.units ?? []).map((unit) => unit.digest));
  const isWhole = [...walk.subjects.values()].every((subject) => walk.digests.has(subject));
  return commitment === undefined || isWhole ? [] : [entryFault(no, 'subject')];
}

function voidFaults(row: LedgerRow, walk: Walk): LedgerFault[] {
  const { no, unit, attempt, subject, note } = row;
  const stood = attempt !== null && walk.standing.get(unit)?.delete(attempt) === true;
  if (!stood) return [{ no, code: 'void-of-nothing', params: { unit, attempt: attempt ?? 0 } }];
  const faults = countFaults(row, walk);
  if (subject !== walk.subjects.get(`${unit}\n${attempt}`)) faults.push(entryFault(no, 'subject'));
  if (note === '') faults.push(entryFault(no, 'note'));
  return faults;
}

function entryFault(no: number, field: keyof LedgerRow): LedgerFault {
  return { no, code: 'ledger-entry', params: { no, field } };
}

function countFaults({ no, subject, students }: LedgerRow, { rosterOf }: Walk): LedgerFault[] {
  const roster = rosterOf(subject);
  return roster === null || roster.students.length === students ? [] : [entryFault(no, 'students')];
}

function drawFaults(row: LedgerRow, kind: Attempt['kind'], walk: Walk): LedgerFault[] {
  const { standing, last, digests } = walk;
  const { no, unit, subject } = row;
  const attempt = row.attempt ?? 0;
  const faults = countFaults(row, walk);
  if (row.entropy.length === 0 || row.entropy.some(isOdd)) faults.push(entryFault(no, 'entropy'));
  if (!digests.has(subject)) faults.push({ no, code: 'draw-uncommitted', params: { unit, attempt } });
  const expected = (last.get(unit) ?? 0) + 1;
  if (attempt !== expected) faults.push({ no, code: 'attempt-number', params: { unit, attempt, expected } });
  const stands = standing.get(unit) ?? new Set<number>();
  if (kind === 'draw' && stands.size > 0) faults.push({ no, code: 'drawn-twice', params: { unit, attempt } });
  if (kind === 'supplement' && stands.size === 0)
    faults.push({ no, code: 'supplement-first', params: { unit, attempt } });
  walk.subjects.set(`${unit}\n${attempt}`, subject);
  standing.set(unit, stands.add(attempt));
  last.set(unit, Math.max(attempt, last.get(unit) ?? 0));
  return faults;
}
