import { fraction } from '../../score/fraction.ts';
import type { Step } from '../step.ts';
import type { Chance, QuotaStrategy } from './type.ts';

/** 签: groups in student-number order, as many slips a group as the shares add up to, drawn without replacement. */
export const slips: QuotaStrategy = {
  seat: (takers, plan, _write, into) => {
    const size = plan.total;
    const groups = Math.floor(takers.length / size);
    const group = groupByNumber(takers, size, into.length);
    const slip = plan.shares.flatMap((share, place) => Array.from({ length: share }, () => place));
    const drawn = new Int32Array(groups);
    const tail: number[] = [];
    // Takers come in ticket order, so each group's slips are drawn in that order too.
    for (const student of takers) {
      const mine = group[student] ?? groups;
      const next = drawn[mine];
      if (next === undefined) tail.push(student);
      else {
        into[student] = slip[next] ?? 0;
        drawn[mine] = next + 1;
      }
    }
    const params = { n: takers.length, total: size, groups, slips: plan.shares.join(':') };
    const steps: Step[] = [{ code: 'slips', params }];
    if (tail.length === 0) steps.push({ code: 'no-rest', params: {} });
    return { tail, group, steps };
  },
  chances: (n, plan) => {
    const rest = n % plan.total;
    const full: Chance = {
      students: n - rest,
      modules: plan.shares.map((share) => fraction(share, plan.total)),
    };
    const last: Chance = {
      students: rest,
      modules: plan.codes.map((_, place) =>
        plan.tailPool.includes(place) ? fraction(1, plan.tailPool.length) : fraction(0, 1),
      ),
    };
    return [full, last].filter((each) => each.students > 0);
  },
};

/** Students are places in a list that stands in the order of student numbers; −1 stands for who is no taker. */
function groupByNumber(takers: readonly number[], size: number, count: number): Int32Array {
  const group = new Int32Array(count).fill(-1);
  for (const student of takers) group[student] = 0;
  let before = 0;
  for (let student = 0; student < count; student++) {
    if (group[student] === 0) group[student] = Math.floor(before++ / size);
  }
  return group;
}
