import type { Blend } from './blend.ts';
import { quotient } from './fraction.ts';
import type { ScorePlan } from './plan.ts';

/** What a mark on the scale of 100 earns. */
export interface Verdict {
  /** Whole ten-thousandths. */
  readonly rounded: number;
  /** The place of the level. */
  readonly level: number;
  readonly passed: boolean;
  readonly excellent: boolean;
}

/** `top` is in the units of the plan's total. */
export function judge({ total, scoring, lines }: ScorePlan, top: number): Verdict {
  const rounded = roundUnits(top, total.bottom, scoring.decimals);
  const decided = scoring.decideOn === 'rounded' ? rounded : top;
  return {
    rounded,
    level: levelAt(lines.levels, decided),
    passed: decided >= lines.pass,
    excellent: decided >= lines.excellent,
  };
}

/** A typed mark, in whole ten-thousandths, in the units of the plan's total. */
export function inTotalUnits({ total }: ScorePlan, units: number): number {
  return units * (total.bottom / 10_000);
}

/** A blend's value before it is divided by its bottom. */
export function topOf({ leaves, factors }: Blend, settled: readonly (number | null)[]): number | null {
  let top = 0;
  for (let index = 0; index < leaves.length; index++) {
    const leaf = settled[leaves[index] ?? -1];
    if (leaf === null || leaf === undefined) return null;
    top += leaf * (factors[index] ?? 0);
  }
  return top;
}

/** Half up to so many decimals, in whole ten-thousandths; the one rounding of a total. */
function roundUnits(top: number, bottom: number, decimals: number): number {
  const step = bottom / 10 ** decimals;
  const whole = quotient(top, step);
  const rest = top - whole * step;
  return (whole + (rest >= step - rest ? 1 : 0)) * 10 ** (4 - decimals);
}

function levelAt(from: readonly number[], decided: number): number {
  const place = from.findIndex((line) => decided >= line);
  return place < 0 ? from.length - 1 : place;
}
