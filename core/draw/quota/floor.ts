import { roundedStrategy } from './rounded.ts';
import type { QuotaStrategy } from './type.ts';

/** 向下取整. */
export const floor: QuotaStrategy = roundedStrategy('floor', (n, share, total) =>
  Math.floor((n * share) / total),
);
