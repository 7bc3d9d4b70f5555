import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../core/score/blend.ts';
import { toText } from '../../core/score/fraction.ts';
import { checkExactness, scorePlan } from '../../core/score/plan.ts';
import { scoreStudent } from '../../core/score/score.ts';
import { checkStandard } from '../../core/standard/check.ts';
import { findPreset, presets } from '../../core/standard/presets/index.ts';
import type { Component } from '../../core/standard/type.ts';
import { row, scoringOf, weighed, weightsOf } from './sample.ts';

/** Full marks without a common divisor are the hardest to bring to one bottom. */
const primes = (fulls: readonly number[], weights: readonly number[]) =>
  fulls.map((full, place) => weighed(`K${place + 1}`, `第${place + 1}项`, full, weights[place] ?? 0));

describe('a scoring', () => {
  it.each(presets.map(({ id }) => id))('of the preset %s stays exact', (id) => {
    expect(checkExactness(findPreset(id)!.scoring)).toEqual([]);
  });

  it('stays exact to the bounds: nine examiners, four decimals, full marks of 10000, weights with two decimals', () => {
    const components = [weighed('K1', '甲', 10_000, 33.33), weighed('K2', '乙', 10_000, 66.67)];
    const scoring = weightsOf({ components, examiners: 9, decimals: 4 });
    const marks = [...Array(9).fill(9999.9999), ...Array(9).fill(10_000)];
    expect(checkExactness(scoring)).toEqual([]);
    // 33.33 × 0.99999999 + 66.67, by hand
    expect(toText(scoreStudent(scorePlan(scoring), row(marks)).exact!)).toBe('99.9999996667');
  });

  it('stays exact with three prime full marks and two-decimal weights', () => {
    const scoring = weightsOf({ components: primes([97, 89, 83], [33.33, 33.33, 33.34]), examiners: 9 });
    expect(checkExactness(scoring)).toEqual([]);
    const { exact } = scoreStudent(
      scorePlan(scoring),
      row([97, 89, 83].flatMap((full) => Array(9).fill(full))),
    );
    expect(exact).toEqual({ top: 100, bottom: 1 });
  });

  it('that is too finely divided is refused with an issue, though the standard has no other error', () => {
    const components: Component[] = primes([97.31, 89.17, 83.29, 79.03], [25.01, 24.99, 25.03, 24.97]);
    const scoring = weightsOf({ components });
    expect(checkStandard({ ...findPreset('mobile-30-30-40')!, scoring })).toEqual([]);
    expect(checkExactness(scoring).map(({ code, severity }) => [code, severity])).toEqual([
      ['scoring-too-fine', 'error'],
    ]);
  });

  it('that fits its bottom but not a total of 100 above it is refused too', () => {
    // 97 × 89 × 83 × 10^4 (weights) × 10^4 (marks) × examiners × 100: 7.2·10^15 for one, above 2^53 for two.
    const components = primes([97, 89, 83], [33.3333, 33.3333, 33.3334]);
    expect(checkExactness(weightsOf({ components, examiners: 1 }))).toEqual([]);
    expect(checkExactness(weightsOf({ components, examiners: 2 }))).toHaveLength(1);
  });

  it('is marked at its leaves, in the order of the standard', () => {
    const components = [
      weighed('K1', '过程', 100, 70),
      weighed('K2', '结果', 100, 30),
      weighed('B', '作业', 50, 50, 'K1'),
      weighed('A', '课堂', 50, 50, 'K1'),
    ];
    const scoring = weightsOf({ components, examiners: 2 });
    expect(leavesOf(scoring).map(({ code }) => code)).toEqual(['K2', 'B', 'A']);
    const plan = scorePlan(scoring);
    expect(plan.leaves[1]!.slots).toEqual([
      { kind: 'examiner', component: 'B', name: '作业', examiner: 1 },
      { kind: 'examiner', component: 'B', name: '作业', examiner: 2 },
    ]);
    expect(scorePlan(scoringOf()).leaves[0]!.slots[0]!.kind).toBe('only');
  });
});
