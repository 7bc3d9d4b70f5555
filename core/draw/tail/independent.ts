import { ticketBytes, ticketIndex } from '../ticket.ts';
import type { TailDealer } from './type.ts';

/** Each for himself, by a ticket of his own, so that the last place in the order of tickets tells nothing. */
export const independent: TailDealer = (students, { tailPool }, write) => {
  const ticket = new Uint8Array(ticketBytes);
  return students.map((id) => {
    write(`tail ${id}`, ticket, 0);
    return tailPool[ticketIndex(ticket, 0, tailPool.length)] ?? 0;
  });
};
