import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from './utf8.ts';

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

/** Twelve digits to read out: enough that nobody finds a second roster with the same ones by luck or in an afternoon. */
export function checkCode(digestText: string): string {
  const number = Number.parseInt(digestText.slice(0, 10), 16) % 1e12;
  const digits = String(number).padStart(12, '0');
  return `${digits.slice(0, 4)} ${digits.slice(4, 8)} ${digits.slice(8)}`;
}
