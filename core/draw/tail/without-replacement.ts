import { shuffled } from '../ticket.ts';
import type { TailDealer } from './type.ts';

/** No module twice before each had its turn; then the pool is shuffled anew. */
export const withoutReplacement: TailDealer = (students, { tailPool, codes }, write) => {
  const pool = tailPool.map((place) => codes[place] ?? '');
  const dealt: number[] = [];
  for (let round = 1; dealt.length < students.length; round++) {
    const order = shuffled(pool, `tail ${round}`, write).map((i) => tailPool[i] ?? 0);
    dealt.push(...order.slice(0, students.length - dealt.length));
  }
  return dealt;
};
