import { describe, expect, it } from 'vitest';
import { orderByTicket, ticketIndex } from '../../core/draw/ticket.ts';
import { chance } from '../support/chance.ts';

/** Tickets given as hex digits, as docs/draw-spec.md, section 3, speaks of them. */
function bytesOf(tickets: readonly string[]): Uint8Array {
  return Uint8Array.from(Buffer.from(tickets.join(''), 'hex'));
}

/** Section 3 word by word: the first 32 digits as text, then the place in the order of codes. */
function orderOf(tickets: readonly string[]): number[] {
  const first = (i: number) => tickets[i]!.slice(0, 32);
  return tickets
    .map((_, i) => i)
    .sort((a, b) => (first(a) === first(b) ? a - b : first(a) < first(b) ? -1 : 1));
}

/** Tickets of which many share their first 8, 16 or 32 digits, which by chance hardly ever happens. */
function alikeTickets(seed: number, count: number): string[] {
  const luck = chance(seed);
  const word = () => luck.pick(['00000000', '00000001', '7fffffff', '80000000', 'ffffffff']);
  return Array.from({ length: count }, () => Array.from({ length: 8 }, word).join(''));
}

describe('the order of tickets', () => {
  it('is that of their first 32 digits, also where the first 8 are the same', () => {
    for (let seed = 0; seed < 200; seed++) {
      const tickets = alikeTickets(seed, 1 + (seed % 90));
      expect(orderByTicket(bytesOf(tickets))).toEqual(orderOf(tickets));
    }
  });

  it('leaves equal tickets in the order of codes', () => {
    const same = 'ab'.repeat(32);
    expect(orderByTicket(bytesOf([same, same, '00'.repeat(32), same]))).toEqual([2, 0, 1, 3]);
  });

  it('does not look at the last 32 digits', () => {
    const half = 'cd'.repeat(16);
    expect(orderByTicket(bytesOf([half + 'ff'.repeat(16), half + '00'.repeat(16)]))).toEqual([0, 1]);
  });

  it('of nobody is empty', () => {
    expect(orderByTicket(new Uint8Array(0))).toEqual([]);
  });
});

describe('the index of a ticket', () => {
  it('is its last 32 digits as a number, modulo the bank’s size', () => {
    const sizes = [1, 2, 3, 7, 10, 20, 97, 1000, 65_535, 65_536, 1_000_003, 2 ** 21 - 1, 2 ** 21];
    for (let seed = 0; seed < 100; seed++) {
      const tickets = alikeTickets(seed, 20);
      const bytes = bytesOf(tickets);
      for (const size of sizes) {
        const expected = tickets.map((ticket) => Number(BigInt(`0x${ticket.slice(32)}`) % BigInt(size)));
        expect(tickets.map((_, i) => ticketIndex(bytes, i, size))).toEqual(expected);
      }
    }
  });
});
