import type { Attempt } from './attempts.ts';
import type { Commitment } from './commitment.ts';
import type { LedgerRow } from './ledger.ts';

export interface LedgerFault {
  readonly no: number;
  readonly code:
    | 'draw-uncommitted'
    | 'attempt-number'
    | 'drawn-twice'
    | 'void-of-nothing'
    | 'supplement-first';
  readonly params: Readonly<Record<string, string | number>>;
}

interface Walk {
  readonly standing: Map<string, Set<number>>;
  readonly last: Map<string, number>;
  /** Roster texts that the latest commitment lists. */
  digests: ReadonlySet<string>;
}

/**
 * Rules that a chain of digests does not see: commit before draw, attempts counted one by one, no second draw
 * without a void (docs/draw-spec.md, section 8).
 */
export function ledgerFaults(
  ledger: readonly LedgerRow[],
  commitments: readonly (Commitment & { readonly no: number })[],
): LedgerFault[] {
  const walk: Walk = { standing: new Map(), last: new Map(), digests: new Set() };
  return ledger.flatMap((row) => {
    if (row.action === 'commit') {
      const units = commitments.find((each) => each.no === row.no)?.units ?? [];
      walk.digests = new Set(units.map((unit) => unit.digest));
      return [];
    }
    return row.action === 'void' ? voidFaults(row, walk) : drawFaults(row, row.action, walk);
  });
}

function voidFaults({ no, unit, attempt }: LedgerRow, { standing }: Walk): LedgerFault[] {
  const stood = attempt !== null && standing.get(unit)?.delete(attempt) === true;
  return stood ? [] : [{ no, code: 'void-of-nothing', params: { unit, attempt: attempt ?? 0 } }];
}

function drawFaults(row: LedgerRow, kind: Attempt['kind'], { standing, last, digests }: Walk): LedgerFault[] {
  const { no, unit, subject } = row;
  const attempt = row.attempt ?? 0;
  const faults: LedgerFault[] = [];
  if (!digests.has(subject)) faults.push({ no, code: 'draw-uncommitted', params: { unit, attempt } });
  const expected = (last.get(unit) ?? 0) + 1;
  if (attempt !== expected) faults.push({ no, code: 'attempt-number', params: { unit, attempt, expected } });
  const stands = standing.get(unit) ?? new Set<number>();
  if (kind === 'draw' && stands.size > 0) faults.push({ no, code: 'drawn-twice', params: { unit, attempt } });
  if (kind === 'supplement' && stands.size === 0)
    faults.push({ no, code: 'supplement-first', params: { unit, attempt } });
  standing.set(unit, stands.add(attempt));
  last.set(unit, Math.max(attempt, last.get(unit) ?? 0));
  return faults;
}
