import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8, utf8Bound, writeUtf8 } from '../../core/text/utf8.ts';

const encoder = new TextEncoder();

/** The first and last code points of each length in UTF-8 (RFC 3629, section 3), and what the workbook really holds. */
const texts: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['NUL', '\u0000'],
  ['the last of one byte', '\u007F'],
  ['the first and last of two', '\u0080\u07FF'],
  ['the first and last of three', '\u0800\uFFFF'],
  ['the last before and the first after the surrogates', '\uD7FF\uE000'],
  ['the first and last of four', '\u{10000}\u{10FFFF}'],
  ['names with rare characters', '张𠮷、李㐂、买买提·阿不都'],
  ['an emoji with a joiner', '👩‍🏫'],
  ['a lone first half', '\uD842'],
  ['a lone second half', '\uDFB7'],
  ['halves in the wrong order', '\uDFB7\uD842'],
  ['a first half at the end', 'A\uD842'],
  ['two first halves and a second', '\uD842\uD842\uDFB7'],
  ['a pair and a second half more', '𠮷\uDFB7'],
  ['a first half before a letter', '\uD842A'],
];

describe('UTF-8', () => {
  it.each(texts)('of %s is what TextEncoder writes', (_, text) => {
    expect([...utf8(text)]).toEqual([...encoder.encode(text)]);
  });

  it('of every code point is what TextEncoder writes', () => {
    const block = 0x1000;
    for (let start = 0; start <= 0x10ffff; start += block) {
      const text = Array.from({ length: block }, (__, i) => String.fromCodePoint(start + i)).join('\n');
      expect(Buffer.compare(utf8(text), encoder.encode(text)), `from ${start.toString(16)}`).toBe(0);
    }
  });

  it('of any units in any order is what TextEncoder writes', () => {
    const units = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd700, max: 0xe0ff })),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(units, (made) => {
        const text = String.fromCharCode(...made);
        expect([...utf8(text)]).toEqual([...encoder.encode(text)]);
        expect(utf8Bound(text)).toBeGreaterThanOrEqual(encoder.encode(text).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('is written at a place in a buffer, and tells where it ends', () => {
    const bytes = new Uint8Array(8).fill(0xee);
    expect(writeUtf8('A㐂', bytes, 2)).toBe(6);
    // 㐂 is U+3402: e3 90 82.
    expect([...bytes]).toEqual([0xee, 0xee, 0x41, 0xe3, 0x90, 0x82, 0xee, 0xee]);
  });
});
