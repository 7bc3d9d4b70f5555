import type { Scoring } from '../standard/type.ts';
import { exact, type Fraction, fraction, roundHalfUp, toNumber } from './fraction.ts';
import { inTotalUnits, judge } from './judge.ts';
import { scorePlan } from './plan.ts';
import { scoreStudent } from './score.ts';
import type { Mark } from './type.ts';

/**
 * The rounded total of one student, for a custom function: one mark a leaf, or leaf by leaf one an examiner.
 * Null when a mark is missing or cannot be one.
 */
export function totalOf(marks: readonly Mark[], scoring: Scoring): number | null {
  const plan = scorePlan(scoring);
  const isSettled = marks.length === plan.leaves.length;
  const alone = isSettled ? scorePlan({ ...scoring, examiners: 1, aggregation: 'mean' }) : plan;
  const { total } = scoreStudent(alone, { state: 'normal', marks, arbitration: [], makeUp: null });
  return total === null ? null : toNumber(total);
}

/** The level that a total earns by itself; a veto is not in it. Null for what is no total from 0 to 100. */
export function levelOf(total: number | string, scoring: Scoring): string | null {
  const read = exact(total) ?? (typeof total === 'number' ? computed(total) : null);
  if (read === null || read.top < 0 || read.top > 100 * read.bottom) return null;
  const decimals = scoring.decideOn === 'rounded' ? scoring.decimals : 4;
  const { top, bottom } = roundHalfUp(read, decimals);
  const plan = scorePlan(scoring);
  const { level } = judge(plan, inTotalUnits(plan, top * (10_000 / bottom)));
  return scoring.levels[level]?.name ?? null;
}

/** What a sheet's formula gave, to the digits that sheets show: 59.99999999999999 is meant as 60. */
function computed(value: number): Fraction | null {
  if (!(value >= 0 && value <= 100)) return null;
  return fraction(Number(value.toFixed(12).replace('.', '')), 10 ** 12);
}
