import { inTotalUnits, judge, type Verdict } from './judge.ts';
import type { ScorePlan } from './plan.ts';
import { type Reason, reason } from './reason.ts';
import { type FirstResult, scored } from './result.ts';
import type { MarkState, Result } from './type.ts';

/** The first mark stays; a make-up mark (whole ten-thousandths) counts after a fail or an absence, up to the cap. */
export function withMakeUp(
  plan: ScorePlan,
  first: FirstResult & { readonly verdict: Verdict },
  makeUp: number | null,
): Result {
  const { state, verdict, reasons } = first;
  if (makeUp === null) return scored(plan, first, verdict);
  const code = whyNot(state, verdict);
  if (code === null) return scored(plan, first, sitAgain(plan, makeUp, reasons));
  reasons.push(reason(code, { value: makeUp / 10_000 }));
  return scored(plan, first, verdict);
}

function whyNot(state: MarkState, { passed }: Verdict) {
  if (state === 'misconduct') return 'make-up-after-misconduct';
  return passed ? 'make-up-after-pass' : null;
}

/** After 缓考 this is the first examination: no cap, and every level can be earned. */
export function sitLater(plan: ScorePlan, makeUp: number, reasons: Reason[]): Verdict {
  const verdict = judge(plan, inTotalUnits(plan, makeUp));
  reasons.push(reason('make-up-as-first', { value: makeUp / 10_000 }));
  sayFinal(plan, verdict, reasons);
  return verdict;
}

/** The level stays below the excellent one too, so that it does not contradict the flag. */
function sitAgain(plan: ScorePlan, makeUp: number, reasons: Reason[]): Verdict {
  const { cap, ordinary } = plan;
  const value = makeUp / 10_000;
  const counted = cap === null ? makeUp : Math.min(makeUp, cap);
  reasons.push(
    counted < makeUp
      ? reason('make-up-capped', { value, cap: counted / 10_000 })
      : reason('make-up-counted', { value }),
  );
  const earned = judge(plan, inTotalUnits(plan, counted));
  const verdict = { ...earned, level: Math.max(earned.level, ordinary), excellent: false };
  sayFinal(plan, verdict, reasons);
  if (earned.excellent) reasons.push(reason('make-up-not-excellent', {}));
  return verdict;
}

function sayFinal({ scoring }: ScorePlan, { rounded, passed, excellent }: Verdict, reasons: Reason[]): void {
  const final = rounded / 10_000;
  const { passLine, excellentLine } = scoring;
  if (excellent) reasons.push(reason('final-excellent', { final, line: excellentLine }));
  else reasons.push(reason(passed ? 'final-passed' : 'final-failed', { final, line: passLine }));
}
