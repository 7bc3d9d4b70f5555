import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, roundHalfUp } from '../../core/score/fraction.ts';
import { scorePlan } from '../../core/score/plan.ts';
import { scoreStudent } from '../../core/score/score.ts';
import type { Mark } from '../../core/score/type.ts';
import type { Scoring } from '../../core/standard/type.ts';
import { row, scoringOf, weighed } from './sample.ts';

const weighted = [
  weighed('K1', '过程', 60, 62.5),
  weighed('A', '课堂', 15, 30, 'K1'),
  weighed('B', '作业', 35, 70, 'K1'),
  weighed('K2', '结果', 120, 37.5),
];
/** Leaves' full marks in tenths. */
const fulls = { points: [950, 50], weight: [150, 350, 1200] };

interface Case {
  readonly scoring: Scoring;
  /** In tenths. */
  readonly marks: readonly number[];
  readonly at: number;
}

/** A scoring without agreement, where a higher mark can be further from the others, with marks and a place among them. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    by: fc.constantFrom('points', 'weight'),
    aggregation: fc.constantFrom('mean', 'median', 'trimmed'),
    examiners: fc.integer({ min: 3, max: 9 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    decideOn: fc.constantFrom('rounded', 'exact'),
  })
  .chain((settings) => {
    const components = settings.by === 'weight' ? { components: weighted } : {};
    const marks = fulls[settings.by].flatMap((full) =>
      Array.from({ length: settings.examiners }, () => fc.integer({ min: 0, max: full - 1 })),
    );
    return fc.record({
      scoring: fc.constant(scoringOf({ ...settings, ...components })),
      marks: fc.tuple(...marks),
      at: fc.nat({ max: marks.length - 1 }),
    });
  });

const scored = (scoring: Scoring, tenths: readonly number[]) =>
  scoreStudent(scorePlan(scoring), row(tenths.map((each) => each / 10)));

describe('scoring', () => {
  it('never lowers total, level or flags for a higher mark', () => {
    fc.assert(
      fc.property(cases, ({ scoring, marks, at }) => {
        const before = scored(scoring, marks);
        const after = scored(
          scoring,
          marks.map((mark, place) => (place === at ? mark + 1 : mark)),
        );
        const level = ({ level: name }: typeof before) =>
          scoring.levels.findIndex((each) => each.name === name);
        expect(compare(after.exact!, before.exact!)).toBeGreaterThanOrEqual(0);
        expect(compare(after.total!, before.total!)).toBeGreaterThanOrEqual(0);
        expect(level(after)).toBeLessThanOrEqual(level(before));
        expect(Number(after.passed)).toBeGreaterThanOrEqual(Number(before.passed));
        expect(Number(after.excellent)).toBeGreaterThanOrEqual(Number(before.excellent));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the examiners', () => {
    fc.assert(
      fc.property(cases, ({ scoring, marks, at }) => {
        const n = scoring.examiners;
        const first = at - (at % n);
        const turned = [
          ...marks.slice(0, first),
          ...marks.slice(first, first + n).reverse(),
          ...marks.slice(first + n),
        ];
        expect(scored(scoring, turned)).toEqual(scored(scoring, marks));
      }),
    );
  });

  it('rounds the exact total once', () => {
    fc.assert(
      fc.property(cases, ({ scoring, marks }) => {
        const { exact, total } = scored(scoring, marks);
        expect(total).toEqual(roundHalfUp(exact!, scoring.decimals));
      }),
    );
  });

  it('agrees with arbitrary-length integers on the mean by weight', () => {
    const [w, a, b, k] = [10n, 15n, 35n, 120n];
    fc.assert(
      fc.property(cases, ({ scoring: { examiners }, marks }) => {
        const sum = (leaf: number) =>
          marks.slice(leaf * examiners, (leaf + 1) * examiners).reduce((all, mark) => all + mark, 0);
        const three = [0, 1, 2].map((leaf) => BigInt(sum(leaf) % (fulls.weight[leaf]! * examiners + 1)));
        const spread = three.flatMap((total) => {
          const each = total / BigInt(examiners);
          const rest = Number(total % BigInt(examiners));
          return Array.from({ length: examiners }, (_, place) => Number(each) + (place < rest ? 1 : 0));
        });
        const scoring = scoringOf({ by: 'weight', aggregation: 'mean', components: weighted, examiners });
        const { exact } = scored(scoring, spread);
        // 62.5 × (30 % of A/15 + 70 % of B/35) + 37.5 × K2/120, the sums being tenths times examiners.
        const bottom = 1000n * w * BigInt(examiners) * a * b * k;
        const top =
          625n * (30n * three[0]! * b * k + 70n * three[1]! * a * k) + 375n * 100n * three[2]! * a * b;
        expect(BigInt(exact!.top) * bottom).toBe(top * BigInt(exact!.bottom));
      }),
    );
  });

  it('gives a pass exactly to the levels from the pass line up', () => {
    fc.assert(
      fc.property(cases, ({ scoring, marks }) => {
        const { level, passed, excellent } = scored(scoring, marks);
        const from = scoring.levels.find(({ name }) => name === level)!.from;
        expect([passed, excellent]).toEqual([from >= 60, from >= 85]);
      }),
    );
  });

  it('judges a row alike whatever was judged before it, and changes nothing that it is given', () => {
    const mark: fc.Arbitrary<Mark> = fc.oneof(
      fc.integer({ min: -5, max: 1000 }).map((tenths) => tenths / 10),
      fc.constantFrom(null, 'invalid' as const),
    );
    const rows = fc.array(
      fc.record({
        state: fc.constantFrom('normal', 'absent', 'deferred', 'misconduct', 'exempt'),
        marks: fc.array(mark, { maxLength: 6 }),
        arbitration: fc.array(mark, { maxLength: 2 }),
        makeUp: mark,
      }),
    );
    const plan = scorePlan(scoringOf({ examiners: 3, aggregation: 'agreement' }));
    fc.assert(
      fc.property(rows, (students) => {
        const before = JSON.stringify(students);
        const together = students.map((student) => scoreStudent(plan, student));
        const apart = [...students].reverse().map((student) => scoreStudent(plan, student));
        expect(together).toEqual(apart.reverse());
        expect(JSON.stringify(students)).toBe(before);
      }),
    );
  });
});
