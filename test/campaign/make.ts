import { smallBook, smallParts, smallTypes } from '../xlsx/package/small-book.ts';
import { type HandMade, handMadeZip } from '../xlsx/zip/hand-made.ts';

export const sheet = 'xl/worksheets/sheet1.xml';
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const withSheet = (inner: string) =>
  smallBook({ [sheet]: `<worksheet xmlns="${main}">${inner}</worksheet>` });
export const withData = (rows: string) => withSheet(`<sheetData>${rows}</sheetData>`);
export const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const head = (row = 1) => `<row r="${row}">${cell(`A${row}`, '学号')}${cell(`B${row}`, '姓名')}</row>`;
export const student = (row: number) =>
  `<row r="${row}">${cell(`A${row}`, '007')}${cell(`B${row}`, '张三')}</row>`;
export const files = (changes: Record<string, string> = {}): HandMade[] =>
  Object.entries({ ...smallParts, ...changes }).map(([name, content]) => ({
    name,
    content: Buffer.from(content),
  }));
export const replaced = (name: string, file: Partial<HandMade>) =>
  handMadeZip(files().map((each) => (each.name === name ? { ...each, ...file } : each)));
export const ole = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1016),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(2048),
  ]);
export const main2 = (kind: string) => smallTypes('spreadsheetml.sheet.main+xml', kind);
export const repeated = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
export const bomb = (size: number) => Buffer.alloc(size, 0x20);

export function shared(strings: string): Uint8Array {
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
