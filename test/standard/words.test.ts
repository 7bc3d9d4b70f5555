import { describe, expect, it } from 'vitest';
import type {
  Aggregation,
  Category,
  QuestionWay,
  QuotaMethod,
  Scoring,
  TailWay,
  UnitKind,
} from '../../core/standard/type.ts';
import { isKnown, words } from '../../core/standard/words.ts';

/** A record over the type: the compiler refuses it when a word is missing or too many. */
const all = {
  unit: { all: 1, class: 1, major: 1 } satisfies Record<UnitKind, 1>,
  method: { 'half-up': 1, floor: 1, 'largest-remainder': 1, slips: 1 } satisfies Record<QuotaMethod, 1>,
  tailWay: { 'without-replacement': 1, independent: 1, cyclic: 1 } satisfies Record<TailWay, 1>,
  questionWay: { independent: 1, balanced: 1 } satisfies Record<QuestionWay, 1>,
  category: { basic: 1, core: 1, cross: 1 } satisfies Record<Category, 1>,
  pool: { all: 1, basic: 1, core: 1, cross: 1 } satisfies Record<Category | 'all', 1>,
  by: { points: 1, weight: 1 } satisfies Record<Scoring['by'], 1>,
  aggregation: { mean: 1, median: 1, trimmed: 1, agreement: 1 } satisfies Record<Aggregation, 1>,
  decideOn: { rounded: 1, exact: 1 } satisfies Record<Scoring['decideOn'], 1>,
} satisfies Record<keyof typeof words, object>;

describe('the words of a setting', () => {
  it('are exactly those of its type', () => {
    const listed = Object.fromEntries(Object.entries(words).map(([key, list]) => [key, [...list].sort()]));
    const typed = Object.fromEntries(
      Object.entries(all).map(([key, record]) => [key, Object.keys(record).sort()]),
    );
    expect(listed).toEqual(typed);
  });

  it('are known, and no others are', () => {
    expect(isKnown('method', 'slips')).toBe(true);
    expect(isKnown('method', 'cyclic')).toBe(false);
    expect(isKnown('tailWay', 'cyclic')).toBe(true);
    expect(isKnown('unit', 'toString')).toBe(false);
  });
});
