import { deflateRawSync } from 'node:zlib';
import { smallBook, smallParts, smallTypes } from '../xlsx/package/small-book.ts';
import { type HandMade, handMadeZip } from '../xlsx/zip/hand-made.ts';

/** A hostile or broken workbook, and the code it must be answered with; null: it must simply work. */
export type BookCase = readonly [what: string, code: string | null, make: () => Uint8Array];

const sheet = 'xl/worksheets/sheet1.xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const withSheet = (inner: string) =>
  smallBook({ [sheet]: `<worksheet xmlns="${main}">${inner}</worksheet>` });
const withData = (rows: string) => withSheet(`<sheetData>${rows}</sheetData>`);
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const head = (row = 1) => `<row r="${row}">${cell(`A${row}`, '学号')}${cell(`B${row}`, '姓名')}</row>`;
const student = (row: number) => `<row r="${row}">${cell(`A${row}`, '007')}${cell(`B${row}`, '张三')}</row>`;
const files = (changes: Record<string, string> = {}): HandMade[] =>
  Object.entries({ ...smallParts, ...changes }).map(([name, content]) => ({
    name,
    content: Buffer.from(content),
  }));
const replaced = (name: string, file: Partial<HandMade>) =>
  handMadeZip(files().map((each) => (each.name === name ? { ...each, ...file } : each)));
const ole = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1016),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(2048),
  ]);
const main2 = (kind: string) => smallTypes('spreadsheetml.sheet.main+xml', kind);
const repeated = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const bomb = (size: number) => Buffer.alloc(size, 0x20);

function shared(strings: string): Uint8Array {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return smallBook({
    ...smallTypes('</Types>', `<Override PartName="/xl/sharedStrings.xml" ContentType="${kind}"/></Types>`),
    'xl/_rels/workbook.xml.rels': smallParts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      `<Relationship Id="s" Type="${links}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strings,
    [sheet]: `<worksheet xmlns="${main}"><sheetData>${head()}<row r="2"><c r="A2" t="s"><v>0</v></c></row></sheetData></worksheet>`,
  });
}

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
  // sheets
  [
    'a million empty rows',
    null,
    () => withData(head() + student(2) + repeated(1_000_000, (i) => `<row r="${i + 3}"/>`)),
  ],
  [
    'a million formatted empty cells',
    null,
    () => withData(head() + repeated(1_000_000, (i) => `<row r="${i + 2}"><c r="A${i + 2}" s="0"/></row>`)),
  ],
  [
    'a cell in the last corner',
    null,
    () => withData(`${head()}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  ],
  [
    'a header of 16,384 columns',
    null,
    () => withData(`<row r="1">${repeated(16_384, () => '<c t="str"><v>x</v></c>')}</row>`),
  ],
  [
    '16,385 columns',
    'file-broken',
    () => withData(`<row r="1">${repeated(16_385, () => '<c><v>1</v></c>')}</row>`),
  ],
  ['a column that no sheet has', 'file-broken', () => withData('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')],
  ['row 0', 'file-broken', () => withData('<row r="0"><c r="A0"><v>1</v></c></row>')],
  ['row 1,048,577', 'file-broken', () => withData('<row r="1048577"/>')],
  [
    'a hundred thousand rows as wide as the sheet',
    'file-sheet-large',
    () => withData(repeated(100_000, (i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`)),
  ],
  [
    'six million numbers',
    'file-sheet-large',
    () => withData(repeated(60_000, () => `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`)),
  ],
  ['a number that is none', 'file-broken', () => withData('<row r="1"><c r="A1"><v>1e999x</v></c></row>')],
  [
    'a text that is not in the list',
    'file-broken',
    () => withData('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
  ],
  [
    'a text before the first of the list',
    'file-broken',
    () => withData('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
  ],
  [
    'one cell of 100 MB',
    null,
    () => shared(`<sst xmlns="${main}"><si><t>${'张'.repeat(33_000_000)}</t></si></sst>`),
  ],
  [
    'six million shared texts',
    'file-broken',
    () => shared(`<sst xmlns="${main}">${'<si><t/></si>'.repeat(6_000_000)}</sst>`),
  ],
  [
    'a hundred thousand merged areas',
    null,
    () =>
      withSheet(
        `<sheetData>${head()}</sheetData><mergeCells>${repeated(100_000, (i) => `<mergeCell ref="C${i + 1}:D${i + 1}"/>`)}</mergeCells>`,
      ),
  ],
  [
    'a merged head',
    null,
    () =>
      withSheet(
        `<sheetData><row r="1">${cell('A1', '考生名单')}</row>${head(2)}${student(3)}</sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>`,
      ),
  ],
  [
    'notes above the table',
    null,
    () => withData(`<row r="1">${cell('A1', '填表人：王五')}</row>${head(5)}${student(6)}`),
  ],
  [
    'names of a sheet that are markup',
    null,
    () =>
      smallBook({
        'xl/workbook.xml': smallParts['xl/workbook.xml']!.replace('名单', '&lt;b&gt;&amp;&quot;'),
      }),
  ],
  [
    'two sheets of one name',
    null,
    () =>
      smallBook({
        'xl/workbook.xml': smallParts['xl/workbook.xml']!.replace(
          '</sheets>',
          '<sheet name="名单" sheetId="2" r:id="rId4"/></sheets>',
        ),
      }),
  ],
];
