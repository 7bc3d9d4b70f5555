import { deflateSync } from 'fflate';
import { crc32 } from './crc.ts';
import { deflated, records, stored, utf8Flag, viewOf, type ZipEntry } from './entry.ts';

/** New bytes, or an entry of another zip that goes over as it is packed. */
export type ZipInput =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly entry: ZipEntry; readonly raw: Uint8Array };

/** Nothing in a file may tell when it was made: the earliest date that zip knows, 1980-01-01. */
const noDate = 0x00210000;
/** Version 2.0: deflate and folders. */
const version = 20;

interface Packed {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly entry: Omit<ZipEntry, 'name'>;
  readonly raw: Uint8Array;
}

/** The same inputs make the same bytes. */
export function writeZip(inputs: readonly ZipInput[]): Uint8Array {
  const parts = inputs.map(packed);
  const sum = (size: (part: Packed) => number) => parts.reduce((total, part) => total + size(part), 0);
  const bodies = sum(({ name, raw }) => records.local.length + name.length + raw.length);
  const directory = sum(({ name }) => records.central.length + name.length);
  if (parts.length >= 0xffff || bodies + directory >= 0xffffffff) throw new RangeError('too much for a zip');
  const result = new Uint8Array(bodies + directory + records.end.length);
  let [local, central] = [0, bodies];
  for (const part of parts) {
    const header = local;
    local = putLocal(result, local, part);
    central = putCentral(result, central, part, header);
  }
  putEnd(result, central, parts.length, directory, bodies);
  return result;
}

function packed(input: ZipInput): Packed {
  const name = new TextEncoder().encode(input.name);
  const flags = name.length === input.name.length ? 0 : utf8Flag;
  if ('entry' in input) return { name, flags, entry: input.entry, raw: input.raw };
  const { bytes } = input;
  const small = deflateSync(bytes, { level: 4 });
  const isSmaller = small.length < bytes.length;
  const raw = isSmaller ? small : bytes;
  const method = isSmaller ? deflated : stored;
  const entry = { size: bytes.length, packed: raw.length, method, crc: crc32(bytes), time: noDate };
  return { name, flags, entry, raw };
}

/** The fields that both headers have, from the version on. */
function putCommon(view: DataView, at: number, { name, flags, entry, raw }: Packed): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

function putLocal(result: Uint8Array, at: number, part: Packed): number {
  const view = viewOf(result);
  view.setUint32(at, records.local.signature, true);
  putCommon(view, at + 4, part);
  const nameAt = at + records.local.length;
  result.set(part.name, nameAt);
  result.set(part.raw, nameAt + part.name.length);
  return nameAt + part.name.length + part.raw.length;
}

function putCentral(result: Uint8Array, at: number, part: Packed, header: number): number {
  const view = viewOf(result);
  view.setUint32(at, records.central.signature, true);
  view.setUint16(at + 4, version, true);
  putCommon(view, at + 6, part);
  view.setUint32(at + 42, header, true);
  const nameAt = at + records.central.length;
  result.set(part.name, nameAt);
  return nameAt + part.name.length;
}

function putEnd(result: Uint8Array, at: number, count: number, size: number, offset: number): void {
  const view = viewOf(result);
  view.setUint32(at, records.end.signature, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
}
