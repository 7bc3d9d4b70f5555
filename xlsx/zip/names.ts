import { issue } from '../../core/index.ts';
import { broken, Refusal } from '../refusal.ts';

/** The upper half of code page 437, which names without the UTF-8 flag are written in. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/** A name as it stands in the zip, with `/` between folders; refused when it could lead out of the package. */
export function zipName(bytes: Uint8Array, isUtf8: boolean): string {
  const name = decoded(bytes, isUtf8).replace(/\\/g, '/').replace(/^\/+/, '');
  const isOdd = name.split('/').some((folder) => folder === '.' || folder === '..');
  if (name === '' || isOdd || /^[A-Za-z]:/.test(name) || hasControl(name)) {
    throw new Refusal(issue('file-part-name', { part: printable(name) }));
  }
  return name;
}

function decoded(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    // Many a program writes UTF-8 and forgets the flag; the other way round there is no excuse.
    if (isUtf8) throw broken('zip', cause);
    return [...bytes]
      .map((code) => (code < 128 ? String.fromCharCode(code) : upperHalf[code - 128]))
      .join('');
  }
}

const hasControl = (name: string) => [...name].some((character) => character < ' ');
const printable = (name: string) =>
  [...name.slice(0, 60)].map((character) => (character < ' ' ? '?' : character)).join('');

/** Names of parts are the same whatever their case, with or without the `/` in front and %20 for a space. */
export function nameKey(name: string): string {
  return unescaped(name.replace(/^\//, '')).toLowerCase();
}

function unescaped(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}
