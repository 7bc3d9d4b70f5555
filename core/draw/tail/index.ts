import type { TailWay } from '../../standard/type.ts';
import { cyclic } from './cyclic.ts';
import { independent } from './independent.ts';
import type { TailDealer } from './type.ts';
import { withoutReplacement } from './without-replacement.ts';

export const tailDealers: Readonly<Record<TailWay, TailDealer>> = {
  'without-replacement': withoutReplacement,
  independent,
  cyclic,
};
