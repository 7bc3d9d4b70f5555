import { fraction } from '../../score/fraction.ts';
import { type DrawPlan, namesAt } from '../plan.ts';
import type { Step } from '../step.ts';
import { shuffled } from '../ticket.ts';
import { fillSeats } from './fill.ts';
import { shareSteps } from './rounded.ts';
import type { QuotaStrategy } from './type.ts';

/** Whole parts first; the seats still missing go to the largest remainders, equal ones by ticket. */
export const largestRemainder: QuotaStrategy = {
  seat: (takers, plan, write, into) => {
    const n = takers.length;
    const { counts, remainders, missing } = wholeParts(n, plan);
    const byTicket = shuffled(plan.codes, 'remainder', write);
    const order = byTicket.sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0)).slice(0, missing);
    const seats = counts.map((count, place) => count + (order.includes(place) ? 1 : 0));
    const sum = n - missing;
    const last: Step =
      missing === 0
        ? { code: 'even', params: { sum } }
        : { code: 'remainders', params: { sum, over: missing, drawn: namesAt(plan, order) } };
    const tail = fillSeats(takers, seats, into);
    return { tail, group: null, steps: [...shareSteps('floor', n, plan, counts), last] };
  },
  chances: (n, plan) => {
    const { counts, remainders, missing } = wholeParts(n, plan);
    const modules = counts.map((count, place) => {
      const mine = remainders[place] ?? 0;
      const larger = remainders.filter((each) => each > mine).length;
      const equal = remainders.filter((each) => each === mine).length;
      const seats = Math.min(Math.max(missing - larger, 0), equal);
      return fraction(count * equal + seats, equal * n);
    });
    return [{ students: n, modules }];
  },
};

function wholeParts(n: number, plan: DrawPlan) {
  const counts = plan.shares.map((share) => Math.floor((n * share) / plan.total));
  const remainders = plan.shares.map((share) => (n * share) % plan.total);
  return { counts, remainders, missing: n - counts.reduce((a, b) => a + b, 0) };
}
