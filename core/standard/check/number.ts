import { type Issue, issue, type Params } from '../../issue/issue.ts';

/** Beyond this a share, a bank or a mark is a slip of the keyboard. */
export const highest = 10_000;

export function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

export function isWithin(value: number, least: number, most: number): boolean {
  return Number.isFinite(value) && value >= least && value <= most;
}

/** Marks and lines are summed as whole ten-thousandths: 33.4 + 33.3 + 33.3 is exactly 100. */
export function tenThousandths(value: number): number {
  return Math.round(value * 10_000);
}

/** Scoring computes with four decimals; more would be cut without a word. */
export function checkDecimals(value: number, params: Params): Issue[] {
  if (!Number.isFinite(value) || tenThousandths(value) / 10_000 === value) return [];
  return [issue('too-many-decimals', { ...params, value })];
}
