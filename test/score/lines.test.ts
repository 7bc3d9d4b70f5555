import { describe, expect, it } from 'vitest';
import { scorePlan } from '../../core/score/plan.ts';
import { scoreStudent } from '../../core/score/score.ts';
import type { Mark } from '../../core/score/type.ts';
import { pointsOf } from '../../core/standard/presets/defaults.ts';
import type { Scoring } from '../../core/standard/type.ts';
import { row, scoringOf, weighed, weightsOf } from './sample.ts';

interface Sheet {
  readonly name: string;
  readonly scoring: Scoring;
  /** The highest marks, in tenths. */
  readonly full: readonly [number, number];
  /** The exact total in thousandths, from marks in tenths. */
  readonly thousandths: (a: number, b: number) => number;
  /** What a sheet's formula computes in binary numbers. */
  readonly naive: (a: number, b: number) => number;
}

const points = (first: number, second: number): Sheet => ({
  name: `${first}+${second}`,
  scoring: scoringOf({ components: [pointsOf('K1', '甲', first), pointsOf('K2', '乙', second)] }),
  full: [first * 10, second * 10],
  thousandths: (a, b) => 100 * (a + b),
  naive: (a, b) => a / 10 + b / 10,
});

const percent = (first: number, second: number): Sheet => ({
  name: `${first} %+${second} %`,
  scoring: weightsOf({
    components: [weighed('K1', '甲', 100, first), weighed('K2', '乙', 100, second)],
  }),
  full: [1000, 1000],
  thousandths: (a, b) => first * a + second * b,
  naive: (a, b) => (first / 100) * (a / 10) + (second / 100) * (b / 10),
});

const sheets: readonly Sheet[] = [
  points(95, 5),
  points(90, 10),
  percent(70, 30),
  // 0.95 × 58 + 0.05 × 98 is 60, in binary numbers 59.99999999999999.
  percent(95, 5),
];

/** Every pair of marks in steps of 0.1. */
function forEachPair({ full }: Sheet, visit: (a: number, b: number) => void): void {
  for (let a = 0; a <= full[0]; a++) for (let b = 0; b <= full[1]; b++) visit(a, b);
}

/** How often the engine's flags are not those of whole-number arithmetic, in both ways of deciding. */
function wrongFlags(sheet: Sheet): number {
  const rounded = scorePlan({ ...sheet.scoring, decideOn: 'rounded' });
  const exact = scorePlan({ ...sheet.scoring, decideOn: 'exact' });
  const marks: Mark[] = [0, 0];
  const student = row(marks);
  let wrong = 0;
  forEachPair(sheet, (a, b) => {
    marks[0] = a / 10;
    marks[1] = b / 10;
    const total = sheet.thousandths(a, b);
    const tenths = (total + 50 - ((total + 50) % 100)) / 100;
    const onPaper = scoreStudent(rounded, student);
    if (onPaper.passed !== tenths >= 600 || onPaper.excellent !== tenths >= 850) wrong += 1;
    const unrounded = scoreStudent(exact, student);
    if (unrounded.passed !== total >= 60_000 || unrounded.excellent !== total >= 85_000) wrong += 1;
  });
  return wrong;
}

/** How often `a ≥ line` in binary numbers is not what whole numbers say. */
function naivelyWrong(sheet: Sheet, line: number): number {
  let wrong = 0;
  forEachPair(sheet, (a, b) => {
    if (sheet.naive(a, b) >= line !== sheet.thousandths(a, b) >= line * 1000) wrong += 1;
  });
  return wrong;
}

describe('all pairs of marks in steps of 0.1', () => {
  // Some 1.1 million pairs, each judged twice: slow machines need more than the usual five seconds.
  it.each(sheets.slice(0, 3))(
    'of $name are judged right at 60 and at 85',
    (sheet) => {
      expect(wrongFlags(sheet)).toBe(0);
    },
    60_000,
  );

  // The counts were made a second time in Python, with its own floats and integers.
  it.each([
    ['95+5', 0, 0],
    ['90+10', 0, 0],
    ['70 %+30 %', 47, 17],
    ['95 %+5 %', 19, 14],
  ])(
    'of %s judged by a sheet’s formula are wrong %i times at 60 and %i times at 85',
    (name, pass, excellent) => {
      const sheet = sheets.find((each) => each.name === name)!;
      expect([naivelyWrong(sheet, 60), naivelyWrong(sheet, 85)]).toEqual([pass, excellent]);
    },
  );
});
