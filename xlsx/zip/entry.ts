/** One file within a zip, as the directory describes it. */
export interface ZipEntry {
  /** With `/` between folders and none in front. */
  readonly name: string;
  /** Bytes, inflated. */
  readonly size: number;
  /** Bytes, as they lie in the file. */
  readonly packed: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** DOS date << 16 | DOS time. */
  readonly time: number;
}

export const stored = 0;
export const deflated = 8;

/** Bit 11 of the flags: the name is UTF-8. */
export const utf8Flag = 0x0800;

/** The first bytes of each kind of record, and how long its fixed part is. */
export const records = {
  local: { signature: 0x04034b50, length: 30 },
  central: { signature: 0x02014b50, length: 46 },
  end: { signature: 0x06054b50, length: 22 },
  end64: { signature: 0x06064b50, length: 56 },
  locator64: { signature: 0x07064b50, length: 20 },
} as const;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
