import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodes, modulesInOrder } from '../../core/standard/code-order.ts';
import { findPreset } from '../../core/standard/presets/index.ts';

// docs/draw-spec.md, section 1: fewer code points first, then the first differing code point decides.
const ascending: readonly (readonly [string, string])[] = [
  ['9', '10'],
  ['M9', 'M10'],
  ['10', '11'],
  ['', '0'],
  ['A', 'B'],
  ['Z9', 'A10'],
  ['李四', '张三丰'],
  ['A𠮷', 'BBB'],
  // U+20BB7 takes two UTF-16 units but is one code point, and stands after U+FFEE.
  ['\uFFEE', '𠮷'],
  ['𠮷', 'AB'],
  ['𠮷', '\uFFEE\uFFEE'],
  ['𠮶', '𠮷'],
  ['\u{20C00}', 'AB'],
  ['1\uE000', '1𠮷'],
  // A lone half is one code point of its own.
  ['\uD842', '𠮷'],
  ['𠮷', '\uD842A'],
  ['\uD842111', '\uD842\uFFEE11'],
];

const codes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({
    unit: fc.constantFrom('1', 'A', '𠮷', '𠮶', '\uD842', '\uDFB7', '\uE000', '\uFFEE'),
    maxLength: 4,
  }),
);

describe('the order of codes', () => {
  it.each(ascending)('puts %j before %j', (first, second) => {
    expect(compareCodes(first, second)).toBeLessThan(0);
    expect(compareCodes(second, first)).toBeGreaterThan(0);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(codes, codes, codes, (a, b, c) => {
        expect(compareCodes(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareCodes(a, b)) + Math.sign(compareCodes(b, a))).toBe(0);
        const [first, second, third] = [a, b, c].sort(compareCodes);
        expect(compareCodes(first!, second!)).toBeLessThanOrEqual(0);
        expect(compareCodes(second!, third!)).toBeLessThanOrEqual(0);
        expect(compareCodes(first!, third!)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees with comparing lists of code points', () => {
    const points = (text: string) => [...text].map((each) => each.codePointAt(0) ?? 0);
    const slowly = (a: string, b: string) => {
      const [left, right] = [points(a), points(b)];
      const at = left.findIndex((point, index) => point !== right[index]);
      return left.length - right.length || (at < 0 ? 0 : left[at]! - right[at]!);
    };
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        expect(Math.sign(compareCodes(a, b))).toBe(Math.sign(slowly(a, b)));
      }),
      { numRuns: 5000 },
    );
  });

  it('sorts modules without touching the standard', () => {
    const preset = findPreset('mobile-30-30-40')!;
    const [first, second, third] = preset.modules;
    const modules = [{ ...third!, code: 'M10' }, second!, { ...first!, code: 'M9' }];
    expect(modulesInOrder({ modules }).map((module) => module.code)).toEqual(['M2', 'M9', 'M10']);
    expect(modules.map((module) => module.code)).toEqual(['M10', 'M2', 'M9']);
  });
});
