import { type Fraction, fraction } from './fraction.ts';
import type { Verdict } from './judge.ts';
import type { ScorePlan } from './plan.ts';
import type { Reason } from './reason.ts';
import type { Findings } from './settle.ts';
import type { MarkState, Result, Status } from './type.ts';

type Values = Result['values'];

/** What the first examination gave; a deferred student has sat none, so there is no verdict. */
export interface FirstResult {
  readonly state: MarkState;
  readonly values: Values;
  readonly exact: Fraction | null;
  readonly verdict: Verdict | null;
  readonly reasons: Reason[];
}

const none: readonly never[] = [];

/** `counts` is what the level and the flags come from: the first verdict or that of the make-up. */
export function scored({ scoring }: ScorePlan, first: FirstResult, counts: Verdict): Result {
  const { state, values, exact, verdict, reasons } = first;
  const total = verdict === null ? null : fraction(verdict.rounded, 10_000);
  return {
    state,
    status: 'scored',
    values,
    exact,
    total,
    final: counts === verdict ? total : fraction(counts.rounded, 10_000),
    level: scoring.levels[counts.level]?.name ?? null,
    passed: counts.passed,
    excellent: counts.excellent,
    missing: none,
    invalid: none,
    reasons: reasons.slice(),
  };
}

export function unfinished(status: Status, state: MarkState, values: Values, found: Findings): Result {
  const open = { exact: null, total: null, final: null, level: null, passed: null, excellent: null };
  return { state, status, values, ...open, ...found };
}
