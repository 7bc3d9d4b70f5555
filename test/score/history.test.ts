import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisOf, basisText, changesSince, parseBasis } from '../../core/score/history.ts';
import { scorePlan } from '../../core/score/plan.ts';
import type { Mark } from '../../core/score/type.ts';
import { pointsOf } from '../../core/standard/presets/defaults.ts';
import { row, scoringOf } from './sample.ts';

const plan = scorePlan(scoringOf({ examiners: 3, aggregation: 'agreement' }));

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.integer({ min: -10_000, max: 1_100_000 }).map((units) => units / 10_000),
  fc.constantFrom(null, 'invalid' as const, 0, -0, 1e-7, 1e21, Number.NaN),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const student = fc.record({
  state: fc.constantFrom('normal', 'absent', 'deferred', 'misconduct', 'exempt'),
  marks: fc.array(mark, { maxLength: 6 }),
  arbitration: fc.array(mark, { maxLength: 2 }),
  makeUp: mark,
});

describe('what a row was scored from', () => {
  it('is written so that a person can read it', () => {
    const marks = row([60, 80, 70, 4, 4.5, null], { arbitration: [72], makeUp: 66 });
    expect(basisText(basisOf(plan, marks))).toBe('normal K1:60,80,70~72 K2:4,4.5,- make-up:66');
    expect(basisText(basisOf(plan, row([101, 'invalid'], { state: 'absent' })))).toBe(
      'absent K1:101,?,- K2:-,-,-',
    );
  });

  it('comes back from its text, whatever was typed', () => {
    fc.assert(
      fc.property(student, (marks) => {
        const basis = basisOf(plan, marks);
        expect(parseBasis(basisText(basis))).toEqual(basis);
      }),
    );
  });

  it('comes back whatever signs the components’ codes are made of', () => {
    const sign = fc.constantFrom('A', '1', ':', ',', '~', '-', '?', '+', '=', '@', '.', '甲');
    const codes = fc.uniqueArray(fc.string({ unit: sign, minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(codes, student, (names, marks) => {
        const components = names.map((code) => pointsOf(code, code, 25));
        const basis = basisOf(scorePlan(scoringOf({ components })), marks);
        expect(parseBasis(basisText(basis))).toEqual(basis);
      }),
    );
  });

  it('never begins like a formula and stays on one line', () => {
    fc.assert(
      fc.property(student, (marks) => {
        expect(basisText(basisOf(plan, marks))).toMatch(/^[a-z]+ [^\n\t]+$/);
      }),
    );
  });

  it.each([
    '',
    'Normal K1:60',
    'normal K1',
    'normal K1:',
    'normal K1:60;80',
    'normal  K1:60',
    'normal K1:60 make-up:',
    '=1+1',
    '60',
  ])('is not read from the text %j', (text) => {
    expect(parseBasis(text)).toBeNull();
  });
});

describe('what was changed after scoring', () => {
  const before = basisOf(plan, row([60, 62, null, 4, 4, null]));

  it('is nothing when nothing was scored before, or nothing was changed', () => {
    expect(changesSince(null, before)).toEqual([]);
    expect(changesSince(before, before)).toEqual([]);
    expect(changesSince(before, basisOf(plan, row([60, 62, null, 4, 4])))).toEqual([]);
  });

  it('names each mark with its old and its new text', () => {
    const now = row([60, 63.5, null, 4, null, null], { state: 'absent', arbitration: [61], makeUp: 70 });
    expect(changesSince(before, basisOf(plan, now))).toEqual([
      { component: '', item: 'state', old: 'normal', new: 'absent' },
      { component: 'K1', item: 2, old: '62', new: '63.5' },
      { component: 'K1', item: 'arbitration', old: '', new: '61' },
      { component: 'K2', item: 2, old: '4', new: '' },
      { component: '', item: 'make-up', old: '', new: '70' },
    ]);
  });

  it('finds components and examiners that came or went', () => {
    const one = basisOf(scorePlan(scoringOf()), row([60, 4]));
    expect(changesSince(before, one).map(({ component, item, old }) => [component, item, old])).toEqual([
      ['K1', 2, '62'],
      ['K2', 2, '4'],
    ]);
    const other = basisOf(scorePlan(scoringOf({ components: [pointsOf('K9', '新项', 100)] })), row([60]));
    expect(changesSince(one, other)).toEqual([
      { component: 'K9', item: 1, old: '', new: '60' },
      { component: 'K1', item: 1, old: '60', new: '' },
      { component: 'K2', item: 1, old: '4', new: '' },
    ]);
  });

  it('is empty exactly when the marks read alike', () => {
    fc.assert(
      fc.property(student, student, (a, b) => {
        const [old, now] = [basisOf(plan, a), basisOf(plan, b)];
        expect(changesSince(old, now).length === 0).toBe(basisText(old) === basisText(now));
      }),
    );
  });
});
