import { deflateRawSync } from 'node:zlib';
import { smallBook, smallTypes } from '../xlsx/package/small-book.ts';
import { handMadeZip } from '../xlsx/zip/hand-made.ts';

import { bomb, files, main, main2, ole, replaced, sheet, withSheet } from './make.ts';

import { sheetCases } from './sheets.ts';

/** A hostile or broken workbook, and the code it must be answered with; null: it must simply work. */
export type BookCase = readonly [what: string, code: string | null, make: () => Uint8Array];

export const bookCases: readonly BookCase[] = [
  // no workbook at all
  ['an empty file', 'file-empty', () => new Uint8Array()],
  ['an old .xls', 'file-old-format', () => ole('Workbook')],
  ['a workbook with a password', 'file-password', () => ole('EncryptedPackage')],
  ['a picture', 'file-unknown', () => Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')],
  ['a web page called .xlsx', 'file-html', () => Buffer.from('<html><table><tr><td>学号</table></html>')],
  ['an XML table called .xlsx', 'file-xml', () => Buffer.from('<?xml version="1.0"?><Workbook/>')],
  ['a CSV called .xlsx', 'file-text', () => Buffer.from('学号,姓名\r\n1,张三\r\n')],
  [
    'an .ods',
    'file-opendocument',
    () =>
      handMadeZip([
        {
          name: 'mimetype',
          content: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'),
          method: 0,
        },
      ]),
  ],
  [
    'a zip of something else',
    'file-other-zip',
    () => handMadeZip([{ name: 'a.txt', content: Buffer.from('a') }]),
  ],
  [
    'an .xlsb',
    'file-binary',
    () =>
      smallBook(
        smallTypes(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
        ),
      ),
  ],
  [
    'an .xlsm',
    'file-macros',
    () =>
      smallBook(
        smallTypes(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
      ),
  ],
  ['a workbook that hides a macro project', 'file-macros', () => smallBook({ 'xl/vbaProject.bin': 'x' })],
  [
    'a .docx',
    'file-other-office',
    () =>
      smallBook(
        smallTypes(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        ),
      ),
  ],
  // containers that lie
  ['the first half of a workbook', 'file-cut-off', () => smallBook().subarray(0, 900)],
  ['a workbook without its last byte', 'file-cut-off', () => smallBook().subarray(0, -1)],
  ['a bomb of 300 MB that says so', 'file-part-large', () => replaced(sheet, { content: bomb(300e6) })],
  [
    'a bomb of 300 MB that says 1 kB',
    'file-broken',
    () => replaced(sheet, { content: Buffer.alloc(1000), packed: deflateRawSync(bomb(300e6)) }),
  ],
  [
    'five parts of 250 MB',
    'file-total-large',
    () =>
      handMadeZip([
        ...files(),
        ...[1, 2, 3, 4, 5].map((i) => ({
          name: `xl/media/${i}.png`,
          content: Buffer.alloc(0),
          packed: deflateRawSync(Buffer.alloc(10)),
          size: 250e6,
        })),
      ]),
  ],
  [
    'twenty thousand parts',
    'file-parts-many',
    () =>
      handMadeZip([
        ...files(),
        ...Array.from({ length: 20_000 }, (_, i) => ({
          name: `xl/media/${i}.png`,
          content: Buffer.alloc(0),
          method: 0,
        })),
      ]),
  ],
  ['two parts of one name', 'file-part-twice', () => handMadeZip([...files(), ...files()])],
  ['parts that lie over each other', 'file-broken', () => replaced(sheet, { offset: 0 })],
  ['a part that is encrypted', 'file-part-locked', () => replaced(sheet, { flags: 1 })],
  [
    'a way of packing nobody knows',
    'file-packing',
    () => replaced(sheet, { method: 99, packed: Buffer.from('x') }),
  ],
  ['a wrong checksum', 'file-broken', () => replaced(sheet, { crc: 1 })],
  [
    'a part outside the folder',
    'file-part-name',
    () => handMadeZip([...files(), { name: '../../evil', content: Buffer.from('x') }]),
  ],
  ['wrong content types', 'file-types-wrong', () => smallBook(main2('nonsense'))],
  ['no content types', 'file-types-wrong', () => smallBook({ '[Content_Types].xml': null })],
  ['no workbook part', 'file-workbook-missing', () => smallBook({ 'xl/workbook.xml': null })],
  ['no sheet part', 'file-broken', () => smallBook({ [sheet]: null })],
  // XML
  [
    'an external entity',
    'file-doctype',
    () =>
      smallBook({
        [sheet]: `<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet xmlns="${main}"><sheetData><row><c t="str"><v>&e;</v></c></row></sheetData></worksheet>`,
      }),
  ],
  [
    'a billion laughs',
    'file-doctype',
    () =>
      smallBook({
        [sheet]: `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet xmlns="${main}"/>`,
      }),
  ],
  [
    'XML that breaks off',
    'file-broken',
    () => smallBook({ [sheet]: `<worksheet xmlns="${main}"><sheetData><row` }),
  ],
  [
    'bytes that are no text',
    'file-broken',
    () => smallBook({ [sheet]: Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x3c]) }),
  ],
  [
    'a hundred thousand levels',
    null,
    () => withSheet(`<sheetData/>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
  ],
  ...sheetCases,
];
