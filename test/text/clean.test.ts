import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCode, cleanText } from '../../core/index.ts';

// Docs/draw-spec.md, section 1: typed, plain text, code. Each rule a row or more.
const rows: readonly (readonly [string, string, string, string])[] = [
  // 1. Lone surrogates
  ['a lone first half', '张\uD842', '张\uFFFD', '张\uFFFD'],
  ['a lone second half', '\uDFB7三', '\uFFFD三', '\uFFFD三'],
  ['halves in the wrong order', '\uDFB7\uD842', '\uFFFD\uFFFD', '\uFFFD\uFFFD'],
  ['two first halves before a second', '\uD842𠮷', '\uFFFD𠮷', '\uFFFD𠮷'],
  [
    'halves that only an invisible character keeps apart',
    '\uD842\u200B\uDFB7',
    '\uFFFD\uFFFD',
    '\uFFFD\uFFFD',
  ],
  // 2. Invisible characters
  ['a soft hyphen', '移动\u00AD商务', '移动商务', '移动商务'],
  ['zero-width characters and marks', '张\u200B\u200C\u200D\u200E\u200F三', '张三', '张三'],
  ['directions', '\u202A\u202B\u202C\u202D\u202E张三', '张三', '张三'],
  ['joiners and operators', '张\u2060\u2061\u2062\u2063\u2064三', '张三', '张三'],
  ['isolates', '\u2066\u2067\u2068\u2069张三', '张三', '张三'],
  ['a byte order mark', '\uFEFF学号', '学号', '学号'],
  [
    'the neighbours of those, which stay',
    '\u2010\u2027\u2065\u206A',
    '\u2010\u2027\u2065\u206A',
    '\u2010\u2027\u2065\u206A',
  ],
  // 3. Full width
  ['full-width digits', '２０２４０１', '202401', '202401'],
  ['full-width letters', 'ＡＺａｚ', 'AZaz', 'AZAZ'],
  ['full-width punctuation, which stays in text', '（一）：！', '（一）：！', '(一):!'],
  ['the ends of full width', '！～', '！～', '!~'],
  ['what stands around letters and digits', '／：＠［｀｛', '／：＠［｀｛', '/:@[`{'],
  ['beyond full width', '｟｡￠', '｟｡￠', '｟｡￠'],
  // 4. and 5. Spaces
  ['a tab and line ends', '张\t三\r\n李', '张 三 李', '张三李'],
  ['control characters', 'A\u0000B\u001FC\u007FD\u0080E', 'A B C D E', 'ABCDE'],
  ['spaces without a break', 'A\u00A0B\u202FC', 'A B C', 'ABC'],
  ['spaces of all widths', 'A\u1680B\u2000C\u200AD\u205FE\u3000F', 'A B C D E F', 'ABCDEF'],
  ['line and paragraph separators', 'A\u2028B\u2029C', 'A B C', 'ABC'],
  ['runs of spaces', '张  \u3000 三', '张 三', '张三'],
  ['spaces at both ends', '  张三\u3000', '张三', '张三'],
  ['nothing but spaces', ' \u3000\t', '', ''],
  ['spaces around what is invisible', ' \u200B 张', '张', '张'],
  // Codes only
  ['small letters, which codes have large', 'm2-a', 'm2-a', 'M2-A'],
  ['full-width small letters', 'ｍ２', 'm2', 'M2'],
  ['a code with a space in it', 'M 2', 'M 2', 'M2'],
  ['small letters of other alphabets, which stay', 'éßя', 'éßя', 'éßя'],
  // Nothing else
  ['rare characters and the dot', '𠮷㐂·', '𠮷㐂·', '𠮷㐂·'],
  ['a compatibility character', '㈱Ⅳ①', '㈱Ⅳ①', '㈱Ⅳ①'],
  ['a letter and its accent apart', 'e\u0301', 'e\u0301', 'E\u0301'],
  ['a variation selector', '葛\u{E0100}', '葛\u{E0100}', '葛'],
  ['nothing', '', '', ''],
];

/** Units that the rules are about, among others. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xff }),
        fc.integer({ min: 0x1ff0, max: 0x2070 }),
        fc.integer({ min: 0xd800, max: 0xdfff }),
        fc.integer({ min: 0xfef0, max: 0xffff }),
        fc.constantFrom(0x20, 0x3000, 0x61),
      ),
      { maxLength: 12 },
    )
    .map((units) => String.fromCharCode(...units)),
);

describe('clean text', () => {
  it.each(rows)('treats %s: %j', (_, text, plain) => {
    expect(cleanText(text)).toBe(plain);
  });

  it('stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('changes no single character but those of the rules', () => {
    const wrong: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const text = `张${String.fromCodePoint(point)}三`;
      const isChanged = cleanText(text) !== text;
      if (isChanged !== (isNamed(point) && point !== 0x20)) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

describe('a clean code', () => {
  it.each(rows)('treats %s: %j', (_, text, __, code) => {
    expect(cleanCode(text)).toBe(code);
  });

  it('stays as it is when it is cleaned again, as code or as text', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(cleanCode(cleanCode(text))).toBe(cleanCode(text));
        expect(cleanText(cleanCode(text))).toBe(cleanCode(text));
        expect(cleanCode(cleanText(text))).toBe(cleanCode(text));
      }),
      { numRuns: 5000 },
    );
  });
});

/** Code points that steps 1 to 4 of plain text name, as first and last. */
function isNamed(point: number): boolean {
  const named: readonly (readonly [number, number])[] = [
    [0xd800, 0xdfff],
    [0xad, 0xad],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x2069],
    [0xfeff, 0xfeff],
    [0xff10, 0xff19],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
    [0, 0x20],
    [0x7f, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
  ];
  return named.some(([first, last]) => point >= first && point <= last);
}
