import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../xlsx/zip/read.ts';
import { writeZip } from '../../../xlsx/zip/write.ts';
import { describeZips, pythonZips } from './python.ts';

const text = new TextEncoder().encode('<a>张三</a>'.repeat(1000));
const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 7 + i) % 251);
const inputs = [
  { name: '[Content_Types].xml', bytes: text },
  { name: 'xl/media/图.png', bytes: noise },
  { name: 'xl/empty.xml', bytes: new Uint8Array() },
  { name: 'xl/one.bin', bytes: Uint8Array.of(7) },
];

describe('a zip that we write', () => {
  it('is read by Python with the same bytes, no date, and a flag only where a name needs it', () => {
    const [described] = describeZips([writeZip(inputs)]);
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(described!.map(({ name, sha256, flags, time }) => ({ name, sha256, flags, time }))).toEqual(
      inputs.map(({ name, bytes }) => ({
        name,
        sha256: sha256(bytes),
        flags: name.includes('图') ? 0x800 : 0,
        time: [1980, 1, 1, 0, 0, 0],
      })),
    );
    expect(described!.map(({ method }) => method)).toEqual([8, 8, 0, 0]);
  });

  it('is the same every time', () => {
    expect(Buffer.from(writeZip(inputs)).equals(writeZip(inputs))).toBe(true);
  });

  it('holds nothing but what zip needs', () => {
    expect(describeZips([writeZip(inputs)])[0]!.map(({ extra }) => extra)).toEqual([0, 0, 0, 0]);
  });

  it.each(['deflated.zip', 'streamed-zip64.zip', 'zip64.zip', 'utf8-name.zip', 'folders.zip'])(
    'takes over the entries of another as they are packed: %s',
    (kind) => {
      const given = pythonZips().get(kind)!;
      const zip = readZip(given);
      const copied = writeZip(zip.entries.map((entry) => ({ name: entry.name, entry, raw: zip.raw(entry) })));
      const [before, after] = describeZips([given, copied]);
      const essence = (list: typeof before) => list!.map(({ flags, extra, ...rest }) => rest);
      expect(essence(after)).toEqual(essence(before));
      expect(after!.every(({ flags }) => (flags & 8) === 0)).toBe(true);
      const again = readZip(copied);
      again.entries.forEach((entry, i) => {
        expect(Buffer.from(zip.raw(zip.entries[i]!)).equals(again.raw(entry))).toBe(true);
      });
    },
  );

  it('gives any bytes back', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 400, size: 'max' }), { maxLength: 5 }), (contents) => {
        const zip = readZip(writeZip(contents.map((bytes, i) => ({ name: `p${i}`, bytes }))));
        expect(zip.entries.map((entry) => [...zip.inflate(entry, 400)])).toEqual(
          contents.map((each) => [...each]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
