import { Inflate } from 'fflate';
import { issue } from '../../core/index.ts';
import { broken, Refusal } from '../refusal.ts';
import { crc32 } from './crc.ts';
import { stored, type ZipEntry } from './entry.ts';

/** Packed bytes in one go: at most 1032 times as much comes out of them before a bound is noticed. */
const step = 16 * 1024;
/** A stored block may keep four steps waiting; input that yields nothing for longer is none. */
const patience = 8;

/** A part's bytes, of exactly the stated size and checksum; what is larger than `most` is not even begun. */
export function inflateEntry(entry: ZipEntry, raw: Uint8Array, most: number): Uint8Array {
  if (entry.size > most) {
    const megabytes = Math.floor(most / (1024 * 1024));
    throw new Refusal(issue('file-part-large', { part: entry.name, most: megabytes }));
  }
  const bytes = entry.method === stored ? new Uint8Array(raw) : inflated(entry, raw);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw broken(entry.name);
  return bytes;
}

function inflated({ name, size }: ZipEntry, raw: Uint8Array): Uint8Array {
  const result = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw broken(name);
    result.set(chunk, filled);
    filled += chunk.length;
  });
  let idle = 0;
  for (let at = 0; at < raw.length; at += step) {
    const before = filled;
    try {
      stream.push(raw.subarray(at, at + step), at + step >= raw.length);
    } catch (cause) {
      throw cause instanceof Refusal ? cause : broken(name, cause);
    }
    idle = filled > before ? 0 : idle + 1;
    if (idle > patience) throw broken(name);
  }
  return result.subarray(0, filled);
}
