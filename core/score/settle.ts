import { tenThousandths } from '../standard/check/number.ts';
import type { ScorePlan } from './plan.ts';
import { type Reason, reason } from './reason.ts';
import type { Mark, Slot, StudentMarks } from './type.ts';

/** What was found in one student's row; made for that student alone, so it may be filled step by step. */
export interface Findings {
  readonly missing: Slot[];
  readonly invalid: Slot[];
  readonly reasons: Reason[];
}

export function noFindings(): Findings {
  return { missing: [], invalid: [], reasons: [] };
}

/** The leaves' marks, as whole ten-thousandths times the plan's divisor; null where a leaf is not settled. */
export function settleLeaves(plan: ScorePlan, student: StudentMarks, found: Findings): (number | null)[] {
  return plan.leaves.map((_, place) => settleLeaf(plan, place, student, found));
}

function settleLeaf(plan: ScorePlan, place: number, student: StudentMarks, found: Findings): number | null {
  const leaf = plan.leaves[place];
  if (leaf === undefined) return null;
  const { slots, full } = leaf;
  const before = found.invalid.length;
  const first = place * slots.length;
  // A loop, for map made the whole scoring three times as slow: its result changes kind with every fraction.
  const marks: (number | null)[] = [];
  for (const slot of slots) marks.push(readMark(student.marks[first + marks.length], slot, full, found));
  const arbitration = readMark(student.arbitration[place], leaf.arbitration, full, found);
  if (found.invalid.length > before) return null;
  const outcome = plan.combine(marks, leaf.rules, arbitration);
  if (outcome.kind === 'missing') {
    found.missing.push(...slots.filter(({ examiner }) => outcome.examiners.includes(examiner)));
    return null;
  }
  if (outcome.reasons.length > 0) found.reasons.push(...outcome.reasons);
  if (outcome.kind === 'value') return outcome.sum * (plan.divisor / outcome.of);
  found.missing.push(...(outcome.kind === 'third' ? slots.slice(2, 3) : [leaf.arbitration]));
  return null;
}

/** A mark in whole ten-thousandths; null for a blank, and for one that cannot be a mark, which is noted. */
export function readMark(
  mark: Mark | undefined,
  slot: Slot,
  full: number,
  { invalid, reasons }: Findings,
): number | null {
  if (mark === null || mark === undefined) return null;
  const units = mark === 'invalid' ? Number.NaN : tenThousandths(mark);
  if (units >= 0 && units <= full && units / 10_000 === mark) return units;
  invalid.push(slot);
  reasons.push(whyInvalid(mark, slot, full));
  return null;
}

function whyInvalid(value: number | 'invalid', slot: Slot, full: number): Reason {
  const mark = [slot];
  if (value === 'invalid' || !Number.isFinite(value)) return reason('mark-unreadable', { mark });
  if (value < 0) return reason('mark-negative', { mark, value });
  if (value > full / 10_000) return reason('mark-too-high', { mark, value, full: full / 10_000 });
  return reason('mark-too-fine', { mark, value });
}
