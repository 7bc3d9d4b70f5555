import { add, type Fraction, fraction, times } from '../score/fraction.ts';
import type { DrawPlan } from './plan.ts';
import { quotaStrategies } from './quota/index.ts';
import type { Chance } from './quota/type.ts';
import { sampleSize } from './sample.ts';

export type { Chance };

/**
 * Each student's exact chance of each module, among n students of a unit. With slips the chances of a full group and
 * of the rest differ. With a sample all share one chance; with slips and a sample it is the unit's average only, as low
 * student numbers come into a full group more often than high ones.
 */
export function moduleChances(n: number, plan: DrawPlan): readonly Chance[] {
  const { method, sample } = plan.rules;
  if (sample === null) return quotaStrategies[method].chances(n, plan);
  const takers = sampleSize(n, sample);
  const groups = quotaStrategies[method].chances(takers, plan);
  const modules = plan.codes.map((_, place) => average(groups, place, n));
  return [{ students: n, modules }];
}

/** The chance of one question, given its module's: every question of a bank is as likely as the others. */
export function questionChance(module: Fraction, bankSize: number): Fraction {
  return times(module, fraction(1, bankSize));
}

function average(groups: readonly Chance[], place: number, n: number): Fraction {
  const seats = groups.reduce(
    (sum, { students, modules }) => {
      return add(sum, times(modules[place] ?? fraction(0, 1), fraction(students, 1)));
    },
    fraction(0, 1),
  );
  return times(seats, fraction(1, n));
}
