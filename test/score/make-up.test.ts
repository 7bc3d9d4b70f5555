import { describe, expect, it } from 'vitest';
import { toText } from '../../core/score/fraction.ts';
import { scorePlan } from '../../core/score/plan.ts';
import { scoreStudent } from '../../core/score/score.ts';
import type { Result, StudentMarks } from '../../core/score/type.ts';
import type { Scoring } from '../../core/standard/type.ts';
import { conduct, row, scoringOf, skill } from './sample.ts';

const score = (student: StudentMarks, changes: Partial<Scoring> = {}) =>
  scoreStudent(scorePlan(scoringOf(changes)), student);
const text = (value: Result['total']) => (value === null ? null : toText(value));
const outcome = ({ total, final, level, passed, excellent }: Result) => [
  text(total),
  text(final),
  level,
  passed,
  excellent,
];
const codes = ({ reasons }: Result) => reasons.map(({ code }) => code);

describe('a make-up mark', () => {
  it('counts after a fail, up to the cap, and the first total stays', () => {
    const found = score(row([50, 4], { makeUp: 75 }));
    expect(outcome(found)).toEqual(['54', '60', '合格', true, false]);
    expect(codes(found)).toEqual(['failed', 'make-up-capped', 'final-passed']);
    expect(found.reasons[1]).toEqual({ code: 'make-up-capped', params: { value: 75, cap: 60 } });
  });

  it('that is not above the cap counts as it is', () => {
    const atCap = score(row([50, 4], { makeUp: 60 }));
    expect([outcome(atCap)[1], codes(atCap)[1]]).toEqual(['60', 'make-up-counted']);
    const found = score(row([50, 4], { makeUp: 55.5 }));
    expect(outcome(found)).toEqual(['54', '55.5', '不合格', false, false]);
    expect(codes(found)).toEqual(['failed', 'make-up-counted', 'final-failed']);
  });

  it('counts after an absence', () => {
    const found = score(row([null, null], { state: 'absent', makeUp: 75 }));
    expect(outcome(found)).toEqual(['0', '60', '合格', true, false]);
    expect(codes(found)).toEqual(['absent', 'make-up-capped', 'final-passed']);
  });

  it('counts after a veto', () => {
    const components = [skill, { ...conduct, passLine: 3, veto: true }];
    const found = score(row([80, 2], { makeUp: 70 }), { components });
    expect(outcome(found)).toEqual(['82', '60', '合格', true, false]);
  });

  it('without a cap counts in full but is never excellent, neither by flag nor by level', () => {
    const found = score(row([50, 4], { makeUp: 92 }), { makeUpCap: null });
    expect(outcome(found)).toEqual(['54', '92', '合格', true, false]);
    expect(codes(found)).toEqual(['failed', 'make-up-counted', 'final-passed', 'make-up-not-excellent']);
  });

  it('is rounded like a total', () => {
    expect(outcome(score(row([50, 4], { makeUp: 59.95 })))).toEqual(['54', '60', '合格', true, false]);
    const exactly = score(row([50, 4], { makeUp: 59.95 }), { decideOn: 'exact' });
    expect(outcome(exactly)).toEqual(['54', '60', '不合格', false, false]);
  });

  it('after a deferral is the first examination: no cap, and excellent can be earned', () => {
    const found = score(row([null, null], { state: 'deferred', makeUp: 92 }));
    expect(outcome(found)).toEqual([null, '92', '优秀', true, true]);
    expect([found.state, found.status, codes(found)]).toEqual([
      'deferred',
      'scored',
      ['make-up-as-first', 'final-excellent'],
    ]);
    expect(outcome(score(row([], { state: 'deferred', makeUp: 50 })))[2]).toBe('不合格');
  });

  it('does not count after a pass', () => {
    const found = score(row([60, 4], { makeUp: 90 }));
    expect(outcome(found)).toEqual(['64', '64', '合格', true, false]);
    expect(codes(found)).toEqual(['passed', 'make-up-after-pass']);
  });

  it('does not count after misconduct or for the exempt', () => {
    const found = score(row([], { state: 'misconduct', makeUp: 90 }));
    expect(outcome(found)).toEqual(['0', '0', '不合格', false, false]);
    expect(codes(found)).toEqual(['misconduct', 'make-up-after-misconduct']);
    const exempt = score(row([], { state: 'exempt', makeUp: 90 }));
    expect(outcome(exempt)).toEqual([null, null, null, null, null]);
    expect(codes(exempt)).toEqual(['exempt', 'make-up-after-exempt']);
  });

  it('waits while the first examination is incomplete', () => {
    const found = score(row([50, null], { makeUp: 70 }));
    expect([found.status, found.final, codes(found)]).toEqual([
      'incomplete',
      null,
      ['marks-missing', 'make-up-waits'],
    ]);
  });

  it('of zero is a mark', () => {
    expect(outcome(score(row([50, 4], { makeUp: 0 })))[1]).toBe('0');
  });
});
