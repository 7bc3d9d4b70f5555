import { describe, expect, it } from 'vitest';
import { levelOf, totalOf } from '../../core/score/formula.ts';
import { scoringOf, weightsOf } from './sample.ts';

describe('the level of a total', () => {
  it.each([
    [85, '优秀'],
    [84.9, '合格'],
    ['60', '合格'],
    ['59.95', '合格'],
    ['59.9499', '不合格'],
    [0, '不合格'],
    [100, '优秀'],
  ])('%s is %s', (total, level) => {
    expect(levelOf(total, scoringOf())).toBe(level);
  });

  it('takes what a formula computed in binary numbers as what was meant', () => {
    const computed = 0.95 * 58 + 0.05 * 98;
    expect(computed).toBeLessThan(60);
    expect(levelOf(computed, scoringOf())).toBe('合格');
    expect(levelOf(computed, scoringOf({ decideOn: 'exact' }))).toBe('合格');
    expect(levelOf(179.8 / 3, scoringOf())).toBe('不合格');
  });

  it('rounds only once what has many decimals', () => {
    // 59.94996 is 59.9 to one decimal; by way of 59.9500 it would become 60.0.
    expect(levelOf(59.94996, scoringOf())).toBe('不合格');
  });

  it('decides on the unrounded total where the standard says so', () => {
    expect(levelOf(59.96, scoringOf({ decideOn: 'exact' }))).toBe('不合格');
  });

  it.each([-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY, 'x', ''])('%s has none', (total) => {
    expect(levelOf(total, scoringOf())).toBeNull();
  });
});

describe('the total of marks', () => {
  it('takes one mark a component, or one an examiner', () => {
    expect(totalOf([56.5, 4], scoringOf())).toBe(60.5);
    expect(totalOf([58, 98], weightsOf())).toBe(70);
    const three = scoringOf({ examiners: 3 });
    expect(totalOf([56.5, 4], three)).toBe(60.5);
    expect(totalOf([50, 60, 61, 3, 4, 4], three)).toBe(60.7);
  });

  it('is none when a mark is missing or cannot be one', () => {
    expect(totalOf([56.5, null], scoringOf())).toBeNull();
    expect(totalOf([96, 4], scoringOf())).toBeNull();
    expect(totalOf(['invalid', 4], scoringOf())).toBeNull();
  });
});
