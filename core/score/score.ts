import { compare, type Fraction, fraction, toText } from './fraction.ts';
import { judge, topOf, type Verdict } from './judge.ts';
import { withMakeUp } from './make-up.ts';
import type { ScorePlan } from './plan.ts';
import { type Reason, reason } from './reason.ts';
import { unfinished } from './result.ts';
import { type Findings, noFindings, readMark, settleLeaves } from './settle.ts';
import { scoreByState } from './state.ts';
import type { Result, Slot, StudentMarks } from './type.ts';

const makeUpSlot: Slot = { kind: 'make-up', component: '', name: '', examiner: 0 };
const highest = 100 * 10_000;

/** One student's verdict; the same for the same row, whoever stands beside it. */
export function scoreStudent(plan: ScorePlan, student: StudentMarks): Result {
  const { state } = student;
  const found = noFindings();
  const settled = state === 'normal' ? settleLeaves(plan, student, found) : [];
  const makeUp = readMark(student.makeUp, makeUpSlot, highest, found);
  const values = plan.parts.map(({ blend }) => {
    const top = topOf(blend, settled);
    return top === null ? null : fraction(top, blend.bottom);
  });
  if (found.invalid.length > 0) return unfinished('invalid', state, values, found);
  if (state !== 'normal') return scoreByState(plan, state, student, makeUp, found);
  const top = topOf(plan.total, settled);
  if (top === null) return incomplete(values, found, makeUp);
  return withMakeUp(plan, decide(plan, top, values, found.reasons), makeUp);
}

function decide(plan: ScorePlan, top: number, values: Result['values'], reasons: Reason[]) {
  const exact = fraction(top, plan.total.bottom);
  const earned = judge(plan, top);
  const isVetoed = holdLines(plan, values, reasons);
  sayVerdict(plan, earned, exact, isVetoed, reasons);
  const lowest = plan.scoring.levels.length - 1;
  const verdict = isVetoed ? { ...earned, level: lowest, passed: false, excellent: false } : earned;
  return { state: 'normal' as const, values, exact, verdict, reasons };
}

/** Holds every component against its own line, on the exact value; true when one fails the whole. */
function holdLines({ parts }: ScorePlan, values: Result['values'], reasons: Reason[]): boolean {
  let isVetoed = false;
  parts.forEach(({ component, line }, place) => {
    const value = values[place] ?? null;
    if (line === null || value === null || compare(value, line) >= 0) return;
    const params = { component: component.name, value: toText(value), line: toText(line) };
    reasons.push(reason(component.veto ? 'veto' : 'below-line', params));
    if (component.veto) isVetoed = true;
  });
  return isVetoed;
}

/** A vetoed student is not told that the total reaches a line. */
function sayVerdict(
  { scoring }: ScorePlan,
  { rounded, passed, excellent }: Verdict,
  exact: Fraction,
  isVetoed: boolean,
  reasons: Reason[],
): void {
  const total = rounded / 10_000;
  const { decideOn, passLine, excellentLine } = scoring;
  if (decideOn === 'exact' && compare(exact, fraction(rounded, 10_000)) !== 0) {
    reasons.push(reason('decided-on-exact', { exact: toText(exact), total }));
  }
  if (!passed) reasons.push(reason('failed', { total, line: passLine }));
  else if (isVetoed) return;
  else if (excellent) reasons.push(reason('excellent', { total, line: excellentLine }));
  else reasons.push(reason('passed', { total, line: passLine }));
}

function incomplete(values: Result['values'], found: Findings, makeUp: number | null): Result {
  const { missing, reasons } = found;
  reasons.unshift(reason('marks-missing', { marks: missing }));
  if (makeUp !== null) reasons.push(reason('make-up-waits', { value: makeUp / 10_000 }));
  const isAwaited = missing.every(({ kind }) => kind === 'arbitration');
  return unfinished(isAwaited ? 'arbitration' : 'incomplete', 'normal', values, found);
}
