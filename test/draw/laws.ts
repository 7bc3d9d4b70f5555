import { expect } from 'vitest';
import { type DrawPlan, drawPlan, drawUnit, type Standard, type UnitDraw } from '../../core/index.ts';
import { sum } from './table.ts';

/** One unit's draw with all that went into it; student numbers stand in the order of codes. */
export interface Case {
  readonly standard: Pick<Standard, 'draw' | 'modules' | 'bank'>;
  readonly ids: readonly string[];
  readonly unitKey: string;
}

/** A law holds for every draw; it fails by an expectation. */
export type Law = (drawn: UnitDraw, plan: DrawPlan, given: Case) => void;

export function drawCase(given: Case): { plan: DrawPlan; drawn: UnitDraw } {
  const plan = drawPlan(given.standard);
  return { plan, drawn: drawUnit(given.ids, plan, given.unitKey) };
}

/** Whoever takes part, in the order of tickets. */
export function takersOf({ order, module }: UnitDraw): number[] {
  return order.filter((student) => (module[student] ?? -1) >= 0);
}

const floorOf = (top: bigint, bottom: bigint) => Number(top / bottom);

/** Docs/draw-spec.md, section 5, in integers without bounds. */
export function roundedQuotas(n: number, { rules, shares }: DrawPlan): number[] {
  const total = BigInt(sum(shares));
  return shares.map((share) => {
    const seats = BigInt(n) * BigInt(share);
    return rules.method === 'half-up' ? floorOf(2n * seats + total, 2n * total) : floorOf(seats, total);
  });
}

/** The students whose module the tail's way decides, in the order of tickets. */
export function tailOf(drawn: UnitDraw, plan: DrawPlan): number[] {
  const takers = takersOf(drawn);
  const { method } = plan.rules;
  if (method === 'largest-remainder') return [];
  if (method !== 'slips') return takers.slice(sum(roundedQuotas(takers.length, plan)));
  const full = takers.length - (takers.length % sum(plan.shares));
  const inGroups = new Set([...takers].sort((a, b) => a - b).slice(0, full));
  return takers.filter((student) => !inGroups.has(student));
}

export const quotasAddUp: Law = (drawn, { modules }) => {
  const takers = takersOf(drawn);
  expect(sum(drawn.quotas)).toBe(takers.length);
  expect(drawn.quotas).toEqual(
    modules.map((_, place) => takers.filter((student) => drawn.module[student] === place).length),
  );
};

/** Docs/draw-spec.md, section 4: rounded half up, at least, at most, never more than there are; the first by ticket. */
export const takersAreTheFirstOfTheSample: Law = (drawn, { rules }, { ids }) => {
  const takers = takersOf(drawn);
  expect(takers).toEqual(drawn.order.slice(0, takers.length));
  if (rules.sample === null) return expect(takers.length).toBe(ids.length);
  const { percent, least, most } = rules.sample;
  const hundredths = ids.length * percent;
  expect(takers.length).toBeLessThanOrEqual(Math.min(most, ids.length));
  expect(takers.length).toBeGreaterThanOrEqual(Math.min(least, ids.length));
  const isBounded = [least, most, ids.length].includes(takers.length);
  if (isBounded) return;
  expect(100 * takers.length - hundredths).toBeGreaterThan(-50);
  expect(100 * takers.length - hundredths).toBeLessThanOrEqual(50);
};

export const questionsExist: Law = ({ module, question }, { questions }) => {
  module.forEach((place, student) => {
    const size = place < 0 ? 0 : questions[place]!.length;
    expect(question[student]).toBeGreaterThanOrEqual(place < 0 ? -1 : 0);
    expect(question[student]).toBeLessThan(size);
  });
};

export const fullGroupsGetTheirSlips: Law = (drawn, { rules, shares }) => {
  if (rules.method !== 'slips') return expect([...drawn.group].every((group) => group === -1)).toBe(true);
  const takers = takersOf(drawn).sort((a, b) => a - b);
  const size = sum(shares);
  takers.forEach((student, i) => {
    expect(drawn.group[student]).toBe(Math.floor(i / size));
  });
  for (let from = 0; from + size <= takers.length; from += size) {
    const members = takers.slice(from, from + size);
    expect(shares.map((_, place) => members.filter((each) => drawn.module[each] === place).length)).toEqual(
      shares,
    );
  }
};

export const tailStaysInItsPool: Law = (drawn, plan) => {
  for (const student of tailOf(drawn, plan)) expect(plan.tailPool).toContain(drawn.module[student]);
};

/** The whole pool once before any of it comes again. */
export const tailRepeatsNothingEarly: Law = (drawn, plan) => {
  if (plan.rules.tailWay !== 'without-replacement') return;
  const dealt = tailOf(drawn, plan).map((student) => drawn.module[student]);
  for (let from = 0; from < dealt.length; from += plan.tailPool.length) {
    const round = dealt.slice(from, from + plan.tailPool.length);
    expect(new Set(round).size).toBe(round.length);
  }
};

export const cyclicTailIsEven: Law = (drawn, plan) => {
  if (plan.rules.tailWay !== 'cyclic') return;
  const dealt = tailOf(drawn, plan).map((student) => drawn.module[student]);
  expectEven(plan.tailPool.map((place) => dealt.filter((each) => each === place).length));
  const size = plan.tailPool.length;
  dealt.slice(size).forEach((place, j) => {
    expect(place).toBe(dealt[j]);
  });
};

export const balancedQuestionsAreEven: Law = ({ module, question }, { rules, questions }) => {
  if (rules.questionWay !== 'balanced') return;
  questions.forEach((bank, place) => {
    const counts = bank.map(() => 0);
    module.forEach((each, student) => {
      if (each === place) counts[question[student]!]! += 1;
    });
    expectEven(counts);
  });
};

/** Outside the pool nobody gives back a seat while the pool has one; where nothing is too much nothing is taken. */
export const surplusComesFromThePool: Law = (drawn, plan) => {
  if (plan.rules.method !== 'half-up') return;
  const taken = roundedQuotas(takersOf(drawn).length, plan).map(
    (quota, place) => quota - drawn.quotas[place]!,
  );
  const isTail = sum(taken) <= 0 && tailOf(drawn, plan).length > 0;
  if (isTail) return expect(taken.every((seats) => seats <= 0)).toBe(true);
  expect(taken.every((seats) => seats >= 0)).toBe(true);
  const poolSeats = sum(plan.surplusPool.map((place) => drawn.quotas[place]!));
  const outside = taken.filter((_, place) => !plan.surplusPool.includes(place));
  if (poolSeats > 0) expect(sum(outside)).toBe(0);
};

function expectEven(counts: readonly number[]): void {
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
}

/** In the order in which they are named when one fails. */
export const laws: Readonly<Record<string, Law>> = {
  'hands out as many seats as there are students': quotasAddUp,
  'lets the first by ticket take part, as many as the sample says': takersAreTheFirstOfTheSample,
  'gives every taker a question of the module, and nobody else one': questionsExist,
  'gives every full group its slips': fullGroupsGetTheirSlips,
  'deals the tail modules of its pool only': tailStaysInItsPool,
  'repeats no module in a tail without replacement before all of the pool had a turn':
    tailRepeatsNothingEarly,
  'deals a cyclic tail round and round, so that counts differ by one at most': cyclicTailIsEven,
  'balances questions, so that counts within a module differ by one at most': balancedQuestionsAreEven,
  'takes a surplus back from its pool as long as that has seats': surplusComesFromThePool,
};
