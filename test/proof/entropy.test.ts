import { describe, expect, it } from 'vitest';
import { entropyBits, hasErrors } from '../../core/index.ts';
import { couldChoose, readEntropy } from '../../core/proof/entropy.ts';

const bits = (...values: string[]) =>
  entropyBits(values.map((value, i) => ({ label: `来源${i + 1}`, value })));
const codesOf = (read: ReturnType<typeof readEntropy>) => read.issues.map((each) => each.code);

const random = '00112233445566778899aabbccddeeff';
/** 26 throws, no three alike in a row. */
const throws = '3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6';

/**
 * Value, bits, and why. From information theory, cut to whole bits: a fair die is worth log2 6 = 2.585 bits, a decimal
 * digit log2 10 = 3.322, a hex digit 4; d different signs are worth log2 d each at most.
 */
const values: readonly (readonly [string, number, string])[] = [
  ['', 0, 'nothing'],
  ['6', 0, 'one sign tells nothing of how many there could have been'],
  ['111111', 0, 'always the same'],
  ['3516224613542613514263542', 64, '25 throws: 25 × 2.585 = 64.6'],
  ['351622461354261351426354', 62, '24 throws: 24 × 2.585 = 62.04'],
  [throws, 67, '26 throws with spaces: 67.2'],
  ['12121212', 8, 'eight of two different: 8 × 1'],
  ['1112', 3, 'the third 1 in a row adds nothing: 3 × 1'],
  ['31415926535897932384', 63, '20 digits, nine different: 20 × 3.17'],
  ['0123456789', 33, 'ten different digits: 10 × 3.322'],
  ['4 0 7', 4, '福彩3D, three different: 3 × 1.585 (never more than log2 1000 = 9.97)'],
  ['02 11 17 23 29 33 08', 24, '双色球: log2(C(33,6) × 16) = 24.08'],
  ['02 11 17 23 29 33 + 08', 24, '双色球 as it is printed'],
  ['05、12、19、28、35、03、11', 24, '大乐透: log2(C(35,5) × C(12,2)) = 24.35'],
  ['08 08 08 08 08', 3, 'one lottery number again and again'],
  ['春风又绿江南岸', 19, 'seven different characters: 7 × 2.807'],
  ['骰子骰子骰子', 6, 'two different characters: 6 × 1'],
  ['0123456789abcdef0123456789abcdef', 128, '32 hex digits of 16: 32 × 4'],
];

describe('the entropy meter', () => {
  it.each(values)('says of “%s” %d bits: %s', (value, expected) => {
    expect(bits(value)).toBe(expected);
  });

  it('adds up sources', () => {
    // 67.21 + 19.65 = 86.86
    expect(bits(throws, '春风又绿江南岸')).toBe(86);
  });

  it('counts the same value once, however it is spaced and whatever its label', () => {
    expect(bits(throws, throws)).toBe(bits(throws));
    expect(bits(throws, throws.replace(/ /g, ''), throws.replace(/ /g, '，'))).toBe(bits(throws));
  });

  it('never says more than what fair dice are worth', () => {
    for (let count = 0; count <= 60; count++) {
      const value = Array.from({ length: count }, (_, i) => 1 + (((i * i + i) % 7) % 6)).join('');
      expect(bits(value)).toBeLessThanOrEqual(count * Math.log2(6));
    }
  });
});

describe('reading entropy', () => {
  it('cleans labels and values and keeps their order', () => {
    const read = readEntropy(
      [
        { label: ' 骰子\u3000', value: throws },
        { label: '见证人', value: '  春风  又绿\t' },
      ],
      undefined,
    );
    expect(read.entropy).toEqual([
      { label: '骰子', value: throws },
      { label: '见证人', value: '春风 又绿' },
    ]);
    expect(codesOf(read)).toEqual([]);
    expect(couldChoose(read.entropy)).toBe(false);
  });

  it('names each source without a label or a value by its number', () => {
    const read = readEntropy(
      [
        { label: '骰子', value: throws },
        { label: '', value: '1' },
        { label: '见证人', value: '\u200B \u3000' },
      ],
      undefined,
    );
    expect(codesOf(read)).toEqual(['entropy-empty', 'entropy-empty']);
    expect(read.issues.map((each) => each.params.number)).toEqual([2, 3]);
    expect(hasErrors(read.issues)).toBe(true);
  });

  it('refuses a label with an equals sign, which would blur where the value begins', () => {
    expect(codesOf(readEntropy([{ label: 'a=b', value: throws }], undefined))).toEqual(['entropy-label']);
  });

  it('refuses the host’s own label, also with an invisible character in it', () => {
    for (const label of ['host-random', 'host\u200B-random', ' host-random ']) {
      expect(codesOf(readEntropy([{ label, value: throws }], random))).toEqual(['entropy-reserved']);
    }
  });

  it('takes the host’s random bytes only where the public adds nothing, and says so', () => {
    const read = readEntropy([], random);
    expect(read.entropy).toEqual([{ label: 'host-random', value: random }]);
    expect(codesOf(read)).toEqual(['entropy-host']);
    expect(couldChoose(read.entropy)).toBe(true);
    expect(readEntropy([{ label: '骰子', value: throws }], random).entropy).toHaveLength(1);
  });

  it('spells random bytes that happen to be all digits as any other number, so that verify takes them', () => {
    const digits = '0123456789012345678901234567890123456789';
    expect(readEntropy([], digits).entropy[0]?.value).toBe([...digits].join(' '));
  });

  it.each([undefined, '', '00112233', random.toUpperCase(), `${random.slice(1)}g`])(
    'refuses to draw without any source when the random bytes are %j',
    (bytes) => {
      const read = readEntropy([], bytes);
      expect(codesOf(read)).toEqual(['entropy-missing']);
      expect(read.entropy).toEqual([]);
    },
  );

  it('warns below 64 bits and not from there on', () => {
    const weak = readEntropy([{ label: '骰子', value: '351622461354261351426354' }], undefined);
    expect(codesOf(weak)).toEqual(['entropy-weak']);
    expect(weak.issues[0]?.params).toEqual({ bits: 62, enough: 64 });
    expect(hasErrors(weak.issues)).toBe(false);
    const enough = readEntropy([{ label: '骰子', value: '3516224613542613514263542' }], undefined);
    expect(codesOf(enough)).toEqual([]);
    expect(enough.bits).toBe(64);
  });
});
