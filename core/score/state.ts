import { fraction } from './fraction.ts';
import { sitLater, withMakeUp } from './make-up.ts';
import type { ScorePlan } from './plan.ts';
import { reason } from './reason.ts';
import { scored, unfinished } from './result.ts';
import type { Findings } from './settle.ts';
import type { MarkState, Result, StudentMarks } from './type.ts';

/** A student who is not 正常: marks in the row stay in the sheet but do not count, and the reasons say so. */
export function scoreByState(
  plan: ScorePlan,
  state: Exclude<MarkState, 'normal'>,
  student: StudentMarks,
  makeUp: number | null,
  found: Findings,
): Result {
  const { reasons } = found;
  const values = plan.parts.map(() => null);
  const isSatLater = state === 'deferred' && makeUp !== null;
  if (!isSatLater) reasons.push(reason(state, {}));
  if ([...student.marks, ...student.arbitration].some((mark) => mark !== null)) {
    reasons.push(reason('marks-not-counted', {}));
  }
  if (isSatLater) {
    const first = { state, values, exact: null, verdict: null, reasons };
    return scored(plan, first, sitLater(plan, makeUp, reasons));
  }
  if (state === 'deferred') return unfinished(state, state, values, found);
  if (state === 'exempt') {
    if (makeUp !== null) reasons.push(reason('make-up-after-exempt', { value: makeUp / 10_000 }));
    return unfinished(state, state, values, found);
  }
  const lowest = plan.scoring.levels.length - 1;
  const verdict = { rounded: 0, level: lowest, passed: false, excellent: false };
  return withMakeUp(plan, { state, values, exact: fraction(0, 1), verdict, reasons }, makeUp);
}
