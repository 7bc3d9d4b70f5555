/** How other files begin that people take for a CSV file. */
const beginnings: readonly (readonly [string, readonly number[]])[] = [
  ['.xlsx / .zip', [0x50, 0x4b, 0x03, 0x04]],
  ['.xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** Many systems export web pages that are named .xls. */
const page = /^\s*<(!doctype|html|head|meta|table|\?xml)/i;

/** What a file is that is no text of cells; null when it may be one. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const found = beginnings.find(([, sign]) => sign.every((byte, at) => bytes[at] === byte));
  if (found !== undefined) return found[0];
  return page.test(new TextDecoder().decode(bytes.subarray(0, 256))) ? 'HTML' : null;
}
