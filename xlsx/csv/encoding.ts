/**
 * What the bytes of one line can be. `wide`: UTF-8 with a character of three bytes or more, as every Chinese
 * one has; GB18030 text is that by chance once in some hundred thousand lines. `narrow`: UTF-8 with accents
 * and Greek only, which GB18030 text may be by chance.
 */
export type LineKind = 'ascii' | 'narrow' | 'wide' | 'other';

/**
 * Least second byte of a UTF-8 sequence, where it is not 80, and greatest, where it is not BF (RFC 3629,
 * section 4).
 */
const leastSecond: Readonly<Record<number, number>> = { 224: 0xa0, 240: 0x90 };
const greatestSecond: Readonly<Record<number, number>> = { 237: 0x9f, 244: 0x8f };

/** How many bytes follow a first byte of UTF-8; -1 where none may stand. */
function following(first: number): number {
  if (first < 0x80) return 0;
  if (first < 0xc2 || first > 0xf4) return -1;
  return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
}

export function lineKind(bytes: Uint8Array, from: number, to: number): LineKind {
  let kind: LineKind = 'ascii';
  for (let at = from; at < to; ) {
    const first = bytes[at] ?? 0;
    const more = following(first);
    if (more < 0 || at + more >= to) return 'other';
    for (let i = 1; i <= more; i++) {
      const next = bytes[at + i] ?? 0;
      const least = i === 1 ? (leastSecond[first] ?? 0x80) : 0x80;
      const greatest = i === 1 ? (greatestSecond[first] ?? 0xbf) : 0xbf;
      if (next < least || next > greatest) return 'other';
    }
    if (more > 1) kind = 'wide';
    else if (more === 1 && kind === 'ascii') kind = 'narrow';
    at += more + 1;
  }
  return kind;
}

export interface ByteLine {
  readonly from: number;
  readonly to: number;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * The lines of the bytes, ended by LF, CR or both. No byte of a GB18030 or UTF-8 character looks like one of
 * these.
 */
export function* byteLines(bytes: Uint8Array, start: number): Generator<ByteLine> {
  let from = start;
  let line = 1;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== 0x0a && byte !== 0x0d) continue;
    yield { from, to: at, line };
    if (byte === 0x0d && bytes[at + 1] === 0x0a) at++;
    from = at + 1;
    line++;
  }
  if (from < bytes.length) yield { from, to: bytes.length, line };
}
