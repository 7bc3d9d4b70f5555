import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  orderByTicket,
  shuffled,
  ticketBytes,
  ticketer,
  ticketIndex,
  ticketsOf,
} from '../../core/draw/ticket.ts';
import { hex } from '../../core/proof/digest.ts';
import { compareCodes } from '../../core/standard/code-order.ts';
import { codes, unitKeys } from '../support/arbitraries.ts';

const key = createHash('sha256').update('seed 1').digest('hex');
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest();
const ticketText = (unitKey: string, text: string) => hex(ticketsOf([text], ticketer(unitKey)));

const ids = fc.oneof(
  codes,
  fc.string({ unit: fc.constantFrom('2', '0', 'A', '𠮷', '㐂', '·', 'é', '👩‍🏫'), maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ minLength: 60, maxLength: 300 }),
);

/** Tickets as numbers, for a second opinion that knows no bytes. */
function numberOf(tickets: Uint8Array, i: number, from: number, to: number): bigint {
  return BigInt(`0x${hex(tickets, i * ticketBytes + from, i * ticketBytes + to)}`);
}

function orderByNumbers(tickets: Uint8Array): number[] {
  const places = Array.from({ length: tickets.length / ticketBytes }, (_, i) => i);
  const first = places.map((i) => numberOf(tickets, i, 0, 16));
  return places.sort((a, b) => (first[a]! < first[b]! ? -1 : first[a]! > first[b]! ? 1 : a - b));
}

describe('a ticket', () => {
  it.each([
    ['nothing', ''],
    ['a student number', '202400001'],
    ['a rare surname', '张𠮷'],
    ['an extension character', '㐂'],
    ['a name with a dot', '买买提·阿不都'],
    ['more than one block of 64 bytes', '2024'.repeat(40)],
    ['exactly one block', '0'.repeat(64)],
    ['the most that fits beside the padding', '0'.repeat(55)],
    ['one more than that', '0'.repeat(56)],
  ])('of %s is SHA-256 of the key and the text', (_, text) => {
    expect(ticketText(key, text)).toBe(sha256(key + text).toString('hex'));
  });

  it('is SHA-256 of the key and the text, whatever the text and however many came before', () => {
    fc.assert(
      fc.property(unitKeys, fc.array(ids, { maxLength: 8 }), (unitKey, texts) => {
        const expected = texts.map((text) => sha256(unitKey + text).toString('hex')).join('');
        expect(hex(ticketsOf(texts, ticketer(unitKey)))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('is written where it is asked for and nowhere else', () => {
    const buffer = new Uint8Array(96).fill(0xee);
    ticketer(key)('202400001', buffer, 32);
    expect(hex(buffer)).toBe('ee'.repeat(32) + sha256(`${key}202400001`).toString('hex') + 'ee'.repeat(32));
  });
});

const halves = fc.uint8Array({ minLength: 16, maxLength: 16 });
/** Forged tickets that agree in their first 0, 4, 8, 12, 15 or 16 bytes. */
const forged = fc
  .tuple(
    halves,
    fc.constantFrom(0, 3, 4, 8, 12, 15, 16),
    fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 20 }),
  )
  .map(([shared, length, tickets]) => {
    const all = new Uint8Array(tickets.length * ticketBytes);
    tickets.forEach((ticket, i) => {
      all.set(ticket, i * ticketBytes);
      all.set(shared.subarray(0, length), i * ticketBytes);
    });
    return all;
  });

describe('the order by ticket', () => {
  it('is that of the first 16 bytes as numbers, equal ones in the order they came, also when bytes agree', () => {
    fc.assert(
      fc.property(forged, (tickets) => {
        expect(orderByTicket(tickets)).toEqual(orderByNumbers(tickets));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([0, 4, 8, 12])('is decided by the four bytes from byte %d, also by the highest bit', (at) => {
    const tickets = new Uint8Array(4 * ticketBytes).fill(7);
    tickets.set([0x80, 0, 0, 0], at);
    tickets.set([0x7f, 0xff, 0xff, 0xff], ticketBytes + at);
    tickets.set([0xff, 0xff, 0xff, 0xff], 2 * ticketBytes + at);
    tickets.set([0, 0, 0, 1], 3 * ticketBytes + at);
    expect(orderByTicket(tickets)).toEqual([3, 1, 0, 2]);
  });

  it('does not look at bytes 16 to 31', () => {
    const tickets = new Uint8Array(3 * ticketBytes);
    tickets.fill(0xff, 16, 32);
    expect(orderByTicket(tickets)).toEqual([0, 1, 2]);
  });

  it('of codes is that of the tickets of the prefix, a space and the code', () => {
    fc.assert(
      fc.property(unitKeys, fc.uniqueArray(codes, { maxLength: 12 }), (unitKey, made) => {
        const texts = [...made].sort(compareCodes);
        const expected = texts
          .map((text, i) => ({ i, ticket: sha256(`${unitKey}tail 1 ${text}`).toString('hex').slice(0, 32) }))
          .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
          .map(({ i }) => i);
        expect(shuffled(texts, 'tail 1', ticketer(unitKey))).toEqual(expected);
      }),
    );
  });
});

describe('the index of a ticket', () => {
  const sizes = fc.oneof(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 10_000 }),
    fc.integer({ min: 1, max: 2 ** 21 - 1 }),
  );
  const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 });

  it('is bytes 16 to 31 as a number, modulo the size', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(0, 1), sizes, (tickets, at, size) => {
        expect(ticketIndex(tickets, at, size)).toBe(Number(numberOf(tickets, at, 16, 32) % BigInt(size)));
      }),
      { numRuns: 5000 },
    );
  });

  it('is exact for the largest ticket and every size of a bank', () => {
    const tickets = new Uint8Array(ticketBytes).fill(0xff);
    // A bank has 10,000 questions at most (core/standard/check/number.ts).
    for (let size = 1; size <= 10_000; size++) {
      expect(ticketIndex(tickets, 0, size)).toBe(Number((2n ** 128n - 1n) % BigInt(size)));
    }
  });
});
