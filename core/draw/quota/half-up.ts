import { roundedStrategy } from './rounded.ts';
import type { QuotaStrategy } from './type.ts';

/** 四舍五入 in whole numbers; 0.7 × 45 in binary floating point falls on the wrong side. */
export const halfUp: QuotaStrategy = roundedStrategy('half-up', (n, share, total) =>
  Math.floor((2 * n * share + total) / (2 * total)),
);
