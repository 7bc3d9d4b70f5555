import type { SampleRule } from '../standard/type.ts';

/** How many take part: a rounded percentage within its bounds, never more than there are. */
export function sampleSize(all: number, { percent, least, most }: SampleRule): number {
  const rounded = Math.floor((2 * all * percent + 100) / 200);
  return Math.min(all, most, Math.max(least, rounded));
}
