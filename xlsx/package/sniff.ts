import { type IssueCode, issue } from '../../core/index.ts';
import { Refusal } from '../refusal.ts';
import { findEnd } from '../zip/end.ts';

const headLength = 4096;
const oleMark = [0xd0, 0xcf, 0x11, 0xe0];
/** Excel 2, 3 and 4 wrote their records bare. */
const oldestMarks = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);

/** Refuses what is no zip at all, by what it is instead. */
export function refuseOther(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal(issue('file-empty'));
  if (startsWith(bytes, oleMark))
    throw new Refusal(issue(isEncrypted(bytes) ? 'file-password' : 'file-old-format'));
  const isZip = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || findEnd(bytes) !== null;
  if (!isZip) throw new Refusal(issue(kindOf(bytes)));
}

/** A workbook with a password lies as the stream EncryptedPackage in an OLE file; its directory has 128 bytes each. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (startsWith(bytes.subarray(at, at + name.length + 2), [...name, 0, 0])) return true;
  }
  return false;
}

function kindOf(bytes: Uint8Array): IssueCode {
  if (oldestMarks.some((mark) => startsWith(bytes, mark))) return 'file-old-format';
  const head = headText(bytes);
  if (head === null) return 'file-unknown';
  const start = head.trimStart().toLowerCase();
  if (start.startsWith('mime-version:')) return 'file-html';
  if (!start.startsWith('<')) return 'file-text';
  if (start.includes('urn:oasis:names:tc:opendocument')) return 'file-opendocument';
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'file-xml';
  const isPage = start.startsWith('<?xml')
    ? /<html\b/
    : /<(!doctype html|html|head|meta|body|table|div|style)\b/;
  return isPage.test(start) ? 'file-html' : 'file-xml';
}

/** The first lines as text, if it is any; Chinese characters matter to nobody here. */
function headText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, headLength);
  const isWide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  const text = [...head]
    .filter((byte) => !isWide || byte !== 0)
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : '\u00B7'))
    .join('');
  const isText = [...text].every((character) => character >= ' ' || '\t\n\r\f'.includes(character));
  return isText ? text.replace(/^\u00B7+/, '') : null;
}
