import type { QuotaMethod } from '../../standard/type.ts';
import { floor } from './floor.ts';
import { halfUp } from './half-up.ts';
import { largestRemainder } from './largest-remainder.ts';
import { slips } from './slips.ts';
import type { QuotaStrategy } from './type.ts';

export const quotaStrategies: Readonly<Record<QuotaMethod, QuotaStrategy>> = {
  'half-up': halfUp,
  floor,
  'largest-remainder': largestRemainder,
  slips,
};
