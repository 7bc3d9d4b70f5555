import { issue } from '../../core/index.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { readDirectory } from './directory.ts';
import type { ZipEntry } from './entry.ts';
import { inflateEntry } from './inflate.ts';

export interface ZipFile {
  readonly entries: readonly ZipEntry[];
  /** Refuses beyond `most` bytes, and what is not of the stated size and checksum. */
  readonly inflate: (entry: ZipEntry, most: number) => Uint8Array;
  /** The bytes as they are packed. */
  readonly raw: (entry: ZipEntry) => Uint8Array;
}

/** Reads a zip's directory; whatever does not hold together is refused before anything is inflated. */
export function readZip(bytes: Uint8Array): ZipFile {
  const entries = readDirectory(bytes);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total) {
    throw new Refusal(issue('file-total-large', { most: Math.floor(limits.total / (1024 * 1024)) }));
  }
  const places = new Map<ZipEntry, readonly [number, number]>(
    entries.map((entry) => [entry, [entry.from, entry.to]]),
  );
  const raw = (entry: ZipEntry) => {
    const place = places.get(entry);
    if (place === undefined) throw new Error(`${entry.name} is no entry of this zip`);
    return bytes.subarray(...place);
  };
  return { entries, raw, inflate: (entry, most) => inflateEntry(entry, raw(entry), most) };
}
