import { shuffled } from '../ticket.ts';
import type { TailDealer } from './type.ts';

/** 随机循环: one shuffle of the pool, dealt round and round (standard C, section 5). */
export const cyclic: TailDealer = (students, { tailPool, codes }, write) => {
  const pool = tailPool.map((place) => codes[place] ?? '');
  const order = shuffled(pool, 'tail 1', write);
  return students.map((_, j) => tailPool[order[j % order.length] ?? 0] ?? 0);
};
