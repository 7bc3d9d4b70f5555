import { sha256 } from '@noble/hashes/sha2.js';
import { utf8, utf8Bound, writeUtf8 } from '../text/utf8.ts';

export const ticketBytes = 32;

/** Writes the ticket of a text, SHA-256 of the unit key and the text, at a place in a buffer. */
export type Ticketer = (text: string, into: Uint8Array, at: number) => void;

/** The key is one whole SHA-256 block: it is hashed once, and each ticket costs one compression more. */
export function ticketer(unitKey: string): Ticketer {
  const primed = sha256.create().update(utf8(unitKey));
  let work = primed.clone();
  let bytes = new Uint8Array(64);
  return (text, into, at) => {
    if (utf8Bound(text) > bytes.length) bytes = new Uint8Array(utf8Bound(text));
    const length = writeUtf8(text, bytes, 0);
    work = primed._cloneInto(work);
    work.update(bytes.subarray(0, length));
    work.digestInto(into.subarray(at, at + ticketBytes));
  };
}

/** Tickets of many texts in one buffer, 32 bytes each. */
export function ticketsOf(texts: readonly string[], write: Ticketer): Uint8Array {
  const tickets = new Uint8Array(texts.length * ticketBytes);
  texts.forEach((text, i) => {
    write(text, tickets, i * ticketBytes);
  });
  return tickets;
}

function word(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

/** A ticket's first 32 bits and its place together are one exact number, which sorts without a comparing function. */
const mostTickets = 2 ** 21;

/**
 * The places 0…n−1 of a buffer's tickets, ordered by bytes 0–15. The texts must stand in the order of codes, so that
 * equal tickets fall back on it.
 */
export function orderByTicket(tickets: Uint8Array): number[] {
  const count = tickets.length / ticketBytes;
  if (count > mostTickets) throw new RangeError(`${count} tickets are more than one unit can have`);
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = word(tickets, i * ticketBytes) * mostTickets + i;
  keys.sort();
  const order: number[] = [];
  let before = -1;
  let hasTwins = false;
  for (const key of keys) {
    const first = Math.floor(key / mostTickets);
    order.push(key - first * mostTickets);
    if (first === before) hasTwins = true;
    before = first;
  }
  return hasTwins ? order.sort((a, b) => compareTickets(tickets, a, b)) : order;
}

function compareTickets(tickets: Uint8Array, a: number, b: number): number {
  for (let at = 0; at < 16; at += 4) {
    const difference = word(tickets, a * ticketBytes + at) - word(tickets, b * ticketBytes + at);
    if (difference !== 0) return difference;
  }
  return a - b;
}

/** Bytes 16–31 of a ticket as a number, modulo n. Four steps of 32 bits stay exact while n is below 2²¹. */
export function ticketIndex(tickets: Uint8Array, ticket: number, n: number): number {
  let rest = 0;
  const start = ticket * ticketBytes + 16;
  for (let at = start; at < start + 16; at += 4) rest = modulo(rest * 0x100000000 + word(tickets, at), n);
  return rest;
}

/** Quicker than % beyond 32 bits. Quotients stay below 2³², where a double keeps 21 binary places: enough for n. */
function modulo(value: number, n: number): number {
  return value - Math.floor(value / n) * n;
}

/** Texts given in the order of codes, ordered by the tickets of `prefix text`: how modules and questions are shuffled. */
export function shuffled(codes: readonly string[], prefix: string, write: Ticketer): number[] {
  return orderByTicket(
    ticketsOf(
      codes.map((code) => `${prefix} ${code}`),
      write,
    ),
  );
}
