import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  exact,
  type Fraction,
  fraction,
  over,
  roundHalfUp,
  subtract,
  times,
  toFixedText,
  toNumber,
  toText,
} from '../../core/score/fraction.ts';

const small = fc
  .tuple(fc.integer({ min: -(10 ** 6), max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 6 }))
  .map(([top, bottom]) => fraction(top, bottom));
const long = fc
  .tuple(fc.maxSafeInteger(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
  .map(([top, bottom]) => fraction(top, bottom));
const big = ({ top, bottom }: Fraction) => [BigInt(top), BigInt(bottom)] as const;

/** Whether a fraction is the same as BigInt's top over bottom. */
function isSame(found: Fraction, top: bigint, bottom: bigint): boolean {
  return BigInt(found.top) * bottom === top * BigInt(found.bottom);
}

describe('reading a decimal', () => {
  it.each([
    [95, 95, 1],
    ['58.5', 117, 2],
    [0.1, 1, 10],
    ['0.1000', 1, 10],
    [58.1234, 290617, 5000],
    ['-2.5', -5, 2],
    [-0, 0, 1],
    ['-0', 0, 1],
    ['007', 7, 1],
    [1_000_000, 1_000_000, 1],
  ])('reads %j as %i/%i', (value, top, bottom) => {
    expect(exact(value)).toStrictEqual({ top, bottom });
  });

  it.each([
    0.1 + 0.2,
    1e-7,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1_000_000.5,
    '1e2',
    '58.12345',
    '1000000.0001',
    '-1000001',
    '',
    ' 58',
    '58 ',
    '５８',
    '.5',
    '5.',
    '+5',
    '0x10',
    '1,5',
    'Infinity',
  ])('refuses %j', (value) => {
    expect(exact(value)).toBeNull();
  });

  it('reads every ten-thousandth up to the bound alike as a number and as its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 10), max: 10 ** 10 }), (units) => {
        const text = `${units < 0 ? '-' : ''}${Math.floor(Math.abs(units) / 10_000)}.${String(Math.abs(units) % 10_000).padStart(4, '0')}`;
        const read = exact(Number(text));
        expect(read).toStrictEqual(exact(text));
        expect(isSame(read!, BigInt(units), 10_000n)).toBe(true);
      }),
    );
  });
});

describe('exact arithmetic', () => {
  it('agrees with arbitrary-length integers', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const [[p, q], [r, s]] = [big(a), big(b)];
        expect(isSame(add(a, b), p * s + r * q, q * s)).toBe(true);
        expect(isSame(subtract(a, b), p * s - r * q, q * s)).toBe(true);
        expect(isSame(times(a, b), p * r, q * s)).toBe(true);
        if (r !== 0n) expect(isSame(over(a, b), p * s, q * r)).toBe(true);
      }),
    );
  });

  it('keeps fractions reduced, with the sign on top and no negative zero', () => {
    expect(fraction(6, -8)).toStrictEqual({ top: -3, bottom: 4 });
    expect(fraction(0, -8)).toStrictEqual({ top: 0, bottom: 1 });
    expect(subtract(fraction(1, 3), fraction(2, 6))).toStrictEqual({ top: 0, bottom: 1 });
  });

  it('compares the longest fractions rightly', () => {
    fc.assert(
      fc.property(long, long, (a, b) => {
        const [[p, q], [r, s]] = [big(a), big(b)];
        const difference = p * s - r * q;
        expect(Math.sign(compare(a, b))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(compare(a, a)).toBe(0);
      }),
    );
  });

  it('throws instead of giving a number that is no longer exact', () => {
    const huge = fraction(Number.MAX_SAFE_INTEGER, 1);
    expect(() => add(huge, fraction(1, 1))).toThrow(RangeError);
    expect(() => times(huge, fraction(2, 1))).toThrow(RangeError);
    expect(() => fraction(2 ** 53, 1)).toThrow(RangeError);
    expect(() => over(fraction(1, 1), fraction(0, 1))).toThrow(RangeError);
    expect(() => roundHalfUp(fraction(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER), 1)).toThrow(
      RangeError,
    );
  });
});

describe('rounding and writing', () => {
  it('rounds half up as arbitrary-length integers do', () => {
    const wide = fc
      .tuple(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.integer({ min: 1, max: 10 ** 14 }))
      .map(([top, bottom]) => fraction(top, bottom));
    fc.assert(
      fc.property(fc.oneof(small, wide), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const [top, bottom] = big(value);
        const scale = 10n ** BigInt(decimals);
        const doubled = 2n * top * scale + bottom;
        const down = doubled / (2n * bottom) - (doubled % (2n * bottom) < 0n ? 1n : 0n);
        expect(isSame(roundHalfUp(value, decimals), down, scale)).toBe(true);
      }),
    );
  });

  // Worked by hand: the exact value, so many decimals, what must stand there.
  it.each([
    [119, 2, 0, '60'],
    [119, 2, 1, '59.5'],
    [119, 2, 2, '59.50'],
    [5995, 100, 1, '60.0'],
    [59949, 1000, 1, '59.9'],
    [178, 3, 4, '59.3333'],
    [200, 3, 4, '66.6667'],
    [1, 200, 2, '0.01'],
    [-5, 2, 0, '-2'],
    [-1, 20, 1, '0.0'],
    [0, 1, 1, '0.0'],
  ])('writes %i/%i with %i decimals as %s', (top, bottom, decimals, text) => {
    expect(toFixedText(fraction(top, bottom), decimals)).toBe(text);
  });

  it.each([
    [60, 1, '60'],
    [119, 2, '59.5'],
    [178, 3, '59.3333…'],
    [180001, 3000, '60.0003…'],
    [4068638, 100000, '40.68638'],
    [1, 3, '0.3333…'],
    [-1, 8, '-0.125'],
    [1, 30000, '0.0000…'],
  ])('writes %i/%i shortest as %s', (top, bottom, text) => {
    expect(toText(fraction(top, bottom))).toBe(text);
  });

  it('gives a cell the number that shows as the decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 10 }), (units) => {
        const value = fraction(units, 10_000);
        expect(String(toNumber(value))).toBe(toText(value));
      }),
    );
  });
});
