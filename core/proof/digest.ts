import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from '../text/utf8.ts';

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function hex(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  for (let i = from; i < to; i++) text += pairs[bytes[i] ?? 0];
  return text;
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hex digits. */
export function digest(text: string): string {
  return hex(sha256(utf8(text)));
}

/**
 * Twenty digits to read out. Nobody finds another roster for a code that was read out; but who prepares two rosters
 * beforehand can make their codes meet, so the whole digest is what binds, and the code only says which digest it is.
 */
export function checkCode(digestText: string): string {
  const number = BigInt(`0x${digestText.slice(0, 20)}`) % 10n ** 20n;
  const digits = number.toString().padStart(20, '0');
  return (digits.match(/.{4}/g) ?? []).join(' ');
}
