import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLines, lineKind } from '../../xlsx/csv/encoding.ts';

/** The bytes at the edges of what UTF-8 allows (RFC 3629, section 4), and ordinary ones. */
const edges = [
  0x0a, 0x0d, 0x31, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xe4, 0xed, 0xef, 0xf0,
  0xf4, 0xf5, 0xff,
];
const byte = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 0, max: 255 }));
const someBytes = fc.array(byte, { maxLength: 5 }).map((bytes) => Uint8Array.from(bytes));

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By the decoder of the platform: what it refuses, and the highest character it finds. */
function expectedKind(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === null) return 'other';
  const highest = Math.max(0, ...[...text].map((each) => each.codePointAt(0) ?? 0));
  return highest < 0x80 ? 'ascii' : highest < 0x800 ? 'narrow' : 'wide';
}

describe('a line of bytes', () => {
  it('is UTF-8 when the platform’s own decoder says so', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        expect(lineKind(bytes, 0, bytes.length)).toBe(expectedKind(bytes));
      }),
      { numRuns: 5000 },
    );
  });

  it('ends with LF, CR or both, and is counted as an editor does', () => {
    const text = 'a\r\nb\n\rc\r';
    const bytes = new TextEncoder().encode(text);
    const lines = [...byteLines(bytes, 0)].map(({ from, to, line }) => [line, text.slice(from, to)]);
    expect(lines).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, ''],
      [4, 'c'],
    ]);
  });
});
