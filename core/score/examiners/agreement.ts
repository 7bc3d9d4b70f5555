import { type Reason, reason } from '../reason.ts';
import { missing } from './missing.ts';
import type { ExaminerRules, ExaminerStrategy, Outcome } from './type.ts';

/** Two marks that are close need no third; a third is held against both; when it is near neither, someone arbitrates. */
export const agreement: ExaminerStrategy = (marks, rules, arbitration) => {
  const [first = null, second = null, third = null] = marks;
  if (first === null || second === null) return missing([first, second]);
  const { name: component, tolerance } = rules;
  const difference = Math.abs(first - second);
  if (difference <= tolerance) {
    return meanOf(first, second, [...unusedThird(component, third), ...unused(component, arbitration)]);
  }
  if (third === null) {
    const params = { component, difference: points(difference), tolerance: points(tolerance) };
    return { kind: 'third', reasons: [reason('third-needed', params), ...unused(component, arbitration)] };
  }
  if (Math.min(Math.abs(first - third), Math.abs(second - third)) > tolerance) {
    return arbitrate(rules, arbitration);
  }
  return withThird(first, second, third, rules, unused(component, arbitration));
};

function withThird(
  first: number,
  second: number,
  third: number,
  { name: component, tolerance }: ExaminerRules,
  others: readonly Reason[],
): Outcome {
  const toFirst = Math.abs(first - third);
  const toSecond = Math.abs(second - third);
  const isTie = toFirst === toSecond;
  const examiner = (isTie ? first > second : toFirst < toSecond) ? 1 : 2;
  const isNearBoth = Math.max(toFirst, toSecond) <= tolerance;
  const code = isTie ? 'third-tie' : isNearBoth ? 'third-near-both' : 'third-near-one';
  return meanOf(examiner === 1 ? first : second, third, [reason(code, { component, examiner }), ...others]);
}

function arbitrate({ name: component, tolerance }: ExaminerRules, mark: number | null): Outcome {
  if (mark === null) {
    const params = { component, tolerance: points(tolerance) };
    return { kind: 'arbitration', reasons: [reason('arbitration-needed', params)] };
  }
  const settled = reason('arbitration-settled', { component, value: points(mark) });
  return { kind: 'value', sum: mark, of: 1, reasons: [settled] };
}

function meanOf(one: number, other: number, reasons: readonly Reason[]): Outcome {
  return { kind: 'value', sum: one + other, of: 2, reasons };
}

function unusedThird(component: string, third: number | null): Reason[] {
  return third === null ? [] : [reason('third-not-used', { component, value: points(third) })];
}

function unused(component: string, arbitration: number | null): Reason[] {
  return arbitration === null
    ? []
    : [reason('arbitration-not-used', { component, value: points(arbitration) })];
}

function points(units: number): number {
  return units / 10_000;
}
