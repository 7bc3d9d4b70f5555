/** Four tables, so that four bytes are folded in one step: checking a sheet must not cost more than inflating it. */
const tables = crcTables();

function crcTables(): readonly Int32Array[] {
  const first = new Int32Array(256);
  for (let i = 0; i < 256; i++) {
    let crc = i;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[i] = crc;
  }
  const behind = (table: Int32Array) => table.map((crc) => (crc >>> 8) ^ (first[crc & 0xff] ?? 0));
  const second = behind(first);
  const third = behind(second);
  return [first, second, third, behind(third)];
}

/** The CRC-32 of ISO 3309, as zip wants it. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables;
  if (t0 === undefined || t1 === undefined || t2 === undefined || t3 === undefined) return 0;
  const at = (table: Int32Array, index: number) => table[index & 0xff] ?? 0;
  const byte = (index: number) => bytes[index] ?? 0;
  let crc = -1;
  let i = 0;
  for (const whole = bytes.length & ~3; i < whole; i += 4) {
    crc ^= byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
    crc = at(t3, crc) ^ at(t2, crc >>> 8) ^ at(t1, crc >>> 16) ^ at(t0, crc >>> 24);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ at(t0, crc ^ byte(i));
  return ~crc >>> 0;
}
