import { issue } from '../../core/index.ts';
import { broken, Refusal } from '../refusal.ts';
import { behindMarkup, isSpace } from './markup.ts';

/** The text of an XML part: UTF-8 or UTF-16, as packages allow. A document type is refused: it could pull in others. */
export function decodeXml(bytes: Uint8Array, part = 'XML'): string {
  const text = decoded(bytes, part);
  const at = prologEnd(text);
  if (/^<!doctype/i.test(text.slice(at, at + 9))) throw new Refusal(issue('file-doctype'));
  return text;
}

function decoded(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw broken(part, cause);
  }
}

/** By the byte order mark, or by the zero bytes around a first `<`. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Where the declaration, comments and blanks at the head are over. */
function prologEnd(text: string): number {
  let at = 0;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    if (!text.startsWith('<?', at) && !text.startsWith('<!--', at)) return at;
    at = behindMarkup(text, at);
  }
}

/** Parts are written as UTF-8, and the declaration must say so. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, '$1UTF-8'));
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold: control characters, half of a surrogate pair, two that are none. A bare CR would become LF. */
const unfit = String.raw`[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]`;
const special = new RegExp(`[&<>"]|${unfit}|_(?=x[0-9A-Fa-f]{4}(?:_|${unfit}))`, 'gu');

/** For addresses and names, which know no _xHHHH_. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => marks[character] ?? character);
}

/** For character data and attribute values. What XML cannot hold is written _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
export function escapeText(text: string): string {
  return text.replace(special, (character) => marks[character] ?? escaped(character));
}

const escaped = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** For attribute values, where a bare tab or line break would be read as a space. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/[\t\n]/g, (character) => (character === '\t' ? '&#9;' : '&#10;'));
}

/** Turns _xHHHH_ back into characters. */
export function unescapeString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
