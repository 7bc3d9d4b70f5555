import { fixtureRows } from './rows.ts';

/** Upper-tail critical values at p = 0.001; their source stands in the fixture. */
const criticalValues = new Map(
  fixtureRows('chi-square.txt').map((row) => [Number(row.df), Number(row.critical)]),
);

export interface ChiSquare {
  readonly statistic: number;
  readonly df: number;
}

/**
 * Pearson's test of counts against exact chances. Cells that cannot come must be empty; otherwise each is expected often
 * enough (5 times, the usual rule) for the table to hold.
 */
export function chiSquare(observed: readonly number[], chances: readonly number[]): ChiSquare {
  const trials = observed.reduce((a, b) => a + b, 0);
  let statistic = 0;
  let cells = 0;
  observed.forEach((count, i) => {
    const expected = trials * (chances[i] ?? 0);
    if (expected === 0) {
      if (count > 0) statistic = Number.POSITIVE_INFINITY;
      return;
    }
    if (expected < 5) throw new Error(`a cell is expected ${expected} times only: take more trials`);
    cells += 1;
    statistic += (count - expected) ** 2 / expected;
  });
  return { statistic, df: cells - 1 };
}

export function exceeds({ statistic, df }: ChiSquare): boolean {
  if (df === 0) return statistic > 0;
  const critical = criticalValues.get(df);
  if (critical === undefined) throw new Error(`no critical value for ${df} degrees of freedom`);
  return statistic > critical;
}
