import { describe, expect, it } from 'vitest';
import { fill, type MorePart, main, oddBook, partAfter, worksheet } from './odd-book.ts';

const row = (number: number, ...cells: readonly number[]) =>
  `<row r="${number}">${cells.map((value, i) => `<c r="${'ABCD'[i]}${number}"><v>${value}</v></c>`).join('')}</row>`;
const rows = `<sheetData>${row(1, 1, 2)}${row(2, 1, 2)}</sheetData>`;

function table(attributes = ''): MorePart {
  const xml =
    `<table xmlns="${main}" id="1" displayName="表1" ref="A1:B2"${attributes}><autoFilter ref="A1:B2"/>` +
    '<tableColumns count="2"><tableColumn id="1" name="学号"/><tableColumn id="2" name="姓名"/></tableColumns></table>';
  return { name: 'xl/tables/table1.xml', xml, kind: 'table', owner: 'sheet' };
}
const refOf = (part: MorePart, sheet: string, change: ReturnType<typeof fill>) =>
  [...partAfter(oddBook(sheet, { more: [part] }), [change], part.name).matchAll(/ref="([^"]*)"/g)].map(
    ([, ref]) => ref,
  );

describe("a person's Excel table", () => {
  it('takes in the rows that are written right below it, as it does in Excel', () => {
    const change = fill([1, 2], { 3: [3, 4], 4: [5, null] });
    expect(refOf(table(), worksheet(rows), change)).toEqual(['A1:B4', 'A1:B4']);
  });

  it.each([
    ['a row further down', fill([1], { 4: [3] }), ''],
    ['a column beside it', fill([3], { 2: [3], 3: [3] }), ''],
    ['nothing below it', fill([1], { 3: [null] }), ''],
    ['a row below its totals', fill([1], { 3: [3] }), ' totalsRowCount="1"'],
  ])('stays as it is for %s', (_, change, attributes) => {
    expect(refOf(table(attributes), worksheet(rows), change)).toEqual(['A1:B2', 'A1:B2']);
  });

  it('does not swallow a note that somebody wrote below it', () => {
    const noted = worksheet(rows.replace('</sheetData>', `${row(3, 9)}</sheetData>`));
    expect(refOf(table(), noted, fill([2], { 3: [3] }))).toEqual(['A1:B2', 'A1:B2']);
  });
});

describe("the sheet's own filter", () => {
  const filtered = worksheet(`${rows}<autoFilter ref="A1:B2"/>`);
  const behindSheets =
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">名单!$A$1:$B$2</definedName></definedNames>';
  const change = fill([1], { 3: [3] });

  it('takes in new rows, in the sheet and in its hidden name', () => {
    const book = oddBook(filtered, { behindSheets });
    expect(partAfter(book, [change])).toContain('<autoFilter ref="A1:B3"/>');
    expect(partAfter(book, [change], 'xl/workbook.xml')).toContain(
      `localSheetId="0" hidden="1">'名单'!$A$1:$B$3</definedName>`,
    );
  });

  it('gets that name when the book has none', () => {
    expect(partAfter(oddBook(filtered), [change], 'xl/workbook.xml')).toContain(
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'名单'!$A$1:$B$3</definedName></definedNames>`,
    );
  });
});
