import {
  type Chance,
  type DrawPlan,
  digest,
  drawUnit,
  type Fraction,
  type UnitDraw,
} from '../../core/index.ts';
import { studentId } from '../support/people.ts';

/** Student numbers in the order of codes. */
export function students(count: number): string[] {
  return Array.from({ length: count }, (_, i) => studentId(i));
}

/** So many draws of n students, under one key after the other. */
export function draws(n: number, plan: DrawPlan, keys: number): UnitDraw[] {
  const ids = students(n);
  return Array.from({ length: keys }, (_, i) => drawUnit(ids, plan, digest(`key ${i + 1}`)));
}

/** A fraction as Python writes it: 3/10, or 0 and 1 when whole. */
export function fractionText({ top, bottom }: Fraction): string {
  return bottom === 1 ? String(top) : `${top}/${bottom}`;
}

export function chanceTexts(chance: Chance | undefined): string[] | undefined {
  return chance?.modules.map(fractionText);
}

/** The least and the most of each module over several draws: 2-3. */
export function rangesOf(drawn: readonly UnitDraw[]): string[] {
  const modules = drawn[0]?.quotas.length ?? 0;
  return Array.from({ length: modules }, (_, place) => {
    const counts = drawn.map((each) => each.quotas[place] ?? 0);
    return `${Math.min(...counts)}-${Math.max(...counts)}`;
  });
}

export function isWithin(count: number, range: string): boolean {
  const [least = '', most = ''] = range.split('-');
  return count >= Number(least) && count <= Number(most);
}

/** What a derivation says of one kind of step. */
export function stepParams({ steps }: UnitDraw, code: string) {
  return steps.filter((step) => step.code === code).map((step) => step.params);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
