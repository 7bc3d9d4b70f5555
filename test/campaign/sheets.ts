import { smallBook, smallParts } from '../xlsx/package/small-book.ts';
import type { BookCase } from './books.ts';
import { cell, head, main, repeated, shared, student, withData, withSheet } from './make.ts';

/** Sheets that are too large, odd or wrong. */
export const sheetCases: readonly BookCase[] = [
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
