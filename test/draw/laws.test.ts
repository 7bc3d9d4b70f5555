import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkStandard,
  type drawPlan,
  hasErrors,
  moduleChances,
  presets,
  type UnitDraw,
} from '../../core/index.ts';
import { add, fraction, times } from '../../core/score/fraction.ts';
import { standards, studentIds, unitKeys } from '../support/arbitraries.ts';
import { type Case, drawCase, laws, takersOf } from './laws.ts';

const anyStandard = fc.oneof({ weight: 4, arbitrary: standards }, fc.constantFrom(...presets));
const cases: fc.Arbitrary<Case> = fc.record({
  standard: anyStandard,
  ids: fc.oneof({ weight: 3, arbitrary: studentIds(40) }, studentIds(120)),
  unitKey: unitKeys,
});
const runs = { numRuns: 600 };

/** What each student got, by student number. */
function byId({ ids, module, question }: UnitDraw, { modules, questions }: ReturnType<typeof drawPlan>) {
  return new Map(
    ids.map((id, i) => {
      const place = module[i]!;
      return [id, `${modules[place]?.code} ${questions[place]?.[question[i]!]}`];
    }),
  );
}

describe('the random standards of these laws', () => {
  it('all pass the check', () => {
    fc.assert(
      fc.property(standards, (standard) => {
        const issues = checkStandard(standard);
        expect(hasErrors(issues), issues.map((each) => each.code).join(' ')).toBe(false);
      }),
      runs,
    );
  });
});

describe('every draw', () => {
  it.each(Object.entries(laws))('%s', (_, law) => {
    fc.assert(
      fc.property(cases, (given) => {
        const { plan, drawn } = drawCase(given);
        law(drawn, plan, given);
      }),
      runs,
    );
  });

  it('is the same whenever the inputs are the same', () => {
    fc.assert(
      fc.property(cases, (given) => {
        expect(drawCase(given).drawn).toEqual(drawCase(structuredClone(given)).drawn);
      }),
      { numRuns: 200 },
    );
  });

  it('does not look at the order of modules, questions and pools', () => {
    const shuffledCases = cases.chain((given) => {
      const { modules, bank, draw } = given.standard;
      const pool = (codes: typeof draw.tailPool) =>
        typeof codes === 'string'
          ? fc.constant(codes)
          : fc.shuffledSubarray([...codes], { minLength: codes.length });
      return fc.record({
        given: fc.constant(given),
        modules: fc.shuffledSubarray([...modules], { minLength: modules.length }),
        bank: fc.shuffledSubarray([...bank], { minLength: bank.length }),
        tailPool: pool(draw.tailPool),
        surplusPool: pool(draw.surplusPool),
      });
    });
    fc.assert(
      fc.property(shuffledCases, ({ given, modules, bank, tailPool, surplusPool }) => {
        const draw = { ...given.standard.draw, tailPool, surplusPool };
        const one = drawCase(given);
        const other = drawCase({ ...given, standard: { modules, bank, draw } });
        expect(other.drawn).toEqual(one.drawn);
        expect(other.plan.codes).toEqual(one.plan.codes);
      }),
      runs,
    );
  });
});

describe('a student added or removed', () => {
  const withOneOut = fc.tuple(cases, fc.nat()).map(([given, at]) => ({ given, out: at % given.ids.length }));

  it('changes nobody else’s place relative to the others', () => {
    fc.assert(
      fc.property(withOneOut, ({ given, out }) => {
        const gone = given.ids[out];
        const idsInOrder = (one: Case) => {
          const { drawn } = drawCase(one);
          return drawn.order.map((student) => drawn.ids[student]);
        };
        const fewer = { ...given, ids: given.ids.filter((id) => id !== gone) };
        expect(idsInOrder(fewer)).toEqual(idsInOrder(given).filter((id) => id !== gone));
      }),
      runs,
    );
  });

  it('leaves the question of whoever keeps the module, when questions are independent', () => {
    let kept = 0;
    fc.assert(
      fc.property(withOneOut, ({ given, out }) => {
        if (given.standard.draw.questionWay !== 'independent') return;
        const { plan, drawn } = drawCase(given);
        const fewer = drawCase({ ...given, ids: given.ids.filter((_, i) => i !== out) });
        const before = byId(drawn, plan);
        for (const [id, now] of byId(fewer.drawn, plan)) {
          const was = before.get(id)!;
          if (was.split(' ')[0] !== now.split(' ')[0]) continue;
          expect(now).toBe(was);
          kept += 1;
        }
      }),
      runs,
    );
    expect(kept).toBeGreaterThan(1000);
  });
});

describe('the chances that are reported', () => {
  it('add up to the number of takers exactly, and to one for each student without a sample', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { plan, drawn } = drawCase(given);
        const chances = moduleChances(given.ids.length, plan);
        const zero = fraction(0, 1);
        const seats = chances.reduce(
          (all, { students, modules }) => add(all, times(modules.reduce(add, zero), fraction(students, 1))),
          zero,
        );
        expect(seats).toEqual(fraction(takersOf(drawn).length, 1));
        expect(chances.reduce((all, { students }) => all + students, 0)).toBe(given.ids.length);
        if (plan.rules.sample !== null) return;
        for (const { modules } of chances) expect(modules.reduce(add, zero)).toEqual(fraction(1, 1));
      }),
      runs,
    );
  });

  it('call impossible what never comes, and certain what always comes', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { plan, drawn } = drawCase(given);
        const chances = moduleChances(given.ids.length, plan);
        drawn.quotas.forEach((quota, place) => {
          if (chances.every((each) => each.modules[place]?.top === 0)) expect(quota).toBe(0);
          if (chances.every(({ modules }) => modules[place]?.top === modules[place]?.bottom)) {
            expect(quota).toBe(given.ids.length);
          }
        });
      }),
      runs,
    );
  });
});
