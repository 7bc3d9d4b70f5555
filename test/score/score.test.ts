import { describe, expect, it } from 'vitest';
import { toText } from '../../core/score/fraction.ts';
import { scorePlan } from '../../core/score/plan.ts';
import { scoreStudent } from '../../core/score/score.ts';
import type { Result, StudentMarks } from '../../core/score/type.ts';
import { pointsOf } from '../../core/standard/presets/defaults.ts';
import type { Scoring } from '../../core/standard/type.ts';
import { conduct, row, scoringOf, skill, weighed, weightsOf } from './sample.ts';

const score = (scoring: Scoring, student: StudentMarks) => scoreStudent(scorePlan(scoring), student);
const codes = ({ reasons }: Result) => reasons.map(({ code }) => code);
const text = (value: Result['total']) => (value === null ? null : toText(value));
const verdict = ({ total, level, passed, excellent }: Result) => [text(total), level, passed, excellent];

describe('a total', () => {
  it('by points is the sum, and the lines include their own number', () => {
    expect(verdict(score(scoringOf(), row([57, 3])))).toEqual(['60', '合格', true, false]);
    expect(verdict(score(scoringOf(), row([56.9, 3])))).toEqual(['59.9', '不合格', false, false]);
    expect(verdict(score(scoringOf(), row([80.5, 4.5])))).toEqual(['85', '优秀', true, true]);
    expect(verdict(score(scoringOf(), row([80.4, 4.5])))).toEqual(['84.9', '合格', true, false]);
  });

  it('by weight takes each mark in relation to its full mark', () => {
    // 45/60 × 70 + 18/20 × 30 = 52.5 + 27
    const components = [weighed('K1', '过程', 60, 70), weighed('K2', '结果', 20, 30)];
    expect(text(score(weightsOf({ components }), row([45, 18])).total)).toBe('79.5');
  });

  it('of 0.95 × 58 + 0.05 × 98 is exactly 60 and passes, also when the exact total decides', () => {
    const components = [weighed('K1', '过程', 100, 95), weighed('K2', '结果', 100, 5)];
    const found = score(weightsOf({ components, decideOn: 'exact' }), row([58, 98]));
    expect(verdict(found)).toEqual(['60', '合格', true, false]);
    expect(found.exact).toEqual({ top: 60, bottom: 1 });
  });

  it('is rounded once, at the end, and the unrounded one is kept', () => {
    // Means 59.333… and 0.6: rounding each first would give 59.3 + 0.6 = 59.9; together 59.9333…
    const scoring = scoringOf({ examiners: 3, decimals: 2 });
    const found = score(scoring, row([59, 59, 60, 0.6, 0.6, 0.6]));
    expect(text(found.total)).toBe('59.93');
    expect(found.exact).toEqual({ top: 899, bottom: 15 });
    // Twice 29.666… is 59.333…; rounded to whole marks first it would be 60.
    const halves = scoringOf({
      components: [pointsOf('K1', '甲', 50), pointsOf('K2', '乙', 50)],
      examiners: 3,
      decimals: 0,
    });
    expect(verdict(score(halves, row([29, 30, 30, 29, 30, 30])))).toEqual(['59', '不合格', false, false]);
  });

  it('decides on the rounded mark, or on the exact one when the standard says so', () => {
    // 0.7 × 59.9 + 0.3 × 60.1 = 59.96
    const marks = row([59.9, 60.1]);
    const onPaper = score(weightsOf(), marks);
    expect(verdict(onPaper)).toEqual(['60', '合格', true, false]);
    expect(text(onPaper.exact)).toBe('59.96');
    const unrounded = score(weightsOf({ decideOn: 'exact' }), marks);
    expect(verdict(unrounded)).toEqual(['60', '不合格', false, false]);
    expect(unrounded.reasons[0]).toEqual({ code: 'decided-on-exact', params: { exact: '59.96', total: 60 } });
  });

  it('takes the mean, the median or the trimmed mean of the examiners first', () => {
    const marks = row([60, 70, 95, 3, 4, 5]);
    expect(text(score(scoringOf({ examiners: 3 }), marks).total)).toBe('79');
    expect(text(score(scoringOf({ examiners: 3, aggregation: 'median' }), marks).total)).toBe('74');
    expect(text(score(scoringOf({ examiners: 3, aggregation: 'trimmed' }), marks).total)).toBe('74');
  });

  it('chooses among any number of levels', () => {
    const levels = [
      { name: '优', from: 90 },
      { name: '良', from: 80 },
      { name: '中', from: 70 },
      { name: '及格', from: 60 },
      { name: '不及格', from: 0 },
    ];
    const level = (mark: number) => score(scoringOf({ levels, excellentLine: 90 }), row([mark, 0])).level;
    expect([90, 89.9, 80, 79.9, 70, 69.9, 60, 59.9, 0].map(level)).toEqual([
      '优',
      '良',
      '良',
      '中',
      '中',
      '及格',
      '及格',
      '不及格',
      '不及格',
    ]);
  });
});

