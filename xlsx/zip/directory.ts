import { issue } from '../../core/index.ts';
import { limits } from '../limits.ts';
import { broken, Refusal } from '../refusal.ts';
import { findDirectory, wide } from './end.ts';
import { deflated, records, stored, utf8Flag, viewOf, type ZipEntry } from './entry.ts';
import { nameKey, zipName } from './names.ts';

/** An entry, and where its bytes lie. */
export interface PlacedEntry extends ZipEntry {
  /** Of the local header. */
  readonly header: number;
  /** Of the packed bytes, and behind them. */
  readonly from: number;
  readonly to: number;
}

const [encrypted, zip64Extra, allOnes32] = [0x2041, 0x0001, 0xffffffff];

/** The directory's entries, each held against its local header; nothing is inflated yet. */
export function readDirectory(bytes: Uint8Array): readonly PlacedEntry[] {
  const directory = findDirectory(bytes);
  if (directory.count > limits.parts) {
    throw new Refusal(issue('file-parts-many', { count: directory.count, most: limits.parts }));
  }
  const entries: PlacedEntry[] = [];
  let at = directory.from;
  for (let i = 0; i < directory.count; i++) {
    if (at + records.central.length > directory.to) throw broken('zip');
    const read = readCentral(bytes, at, directory.shift);
    if (read.to > directory.to) throw broken('zip');
    entries.push(withPlace(bytes, read.entry, read.header, directory.from));
    at = read.to;
  }
  if (at !== directory.to) throw broken('zip');
  checkNames(entries);
  checkOverlaps(entries);
  return entries;
}

function readCentral(bytes: Uint8Array, at: number, shift: number) {
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== records.central.signature) throw broken('zip');
  const flags = view.getUint16(at + 8, true);
  const nameFrom = at + records.central.length;
  const nameTo = nameFrom + view.getUint16(at + 28, true);
  const extraTo = nameTo + view.getUint16(at + 30, true);
  const to = extraTo + view.getUint16(at + 32, true);
  if (to > bytes.length) throw broken('zip');
  const name = zipName(bytes.subarray(nameFrom, nameTo), (flags & utf8Flag) !== 0);
  const short = [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true));
  const [size = 0, packed = 0, header = 0] = widened(bytes.subarray(nameTo, extraTo), short);
  const entry: ZipEntry = {
    name,
    size,
    packed,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    time: view.getUint32(at + 12, true),
  };
  checkKind(entry, flags);
  return { entry, header: header + shift, to };
}

/** Numbers that are all ones stand in the zip64 field instead, in the same order. */
function widened(extra: Uint8Array, numbers: readonly number[]): readonly number[] {
  if (!numbers.includes(allOnes32)) return numbers;
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length && view.getUint16(at, true) !== zip64Extra) {
    at += 4 + view.getUint16(at + 2, true);
  }
  if (at + 4 > extra.length) throw broken('zip');
  const to = at + 4 + view.getUint16(at + 2, true);
  at += 4;
  return numbers.map((number) => {
    if (number !== allOnes32) return number;
    if (at + 8 > Math.min(to, extra.length)) throw broken('zip');
    at += 8;
    return wide(view, at - 8);
  });
}

function checkKind({ name, method }: ZipEntry, flags: number): void {
  if ((flags & encrypted) !== 0) throw new Refusal(issue('file-part-locked', { part: name }));
  if (method !== stored && method !== deflated) {
    throw new Refusal(issue('file-packing', { part: name, method }));
  }
}

/** The local header must say the same name: what stands in only one of the two is made to deceive. */
function withPlace(bytes: Uint8Array, entry: ZipEntry, header: number, most: number): PlacedEntry {
  const { signature, length } = records.local;
  const view = viewOf(bytes);
  if (header + length > most || view.getUint32(header, true) !== signature) throw broken(entry.name);
  const flags = view.getUint16(header + 6, true);
  const nameFrom = header + length;
  const nameTo = nameFrom + view.getUint16(header + 26, true);
  const from = nameTo + view.getUint16(header + 28, true);
  const to = from + entry.packed;
  if (to > most) throw broken(entry.name);
  checkKind({ ...entry, method: view.getUint16(header + 8, true) }, flags);
  const isSame = view.getUint16(header + 8, true) === entry.method;
  const name = zipName(bytes.subarray(nameFrom, nameTo), (flags & utf8Flag) !== 0);
  if (name !== entry.name || !isSame) throw broken(entry.name);
  return { ...entry, header, from, to };
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (seen.has(nameKey(name))) throw new Refusal(issue('file-part-twice', { part: name }));
    seen.add(nameKey(name));
  }
}

/** Entries that share bytes make a small file inflate to any size. */
function checkOverlaps(entries: readonly PlacedEntry[]): void {
  let free = 0;
  for (const { name, header, to } of [...entries].sort((a, b) => a.header - b.header)) {
    if (header < free) throw broken(name);
    free = to;
  }
}
