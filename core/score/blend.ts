import type { Component, Scoring } from '../standard/type.ts';
import { exact, type Fraction, fraction, gcd, over, safe, times } from './fraction.ts';

/** A value made of leaves: Σ factor × leaf, over `bottom`, a leaf being whole ten-thousandths times the plan's divisor. */
export interface Blend {
  /** Places among the plan's leaves. */
  readonly leaves: readonly number[];
  readonly factors: readonly number[];
  readonly bottom: number;
}

interface Part {
  readonly leaf: number;
  readonly factor: Fraction;
}

const scale = 10_000;

/** A component on its own scale, from the leaves below it; a leaf is its own only part. */
export function componentBlend(component: Component, scoring: Scoring, divisor: number): Blend {
  const leaf = leavesOf(scoring).indexOf(component);
  if (leaf >= 0) return blend([{ leaf, factor: fraction(1, 1) }], component.full, divisor);
  const whole = scoring.by === 'weight' ? decimal(component.full) : fraction(1, 1);
  return blend(partsUnder(component.code, whole, scoring), component.full, divisor);
}

/** The total, on the scale of 100. */
export function totalBlend(scoring: Scoring, divisor: number): Blend {
  const whole = fraction(scoring.by === 'weight' ? 100 : 1, 1);
  return blend(partsUnder('', whole, scoring), 100, divisor);
}

/** The components that examiners mark: those without criteria of their own. */
export function leavesOf({ components }: Pick<Scoring, 'components'>): Component[] {
  return components.filter(({ code }) => !components.some((child) => child.parent === code));
}

/** By weight a leaf's part is the whole times the weights on the way down, per point of its full mark; by points 1. */
function partsUnder(parent: string, whole: Fraction, scoring: Scoring): Part[] {
  const leaves = leavesOf(scoring);
  return scoring.components.flatMap((child) => {
    if (child.parent !== parent) return [];
    const part =
      scoring.by === 'weight' ? times(whole, over(decimal(child.weight), fraction(100, 1))) : whole;
    const leaf = leaves.indexOf(child);
    if (leaf < 0) return partsUnder(child.code, part, scoring);
    return [{ leaf, factor: scoring.by === 'weight' ? over(part, decimal(child.full)) : part }];
  });
}

/** Brings all parts to one bottom and makes sure that no mark can carry the sum beyond exact integers. */
function blend(parts: readonly Part[], full: number, divisor: number): Blend {
  const shared = parts.reduce((all, { factor }) => safe((all / gcd(all, factor.bottom)) * factor.bottom), 1);
  const bottom = safe(shared * scale * divisor);
  safe(bottom * Math.max(full, 10));
  return {
    leaves: parts.map(({ leaf }) => leaf),
    factors: parts.map(({ factor }) => factor.top * (shared / factor.bottom)),
    bottom,
  };
}

export function decimal(value: number): Fraction {
  const read = exact(value);
  if (read === null) throw new RangeError(`${value} is not a decimal that a standard can hold`);
  return read;
}
