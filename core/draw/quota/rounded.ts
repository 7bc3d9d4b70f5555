import { add, type Fraction, fraction, times } from '../../score/fraction.ts';
import { type DrawPlan, namesAt } from '../plan.ts';
import type { Step } from '../step.ts';
import { shuffled, type Ticketer } from '../ticket.ts';
import { fillSeats } from './fill.ts';
import type { QuotaStrategy } from './type.ts';

/** A module's part of n seats as a whole number. */
export type Rounding = (n: number, share: number, total: number) => number;

/** What half-up and floor have in common: round each share, then take back what is too much or leave a tail. */
export function roundedStrategy(code: 'half-up' | 'floor', round: Rounding): QuotaStrategy {
  const counts = (n: number, plan: DrawPlan) => plan.shares.map((share) => round(n, share, plan.total));
  return {
    seat: (takers, plan, write, into) => {
      const rounded = counts(takers.length, plan);
      const lines = shareSteps(code, takers.length, plan, rounded);
      const { seats, steps } = settle(takers.length, rounded, plan, write);
      return { tail: fillSeats(takers, seats, into), group: null, steps: [...lines, ...steps] };
    },
    chances: (n, plan) => [
      {
        students: n,
        modules: expectedSeats(n, plan, counts(n, plan)).map((each) => times(each, fraction(1, n))),
      },
    ],
  };
}

/** One line per module: 45×30÷100＝13.5 → 14. */
export function shareSteps(
  code: 'half-up' | 'floor',
  n: number,
  plan: DrawPlan,
  counts: readonly number[],
): Step[] {
  const { total } = plan;
  return plan.modules.map(({ name, share }, i) => {
    const params = { name, n, share, total, top: n * share, bottom: total, quota: counts[i] ?? 0 };
    return { code, params };
  });
}

interface Settled {
  readonly seats: readonly number[];
  readonly steps: readonly Step[];
}

/** Seats that n students can take; a tail is told where its students are dealt their modules. */
function settle(n: number, rounded: readonly number[], plan: DrawPlan, write: Ticketer): Settled {
  const sum = rounded.reduce((a, b) => a + b, 0);
  if (sum < n) return { seats: rounded, steps: [] };
  if (sum === n) return { seats: rounded, steps: [{ code: 'even', params: { sum } }] };
  const { counts, drawn } = takeBack(rounded, sum - n, plan, write);
  const pool = namesAt(plan, plan.surplusPool);
  const params = { sum, n, over: sum - n, pool, drawn: namesAt(plan, drawn) };
  return { seats: counts, steps: [{ code: 'surplus', params }] };
}

/** The modules that can give back a seat: those of the pool that have one, else all that have one. */
function givers(counts: readonly number[], pool: readonly number[]): number[] {
  const inPool = pool.filter((place) => (counts[place] ?? 0) > 0);
  return inPool.length > 0 ? inPool : counts.flatMap((count, place) => (count > 0 ? [place] : []));
}

function takeBack(rounded: readonly number[], surplus: number, plan: DrawPlan, write: Ticketer) {
  const counts = [...rounded];
  const drawn: number[] = [];
  for (let round = 1; drawn.length < surplus; round++) {
    const from = givers(counts, plan.surplusPool);
    const codes = from.map((place) => plan.codes[place] ?? '');
    for (const i of shuffled(codes, `surplus ${round}`, write).slice(0, surplus - drawn.length)) {
      const place = from[i] ?? 0;
      counts[place] = (counts[place] ?? 0) - 1;
      drawn.push(place);
    }
  }
  return { counts, drawn };
}

/** Expected seats: a tail is spread evenly over its pool, a surplus is taken back evenly round by round. */
function expectedSeats(n: number, plan: DrawPlan, rounded: readonly number[]): Fraction[] {
  const sum = rounded.reduce((a, b) => a + b, 0);
  const seats = rounded.map(whole);
  if (sum <= n) return addTo(seats, plan.tailPool, fraction(n - sum, plan.tailPool.length));
  const counts = [...rounded];
  for (let left = sum - n; left > 0; ) {
    const from = givers(counts, plan.surplusPool);
    if (left < from.length) return addTo(counts.map(whole), from, fraction(-left, from.length));
    for (const place of from) counts[place] = (counts[place] ?? 0) - 1;
    left -= from.length;
  }
  return counts.map(whole);
}

const whole = (seats: number) => fraction(seats, 1);

function addTo(seats: readonly Fraction[], places: readonly number[], part: Fraction): Fraction[] {
  return seats.map((each, i) => (places.includes(i) ? add(each, part) : each));
}
