import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../xlsx/limits.ts';
import { readZip } from '../../../xlsx/zip/read.ts';
import { refused } from '../refused.ts';
import { describeZips, pythonZips } from './python.ts';

const zips = pythonZips();

const readable = [
  'deflated.zip',
  'stored.zip',
  'zip64-local.zip',
  'zip64.zip',
  'streamed.zip',
  'streamed-zip64.zip',
  'prefixed.zip',
  'appended.zip',
  'comment.zip',
  'utf8-name.zip',
  'folders.zip',
];

/** What we find in a zip, in Python's terms. */
function found(bytes: Uint8Array) {
  const zip = readZip(bytes);
  return zip.entries.map((entry) => {
    const { name, size, packed, method, crc } = entry;
    const content = zip.inflate(entry, limits.part);
    expect(zip.raw(entry)).toHaveLength(packed);
    return { name, size, packed, method, crc, sha256: createHash('sha256').update(content).digest('hex') };
  });
}

describe('a zip by Python', () => {
  it.each(readable)('is read as Python reads it: %s', (kind) => {
    const bytes = zips.get(kind)!;
    const [described] = describeZips([bytes]);
    expect(found(bytes)).toEqual(
      described!.map(({ name, size, packed, method, crc, sha256 }) => ({
        name,
        size,
        packed,
        method,
        crc,
        sha256,
      })),
    );
  });

  it('really is of the kind that its name says', () => {
    const holds = (kind: string, bytes: number[]) => zips.get(kind)!.includes(Buffer.from(bytes));
    expect(holds('zip64.zip', [0x50, 0x4b, 6, 6])).toBe(true);
    expect(holds('zip64.zip', [0x50, 0x4b, 6, 7])).toBe(true);
    expect(holds('streamed.zip', [0x50, 0x4b, 7, 8])).toBe(true);
    expect(zips.get('streamed.zip')!.readUInt16LE(6) & 8).toBe(8);
  });

  it('keeps its times as DOS wrote them', () => {
    const [entry] = readZip(zips.get('deflated.zip')!).entries;
    // 2026-05-20 08:30:00, PKWARE's APPNOTE.TXT 4.4.6: years since 1980, months, days; hours, minutes, half seconds.
    const date = ((2026 - 1980) << 9) | (5 << 5) | 20;
    expect(entry!.time).toBe(((date << 16) | (8 << 11) | (30 << 5)) >>> 0);
  });

  it.each([
    ['bzip2.zip', 'file-packing'],
    ['lzma.zip', 'file-packing'],
    ['twice.zip', 'file-part-twice'],
  ])('is refused: %s', (kind, code) => {
    expect(refused(() => readZip(zips.get(kind)!))).toBe(code);
  });

  it('may have bytes in front of it even in the 64-bit form, where Python itself gives up', () => {
    expect(found(zips.get('zip64-prefixed.zip')!)).toEqual(found(zips.get('zip64.zip')!));
  });

  it('may have a comment that looks like the end of another zip', () => {
    const plain = zips.get('deflated.zip')!;
    const comment = Buffer.alloc(60);
    comment.write('PK\x05\x06', 20, 'latin1');
    const bytes = Buffer.concat([plain.subarray(0, -2), Buffer.of(60, 0), comment]);
    expect(found(bytes)).toEqual(found(plain));
  });

  it('may have bytes behind it, as some mail gateways leave them', () => {
    const bytes = Buffer.concat([zips.get('deflated.zip')!, Buffer.from('\r\n\r\n')]);
    expect(found(bytes)).toEqual(found(zips.get('deflated.zip')!));
  });
});
