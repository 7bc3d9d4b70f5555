import { broken } from '../refusal.ts';

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];
const [doubleQuote, singleQuote, less, greater] = [0x22, 0x27, 0x3c, 0x3e];

export function brokenXml(at: number): Error {
  return broken(`XML ${at}`);
}

export function isSpace(code: number): boolean {
  return code === space || code === lineFeed || code === tab || code === carriageReturn;
}

/** The index behind a comment, a CDATA section or a processing instruction that begins at `at`. */
export function behindMarkup(text: string, at: number): number {
  if (text.startsWith('<?', at)) return behind(text, '?>', at + 2);
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return behind(text, ']]>', at + 9);
  throw brokenXml(at);
}

function behind(text: string, closing: string, from: number): number {
  const found = text.indexOf(closing, from);
  if (found < 0) throw brokenXml(from);
  return found + closing.length;
}

/** The index behind the tag whose inside begins at `from`; a > within quotes does not end it. */
export function behindTag(text: string, from: number): number {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (code === greater) return at + 1;
    if (code === doubleQuote || code === singleQuote) {
      at = text.indexOf(code === doubleQuote ? '"' : "'", at + 1);
      if (at < 0) throw brokenXml(from);
    } else if (code === less || Number.isNaN(code)) {
      throw brokenXml(from);
    }
  }
}
