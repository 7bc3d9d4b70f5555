import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip that is put together by hand, so that it can lie. What is not stated is true. */
export interface HandMade {
  readonly name: string | Buffer;
  readonly content: Buffer;
  readonly method?: number;
  readonly flags?: number;
  /** Of the inflated bytes. */
  readonly size?: number;
  readonly crc?: number;
  /** The bytes that lie in the file, if they are not the content deflated. */
  readonly packed?: Buffer;
  /** What the local header says, where it says something else. */
  readonly local?: { readonly name?: string; readonly method?: number; readonly flags?: number };
  /** Where the directory says that the local header lies. */
  readonly offset?: number;
}

function fields(values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const parts = values.map(([bytes, value]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value, 0, bytes);
    return part;
  });
  return Buffer.concat(parts);
}

/** PKWARE's APPNOTE.TXT, 4.3: local headers with their data, the central directory, the end record. */
export function handMadeZip(files: readonly HandMade[], count = files.length): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const method = file.method ?? 8;
    const packed = file.packed ?? (method === 0 ? file.content : deflateRawSync(file.content));
    const common = (name: Buffer, way: number, flags: number) =>
      fields([
        ...([
          [2, 20],
          [2, flags],
          [2, way],
          [4, 0x5a21_0000],
          [4, file.crc ?? crc32(file.content)],
        ] as const),
        ...([
          [4, packed.length],
          [4, file.size ?? file.content.length],
          [2, name.length],
          [2, 0],
        ] as const),
      ]);
    const name = Buffer.from(file.name);
    const localName = Buffer.from(file.local?.name ?? file.name);
    const local = common(localName, file.local?.method ?? method, file.local?.flags ?? file.flags ?? 0);
    const body = Buffer.concat([fields([[4, 0x04034b50]]), local, localName, packed]);
    const where = fields([
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, file.offset ?? offset],
    ]);
    const central = common(name, method, file.flags ?? 0);
    directory.push(
      Buffer.concat([
        fields([
          [4, 0x02014b50],
          [2, 20],
        ]),
        central,
        where,
        name,
      ]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const length = directory.reduce((sum, each) => sum + each.length, 0);
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...bodies, ...directory, end]);
}
