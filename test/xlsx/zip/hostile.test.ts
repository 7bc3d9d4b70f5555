import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../xlsx/limits.ts';
import { readZip } from '../../../xlsx/zip/read.ts';
import { refused } from '../refused.ts';
import { type HandMade, handMadeZip } from './hand-made.ts';

const content = Buffer.from('<a>张三</a>'.repeat(50));
const part: HandMade = { name: 'xl/a.xml', content };

/** How reading every entry of a zip ends. */
const outcome = (bytes: Uint8Array) =>
  refused(() => {
    const zip = readZip(bytes);
    for (const entry of zip.entries) zip.inflate(entry, limits.part);
  });

describe('a zip put together by hand', () => {
  it('is read when it tells the truth', () => {
    const zip = readZip(handMadeZip([part, { ...part, name: 'b', method: 0 }]));
    expect(zip.entries.map((entry) => Buffer.from(zip.inflate(entry, 1e6)))).toEqual([content, content]);
  });

  it.each<[string, Partial<HandMade>]>([
    ['a size too large', { size: content.length + 1 }],
    ['a size too small', { size: content.length - 1 }],
    ['a size of nothing', { size: 0 }],
    ['a size that no deflate can reach', { size: 200 * 1024 * 1024 }],
    ['a stored size that is not the packed one', { method: 0, size: content.length + 1 }],
    ['a wrong checksum', { crc: 1 }],
    ['no deflate stream', { packed: Buffer.alloc(300, 0xff) }],
    ['half a deflate stream', { packed: deflateRawSync(content).subarray(0, 20) }],
    ['a deflate stream and a megabyte behind it', { packed: withTail() }],
    ['another name in the local header', { local: { name: 'xl/b.xml' } }],
    ['another method in the local header', { local: { method: 0 } }],
    ['an offset to nowhere', { offset: 0x7fffffff }],
    ['an offset into the data', { offset: 40 }],
  ])('is refused for %s', (_, lie) => {
    expect(outcome(handMadeZip([{ ...part, ...lie }]))).toBe('file-broken');
  });

  it.each<[string, Partial<HandMade>, string]>([
    ['encryption', { flags: 1 }, 'file-part-locked'],
    ['strong encryption', { flags: 0x41 }, 'file-part-locked'],
    ['encryption in the local header alone', { local: { flags: 1 } }, 'file-part-locked'],
    ['AES', { method: 99, flags: 1 }, 'file-part-locked'],
    ['Deflate64', { method: 9 }, 'file-packing'],
    ['a way out', { name: 'xl/../../evil' }, 'file-part-name'],
    ['a way out with backslashes', { name: 'xl\\..\\..\\evil' }, 'file-part-name'],
    ['a way out at the head', { name: '../evil' }, 'file-part-name'],
    ['a drive', { name: 'C:\\evil' }, 'file-part-name'],
    ['no name', { name: '' }, 'file-part-name'],
    ['a NUL in the name', { name: 'xl/a\0.xml' }, 'file-part-name'],
    [
      'a name that is not the UTF-8 it claims',
      { name: Buffer.from([0x61, 0xff]), flags: 0x800 },
      'file-broken',
    ],
  ])('is refused for %s', (_, lie, code) => {
    expect(outcome(handMadeZip([{ ...part, ...lie }]))).toBe(code);
  });

  it.each([
    ['xl/A.XML', 'of the same name in capitals'],
    ['/xl/a.xml', 'of the same name with a slash in front'],
    ['xl\\a.xml', 'of the same name with a backslash'],
    ['xl/%61.xml', 'of the same name with a letter escaped'],
  ])('is refused with a second part %s, %s', (name) => {
    expect(outcome(handMadeZip([part, { ...part, name }]))).toBe('file-part-twice');
  });

  it('has names with backslashes and of code page 437 read as what they mean', () => {
    const names = [
      Buffer.from('xl\\worksheets\\s.xml'),
      Buffer.from('/xl/s.xml'),
      Buffer.from([0x82, 0x81, 0xe1]),
      Buffer.from('图.xml'),
    ];
    const { entries } = readZip(handMadeZip(names.map((name) => ({ name, content }))));
    // The code page as IBM's and Unicode's tables give it: 82 é, 81 ü, E1 ß. UTF-8 without its flag is taken for that.
    expect(entries.map(({ name }) => name)).toEqual(['xl/worksheets/s.xml', 'xl/s.xml', 'éüß', '图.xml']);
  });

  it('is refused when a part runs into the directory, even if nobody reads it', () => {
    const bytes = handMadeZip([part]);
    const directory = bytes.indexOf('PK\x01\x02');
    bytes.writeUInt32LE(bytes.readUInt32LE(directory + 20) + 1, directory + 20);
    expect(refused(() => readZip(bytes))).toBe('file-broken');
  });

  it('is refused when its directory has fewer or more entries than it says', () => {
    expect(outcome(handMadeZip([part], 2))).toBe('file-broken');
    expect(outcome(handMadeZip([part, { ...part, name: 'b' }], 1))).toBe('file-broken');
  });
});

describe('a bomb', () => {
  it('is refused when its entries lie on top of each other', () => {
    const inner = handMadeZip([{ ...part, name: 'b' }]);
    const outer: HandMade = { name: 'a', content: inner.subarray(0, inner.indexOf('PK\x01\x02')), method: 0 };
    expect(outcome(handMadeZip([outer, { ...part, name: 'b', offset: 31 }]))).toBe('file-broken');
    expect(outcome(handMadeZip([part, { ...part, offset: 0 }]))).toBe('file-part-twice');
  });

  it('is refused when it states more than all parts together may have', () => {
    const packed = Buffer.alloc(1024 * 1024);
    const parts = [1, 2, 3, 4, 5].map((i) => ({ name: `${i}`, content, packed, size: 255 * 1024 * 1024 }));
    expect(outcome(handMadeZip(parts))).toBe('file-total-large');
  });

  it('is refused when it has too many parts', () => {
    const parts = Array.from({ length: 10_001 }, (_, i) => ({
      name: `${i}`,
      content: Buffer.of(0),
      method: 0,
    }));
    expect(outcome(handMadeZip(parts))).toBe('file-parts-many');
    expect(outcome(handMadeZip(parts.slice(1)))).toBe('done');
  });

  it('of 300 MB is refused without being held in memory, whether it owns up to its size or not', () => {
    const megabytes = 300;
    const honest = handMadeZip([
      { name: 'a', content, packed: zeros(megabytes), size: megabytes * 1024 * 1024 },
    ]);
    const lying = handMadeZip([{ name: 'a', content, packed: zeros(megabytes), size: 1000 }]);
    const before = process.resourceUsage().maxRSS;
    expect(outcome(honest)).toBe('file-part-large');
    expect(outcome(lying)).toBe('file-broken');
    const grown = (process.resourceUsage().maxRSS - before) / 1024;
    expect(grown).toBeLessThan(150);
  });

  it('is no part that only compresses well', () => {
    const packed = zeros(20);
    const zip = handMadeZip([{ name: 'a', content: Buffer.alloc(20 * 1024 * 1024), packed }]);
    expect(packed.length).toBeLessThan(25_000);
    expect(outcome(zip)).toBe('done');
  });
});

/** Megabytes of zeros as a deflate stream: one megabyte flushed, over and over, and an empty last block. */
function zeros(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => one), Buffer.of(0x03, 0x00)]);
}

function withTail(): Buffer {
  return Buffer.concat([deflateRawSync(content), Buffer.alloc(1024 * 1024)]);
}
