import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCode, digest } from '../../core/index.ts';
import { hex } from '../../core/proof/digest.ts';

// NIST FIPS 180-4 example values for SHA-256 (csrc.nist.gov, Examples with Intermediate Values).
const published: readonly (readonly [string, string])[] = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
];

describe('a digest', () => {
  it.each(published)('of “%s” is the published one', (text, expected) => {
    expect(digest(text)).toBe(expected);
  });

  it('is the SHA-256 of the text in UTF-8, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(digest(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
      { numRuns: 500 },
    );
  });

  it('is written in lower case, byte by byte', () => {
    expect(hex(new Uint8Array([0, 1, 15, 16, 171, 255]))).toBe('00010f10abff');
    expect(hex(new Uint8Array([0, 1, 15, 16, 171, 255]), 2, 4)).toBe('0f10');
  });
});

describe('the check code', () => {
  // Worked out with Python: d = digest; n = int(d[:20], 16) % 10**20; f'{n:020d}'
  it.each([
    ['the digest of abc', published[1]![1], '7541 4288 6264 8806 6369'],
    ['the digest of nothing', published[0]![1], '3796 0602 3708 1166 5147'],
    ['all zeros', '0'.repeat(64), '0000 0000 0000 0000 0000'],
    ['all f', 'f'.repeat(64), '2581 9614 6291 7470 6175'],
    [
      'ten to the twentieth: 00056bc75e2d63100000',
      `00056bc75e2d63100000${'7'.repeat(44)}`,
      '0000 0000 0000 0000 0000',
    ],
    ['one less', `00056bc75e2d630fffff${'7'.repeat(44)}`, '9999 9999 9999 9999 9999'],
  ])('of %s is twenty digits in groups of four', (_, digestText, expected) => {
    expect(checkCode(digestText)).toBe(expected);
  });

  it('agrees with whole numbers of any size', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const text = createHash('sha256').update(String(seed)).digest('hex');
        const digits = (BigInt(`0x${text.slice(0, 20)}`) % 10n ** 20n).toString().padStart(20, '0');
        expect(checkCode(text).replace(/ /g, '')).toBe(digits);
        expect(checkCode(text)).toMatch(/^\d{4}( \d{4}){4}$/);
      }),
    );
  });
});
