import { issue } from '../../core/index.ts';
import { broken, Refusal } from '../refusal.ts';
import { records, viewOf } from './entry.ts';

/** Where the directory of a zip lies. */
export interface Directory {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** What must be added to every offset, for a zip that stands behind other bytes. */
  readonly shift: number;
}

const longestComment = 0xffff;

/**
 * The end record is the last thing of a zip, but for a comment, which may hold what looks like another one; null when
 * there is none. Some gateways leave a few bytes behind it.
 */
export function findEnd(bytes: Uint8Array): number | null {
  const view = viewOf(bytes);
  const { signature, length } = records.end;
  const first = Math.max(0, bytes.length - length - longestComment);
  let loose: number | null = null;
  for (let at = bytes.length - length; at >= first; at--) {
    if (view.getUint32(at, true) !== signature) continue;
    const end = at + length + view.getUint16(at + 20, true);
    if (end === bytes.length) return at;
    if (end < bytes.length) loose ??= at;
  }
  return loose;
}

/** Reads the end record, and its 64-bit twin where a program wrote one. */
export function findDirectory(bytes: Uint8Array): Directory {
  const end = findEnd(bytes);
  if (end === null) throw new Refusal(issue('file-cut-off'));
  const view = viewOf(bytes);
  const short = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  if (![0, 0xffff].includes(view.getUint16(end + 4, true))) throw new Refusal(issue('file-cut-off'));
  const locator = end - records.locator64.length;
  const hasLocator = locator >= 0 && view.getUint32(locator, true) === records.locator64.signature;
  if (!hasLocator) return placed(short, end);
  const end64 = findEnd64(view, locator);
  const long = {
    count: wide(view, end64 + 32),
    size: wide(view, end64 + 40),
    offset: wide(view, end64 + 48),
  };
  return placed(long, end64);
}

function placed(stated: { count: number; size: number; offset: number }, end: number): Directory {
  const shift = end - stated.size - stated.offset;
  if (shift < 0) throw broken('zip');
  return { from: end - stated.size, to: end, count: stated.count, shift };
}

/** The locator's offset is wrong by the bytes in front of the zip, if there are any. */
function findEnd64(view: DataView, locator: number): number {
  const { signature, length } = records.end64;
  const stated = wide(view, locator + 8);
  for (const at of [stated, locator - length]) {
    if (at >= 0 && at + length <= locator && view.getUint32(at, true) === signature) return at;
  }
  throw broken('zip');
}

/** A 64-bit number; anything that a file of ours cannot hold is nonsense. */
export function wide(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw broken('zip');
  return value;
}
