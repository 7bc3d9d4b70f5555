/** What stands for an absent letter when half of a surrogate pair is missing. */
const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Further characters that show nothing; in a code, where two that look alike would be two students. */
const unseen = /\u034F|[\u061C\u115F\u1160\u180E\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
const blank = /[\u0000-\u001F\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
const plain = /^[\u0021-\u007E\u4E00-\u9FFF]*$/;
const plainCode = /^[\u0021-\u0060\u007B-\u007E\u4E00-\u9FFF]*$/;

const narrow = (text: string) => String.fromCharCode(text.charCodeAt(0) - 0xfee0);

/** Plain text of docs/draw-spec.md, section 1: names, classes, titles, labels, reasons. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(lone, '\uFFFD')
    .replace(invisible, '')
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, narrow)
    .replace(blank, ' ')
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '');
}

/** Codes of the same section: student numbers, module codes, question numbers. */
export function cleanCode(text: string): string {
  if (plainCode.test(text)) return text;
  return text
    .replace(lone, '\uFFFD')
    .replace(invisible, '')
    .replace(unseen, '')
    .replace(/[\uFF01-\uFF5E]/g, narrow)
    .replace(blank, '')
    .replace(/ /g, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
