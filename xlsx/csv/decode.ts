import { type Issue, issue } from '../../core/index.ts';
import { byteLines, lineKind } from './encoding.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  /** Null when the bytes cannot be read for certain. */
  readonly text: string | null;
  readonly encoding: Encoding;
  readonly issues: readonly Issue[];
}

/** What Excel puts in front of “CSV UTF-8” and of “Unicode text”. */
const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * UTF-8 if it is that without a fault, else GB18030 as Excel writes it in China; never a guess in between.
 */
export function decodeCsv(bytes: Uint8Array, file: string): Decoded {
  const [marked, mark] = marks.find(([, each]) => each.every((byte, at) => bytes[at] === byte)) ?? [null, []];
  const refuse = (found: Issue, encoding: Encoding = 'utf-8') => ({ text: null, encoding, issues: [found] });
  if (marked === 'utf-16le' || marked === 'utf-16be') {
    return decodeUtf16(bytes.subarray(mark.length), marked, file);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse(issue('import-nul', {}, { sheet: file, row: lineOf(bytes, nul) }));
  const utf8 = strictly(bytes.subarray(mark.length), 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', issues: [] };
  const strange = mixedLine(bytes, mark.length, marked === 'utf-8', file);
  if (strange !== null) return refuse(strange);
  const gb = strictly(bytes, 'gb18030');
  if (gb !== null) return { text: gb, encoding: 'gb18030', issues: [] };
  return refuse(issue('import-encoding', {}, unreadableLine(bytes, file)), 'gb18030');
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', file: string): Decoded {
  const text = strictly(bytes, encoding);
  // What cannot be decoded is U+FFFD to a decoder that goes on all the same.
  const read = text ?? new TextDecoder(encoding).decode(bytes);
  const wrong = read.indexOf(text === null ? '\uFFFD' : '\0');
  if (text !== null && wrong < 0) return { text, encoding, issues: [] };
  const place = { sheet: file, row: read.slice(0, Math.max(0, wrong)).split(/\r\n|\r|\n/).length };
  const found = issue(text === null ? 'import-encoding' : 'import-nul', {}, place);
  return { text: null, encoding, issues: [found] };
}

function lineOf(bytes: Uint8Array, at: number): number {
  for (const { to, line } of byteLines(bytes, 0)) if (at < to) return line;
  return 1;
}

/**
 * UTF-8 passes for GB18030 where the number of its bytes is even, and gives nonsense: so lines that can only
 * be UTF-8 beside lines that cannot are two files in one, whatever a decoder says of the whole.
 */
function mixedLine(bytes: Uint8Array, start: number, isMarked: boolean, file: string): Issue | null {
  let before: 'wide' | 'other' | null = isMarked ? 'wide' : null;
  for (const { from, to, line } of byteLines(bytes, start)) {
    const kind = lineKind(bytes, from, to);
    if (kind === 'ascii' || kind === 'narrow') continue;
    if (before === null) before = kind;
    else if (before !== kind) {
      const isGb = strictly(bytes.subarray(from, to), 'gb18030') !== null;
      const place = { sheet: file, row: line };
      if (kind === 'other' && !isGb) return issue('import-encoding', {}, place);
      const [encoding, other] = before === 'wide' ? ['UTF-8', 'GB18030'] : ['GB18030', 'UTF-8'];
      return issue('import-encoding-mixed', { encoding, other }, place);
    }
  }
  return null;
}

function unreadableLine(bytes: Uint8Array, file: string) {
  for (const { from, to, line } of byteLines(bytes, 0)) {
    if (strictly(bytes.subarray(from, to), 'gb18030') === null) return { sheet: file, row: line };
  }
  return { sheet: file };
}
