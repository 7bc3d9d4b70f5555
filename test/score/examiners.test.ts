import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisors, examinerStrategies } from '../../core/score/examiners/index.ts';
import type { Outcome } from '../../core/score/examiners/type.ts';
import { exact, fraction, toFixedText, toText } from '../../core/score/fraction.ts';
import { words } from '../../core/standard/words.ts';
import { scoringOf } from './sample.ts';

const lines = readFileSync(new URL('../fixtures/examiners.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

const units = (text: string) => {
  const read = exact(text)!;
  return (read.top * 10_000) / read.bottom;
};

function outcomeOf(rule: string, given: string): Outcome {
  const [name, setting = ''] = rule.split(' ');
  const [, key, value = '0'] = /^(\w+)=(.+)$/.exec(setting) ?? [];
  const [marks = '', arbitration] = given.split(' arbitration ');
  const strategy = words.aggregation.find((each) => each === name)!;
  return examinerStrategies[strategy](
    marks.split(' ').map((text) => (text === '-' ? null : units(text))),
    { name: '', trim: key === 'trim' ? Number(value) : 0, tolerance: key === 'T' ? units(value) : 0 },
    arbitration === undefined ? null : units(arbitration),
  );
}

function resultText(outcome: Outcome, expected: string): string {
  if (outcome.kind === 'missing') return `missing ${outcome.examiners.join(' ')}`;
  if (outcome.kind !== 'value') return outcome.kind === 'third' ? 'third mark needed' : 'arbitration needed';
  const value = fraction(outcome.sum, outcome.of * 10_000);
  const [, decimals] = /^about \d+\.(\d+)$/.exec(expected) ?? [];
  return decimals === undefined ? toText(value) : `about ${toFixedText(value, decimals.length)}`;
}

describe('the examiners’ marks of one component', () => {
  it.each(lines)('%s: %s gives %s (%s)', (rule, given, expected) => {
    expect(resultText(outcomeOf(rule!, given!), expected!)).toBe(expected);
  });

  it('have a rule for every word that a standard may use, in the order of the offer', () => {
    expect(Object.keys(examinerStrategies)).toEqual([...words.aggregation]);
  });
});

const mark = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths * 1000);
const panel = fc.array(mark, { minLength: 3, maxLength: 9 });
const rules = { name: '', trim: 1, tolerance: 50_000 };

function markFrom(outcome: Outcome): number | string {
  return outcome.kind === 'value' ? outcome.sum / outcome.of : outcome.kind;
}

describe('every rule', () => {
  it('gives a value that the plan can add to others in whole numbers', () => {
    fc.assert(
      fc.property(panel, fc.constantFrom(...words.aggregation), (marks, aggregation) => {
        const outcome = examinerStrategies[aggregation](marks, rules, 0);
        const divisor = divisors[aggregation](scoringOf({ examiners: marks.length, trim: 1 }));
        expect(outcome.kind === 'value' && divisor % outcome.of).toBe(0);
      }),
    );
  });

  it('stays between the lowest and the highest mark', () => {
    fc.assert(
      fc.property(panel, fc.constantFrom(...words.aggregation), (marks, aggregation) => {
        const value = markFrom(examinerStrategies[aggregation](marks, rules, null));
        if (typeof value === 'string') return;
        expect(value).toBeGreaterThanOrEqual(Math.min(...marks));
        expect(value).toBeLessThanOrEqual(Math.max(...marks));
      }),
    );
  });

  it('does not depend on the order of the examiners, except that agreement asks two before the third', () => {
    const shuffled = panel.chain((marks) =>
      fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom('mean', 'median', 'trimmed'), ([marks, others], aggregation) => {
        const strategy = examinerStrategies[aggregation];
        expect(markFrom(strategy(others, rules, null))).toBe(markFrom(strategy(marks, rules, null)));
      }),
    );
    fc.assert(
      fc.property(mark, mark, mark, (a, b, c) => {
        const { agreement } = examinerStrategies;
        expect(markFrom(agreement([b, a, c], rules, null))).toBe(markFrom(agreement([a, b, c], rules, null)));
      }),
    );
  });
});

describe('agreement says what it did', () => {
  const codes = (given: string) => {
    const outcome = outcomeOf('agreement T=5', given);
    return outcome.kind === 'missing'
      ? []
      : outcome.reasons.map(({ code, params }) => [code, params.examiner]);
  };

  it.each([
    ['80 84 -', []],
    ['80 84 100', [['third-not-used', undefined]]],
    ['80 84 - arbitration 50', [['arbitration-not-used', undefined]]],
    ['80 88 -', [['third-needed', undefined]]],
    ['80 90 79', [['third-near-one', 1]]],
    ['80 90 93', [['third-near-one', 2]]],
    ['80 88 85', [['third-near-both', 2]]],
    ['88 80 84', [['third-tie', 1]]],
    ['60 80 70', [['arbitration-needed', undefined]]],
    ['60 80 70 arbitration 72', [['arbitration-settled', undefined]]],
  ])('%s', (given, expected) => {
    expect(codes(given)).toEqual(expected);
  });
});
