import { describe, expect, it } from 'vitest';
import { toText } from '../../core/score/fraction.ts';
import { scorePlan } from '../../core/score/plan.ts';
import { scoreStudent } from '../../core/score/score.ts';
import type { Result, StudentMarks } from '../../core/score/type.ts';
import type { Scoring } from '../../core/standard/type.ts';
import { row, scoringOf } from './sample.ts';

const score = (scoring: Scoring, student: StudentMarks) => scoreStudent(scorePlan(scoring), student);
const codes = ({ reasons }: Result) => reasons.map(({ code }) => code);
const text = (value: Result['total']) => (value === null ? null : toText(value));
const verdict = ({ total, level, passed, excellent }: Result) => [text(total), level, passed, excellent];

describe('a row that cannot be judged', () => {
  const three = scoringOf({ examiners: 3 });
  const places = (slots: Result['missing']) =>
    slots.map(({ kind, component, examiner }) => [kind, component, examiner]);

  it('lists every missing mark, and a blank is no zero', () => {
    const found = score(three, row([60, null, 70, 4, 4, null]));
    expect(found.status).toBe('incomplete');
    expect(places(found.missing)).toEqual([
      ['examiner', 'K1', 2],
      ['examiner', 'K2', 3],
    ]);
    expect([found.total, found.final, found.level, found.passed, found.excellent]).toEqual(
      Array(5).fill(null),
    );
    expect(score(three, row([60, 0, 70, 4, 4, 0])).status).toBe('scored');
    expect(score(three, row([])).missing).toHaveLength(6);
  });

  it('waits for a third mark, then for arbitration', () => {
    const scoring = scoringOf({ examiners: 3, aggregation: 'agreement' });
    const third = score(scoring, row([60, 80, null, 4, 4, null]));
    expect([third.status, ...places(third.missing)]).toEqual(['incomplete', ['examiner', 'K1', 3]]);
    expect(codes(third)).toEqual(['marks-missing', 'third-needed']);
    const open = score(scoring, row([60, 80, 70, 4, 4, null]));
    expect([open.status, ...places(open.missing)]).toEqual(['arbitration', ['arbitration', 'K1', 0]]);
    expect(codes(open)).toEqual(['marks-missing', 'arbitration-needed']);
    const settled = score(scoring, row([60, 80, 70, 4, 4, null], { arbitration: [72, null] }));
    expect(verdict(settled)).toEqual(['76', '合格', true, false]);
    expect(codes(settled)).toEqual(['arbitration-settled', 'passed']);
  });

  it('is incomplete, not only up for arbitration, when another mark is missing too', () => {
    const scoring = scoringOf({ examiners: 3, aggregation: 'agreement' });
    expect(score(scoring, row([60, 80, 70, 4, null, null])).status).toBe('incomplete');
  });

  it.each([
    [95.1, 'mark-too-high'],
    [-0.1, 'mark-negative'],
    [58.12345, 'mark-too-fine'],
    ['invalid', 'mark-unreadable'],
    [Number.NaN, 'mark-unreadable'],
    [Number.POSITIVE_INFINITY, 'mark-unreadable'],
  ] as const)('has the invalid mark %s and gets no total, for that is %s', (mark, code) => {
    const found = score(scoringOf(), row([mark, 4]));
    expect([found.status, found.total, found.passed]).toEqual(['invalid', null, null]);
    expect(places(found.invalid)).toEqual([['only', 'K1', 1]]);
    expect(codes(found)).toEqual([code]);
    expect(found.values.map(text)).toEqual([null, '4']);
  });

  it('finds invalid arbitration and make-up marks as well', () => {
    const scoring = scoringOf({ examiners: 3, aggregation: 'agreement' });
    const marks = [60, 80, 70, 4, 4, null];
    expect(places(score(scoring, row(marks, { arbitration: [96] })).invalid)).toEqual([
      ['arbitration', 'K1', 0],
    ]);
    expect(places(score(scoringOf(), row([50, 4], { makeUp: 100.5 })).invalid)).toEqual([['make-up', '', 0]]);
    expect(score(scoringOf(), row([50, 4], { state: 'absent', makeUp: 'invalid' })).status).toBe('invalid');
  });

  it('takes the full mark itself', () => {
    expect(verdict(score(scoringOf(), row([95, 5])))).toEqual(['100', '优秀', true, true]);
  });
});

describe('a state', () => {
  it.each(['absent', 'misconduct'] as const)('%s counts as 0 with its reason', (state) => {
    const found = score(scoringOf(), row([null, null], { state }));
    expect([found.state, found.status, ...verdict(found)]).toEqual([
      state,
      'scored',
      '0',
      '不合格',
      false,
      false,
    ]);
    expect(codes(found)).toEqual([state]);
    expect(found.values).toEqual([null, null]);
  });

  it.each(['deferred', 'exempt'] as const)('%s has no mark and no verdict', (state) => {
    const found = score(scoringOf(), row([null, null], { state }));
    expect([found.state, found.status, ...verdict(found)]).toEqual([state, state, null, null, null, null]);
    expect([found.final, codes(found)]).toEqual([null, [state]]);
  });

  it.each(['absent', 'misconduct', 'deferred', 'exempt'] as const)(
    '%s leaves marks in the row out and says so',
    (state) => {
      const found = score(scoringOf(), row([90, null], { state }));
      expect(codes(found)).toEqual([state, 'marks-not-counted']);
      expect(text(found.total)).not.toBe('90');
    },
  );
});