describe('criteria within criteria', () => {
  it('by points add up, a level at a time', () => {
    const under = (code: string, full: number, parent: string) => ({ ...pointsOf(code, code, full), parent });
    const components = [
      skill,
      under('A', 60, 'K1'),
      under('A1', 20, 'A'),
      under('A2', 40, 'A'),
      under('B', 35, 'K1'),
      conduct,
    ];
    const found = score(scoringOf({ components }), row([15, 30.5, 20, 4]));
    expect(found.values.map(text)).toEqual(['65.5', '45.5', '15', '30.5', '20', '4']);
    expect(text(found.total)).toBe('69.5');
  });

  it('by weight count within their parent', () => {
    const components = [
      weighed('K1', '过程', 50, 70),
      weighed('A', '课堂', 10, 40, 'K1'),
      weighed('B', '作业', 20, 60, 'K1'),
      weighed('K2', '结果', 100, 30),
    ];
    // 过程: 8/10 × 40 % + 15/20 × 60 % = 77 %, of 50 is 38.5; total 77 × 0.7 + 90 × 0.3 = 80.9
    const found = score(weightsOf({ components }), row([8, 15, 90]));
    expect(found.values.map(text)).toEqual(['38.5', '8', '15', '90']);
    expect(text(found.total)).toBe('80.9');
  });

  it('show a parent whose criteria are all marked, though another component is not', () => {
    const under = (code: string, full: number) => ({ ...pointsOf(code, code, full), parent: 'K1' });
    const components = [skill, under('A', 60), under('B', 35), conduct];
    const found = score(scoringOf({ components }), row([50, 20, null]));
    expect(found.status).toBe('incomplete');
    expect(found.values.map(text)).toEqual(['70', '50', '20', null]);
    expect(found.total).toBeNull();
  });
});

describe('a component’s own line', () => {
  const withLine = (veto: boolean, changes: Partial<Scoring> = {}) =>
    scoringOf({ components: [skill, { ...conduct, passLine: 3, veto }], ...changes });

  it('fails the whole with a veto, though the total stays a number', () => {
    const found = score(withLine(true), row([90, 2.9]));
    expect(verdict(found)).toEqual(['92.9', '不合格', false, false]);
    expect(text(found.final)).toBe('92.9');
    expect(found.reasons).toEqual([
      { code: 'veto', params: { component: '职业素养', value: '2.9', line: '3' } },
    ]);
  });

  it('is only remarked on without a veto', () => {
    const found = score(withLine(false), row([90, 2.9]));
    expect(verdict(found)).toEqual(['92.9', '优秀', true, true]);
    expect(codes(found)).toEqual(['below-line', 'excellent']);
  });

  it('includes its number and looks at the exact value, not at a rounded one', () => {
    expect(codes(score(withLine(true), row([90, 3])))).toEqual(['excellent']);
    // (2.9 + 3 + 3) / 3 = 2.966…, which one decimal would show as 3.0
    const found = score(withLine(true, { examiners: 3 }), row([90, 90, 90, 2.9, 3, 3]));
    expect(found.reasons[0]).toEqual({
      code: 'veto',
      params: { component: '职业素养', value: '2.9666…', line: '3' },
    });
  });

  it('stands on the component’s own scale, for a parent too', () => {
    const components = [
      { ...weighed('K1', '企业', 50, 70), passLine: 30, veto: true },
      weighed('A', '态度', 10, 50, 'K1'),
      weighed('B', '技能', 10, 50, 'K1'),
      weighed('K2', '学校', 100, 30),
    ];
    const scoring = weightsOf({ components });
    // 6/10 and 6/10: 30 of 50, exactly the line. 5.9 and 6: 29.75.
    expect(codes(score(scoring, row([6, 6, 100])))).toEqual(['passed']);
    expect(score(scoring, row([5.9, 6, 100])).reasons[0]?.params.value).toBe('29.75');
  });

  it('names both when the total fails as well', () => {
    expect(codes(score(withLine(true), row([50, 2])))).toEqual(['veto', 'failed']);
  });
});
