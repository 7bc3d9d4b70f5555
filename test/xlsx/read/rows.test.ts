import { describe, expect, it } from 'vitest';
import { readRows, readXml, refusalOf, worksheet } from './written-sheet.ts';

const cell = (reference: string, value: number) => `<c r="${reference}"><v>${value}</v></c>`;
const bare = (value: number) => `<c><v>${value}</v></c>`;

describe('the rows of a sheet', () => {
  it('stand where they say, with blanks between', () => {
    const xml = `<row r="2">${cell('B2', 1)}${cell('D2', 2)}</row><row r="4">${cell('A4', 3)}</row>`;
    expect(readRows(xml)).toEqual([[], [null, 1, null, 2], [], [3]]);
  });

  it('that do not say where they stand come next, and so do cells', () => {
    const third = `<row r="3">${cell('C3', 3)}${bare(4)}</row>`;
    const xml = `<row>${bare(1)}${bare(2)}</row>${third}<row>${bare(5)}</row>`;
    expect(readRows(xml)).toEqual([[1, 2], [], [null, null, 3, 4], [5]]);
  });

  it('are put in order, and their cells too', () => {
    const xml = `<row r="2">${cell('C2', 3)}${cell('A2', 1)}</row><row r="1">${cell('A1', 9)}</row>`;
    expect(readRows(xml)).toEqual([[9], [1, null, 3]]);
  });

  it('lose their blank ends', () => {
    const xml =
      `<row r="1">${cell('A1', 1)}<c r="B1" s="1"/><c r="C1"><v/></c></row><row r="2" ht="20"/>` +
      '<row r="3"><c r="A3" t="inlineStr"><is><t/></is></c></row>';
    expect(readRows(xml)).toEqual([[1]]);
  });

  it('keep cells that hold spaces only', () => {
    const space = '<c r="A2" t="inlineStr"><is><t xml:space="preserve"> </t></is></c>';
    expect(readRows(`<row r="2">${space}</row>`)).toEqual([[], [' ']]);
  });

  it('are read whether they are hidden or not', () => {
    expect(readRows(`<row r="1" hidden="1">${cell('A1', 1)}</row>`)).toEqual([[1]]);
  });

  it.each([
    worksheet(''),
    '<worksheet><sheetData/></worksheet>',
    '<worksheet/>',
    '<x:worksheet xmlns:x="u"><x:sheetData></x:sheetData></x:worksheet>',
  ])('are none in an empty sheet: %s', (xml) => {
    expect(readXml(xml)).toEqual([]);
  });

  it('are looked for in the sheet itself, not in what others added', () => {
    const added =
      '<extLst><ext><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData></ext></extLst>';
    const inside = '<extLst><c r="B1"><v>2</v></c></extLst>';
    const strange = `<other r="1"/><row r="1"><other r="A1"/>${cell('A1', 1)}${inside}</row>`;
    expect(readXml(worksheet(strange, added))).toEqual([[1]]);
  });
});

describe('a merged area', () => {
  const nine = [1, 2, 3]
    .map((row) => `<row r="${row}">${['A', 'B', 'C'].map((at) => cell(at + row, row)).join('')}</row>`)
    .join('');
  const merged = (...areas: string[]) =>
    worksheet(nine, `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`);

  it('has its value at the top left and nothing else', () => {
    expect(readXml(merged('A1:B2'))).toEqual([
      [1, null, 1],
      [null, null, 2],
      [3, 3, 3],
    ]);
  });

  it('may reach over the end of the sheet', () => {
    expect(readXml(merged('B2:XFD1048576'))).toEqual([[1, 1, 1], [2, 2], [3]]);
  });

  it('may be written the wrong way round, or be one cell', () => {
    expect(readXml(merged('C3:A2'))).toEqual([[1, 1, 1], [2]]);
    expect(readXml(merged('C3:B3', 'A1'))).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3],
    ]);
  });

  it('may be one of several', () => {
    expect(readXml(merged('A1:C1', 'A2:A3'))).toEqual([[1], [2, 2, 2], [null, 3, 3]]);
  });

  it.each(['', 'A1:', 'A:B', '1:2', 'A1:B0', 'A1:B2:C3', '名单'])(
    'is refused when it is none: %j',
    (area) => {
      expect(refusalOf(() => readXml(merged(area)))).toEqual(['file-broken', `名单!${area}`]);
    },
  );
});

describe('a place that cannot be', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['row 0', '<row r="0"/>', '名单!0'],
    ['a row below 0', '<row r="-1"/>', '名单!-1'],
    ['half a row', '<row r="1.5"/>', '名单!1.5'],
    ['a row without a number', '<row r="first"/>', '名单!first'],
    ['an empty row number', '<row r=""/>', '名单!'],
    ['a row below the last', '<row r="1048577"/>', '名单!1048577'],
    ['a row that comes after the last', '<row r="1048576"/><row/>', '名单!1048577'],
    ['a row that comes twice', '<row r="2"/><row r="3"/><row r="2"/>', '名单!2'],
    ['row 0 of a column', '<row r="1"><c r="A0"/></row>', '名单!A0'],
    ['a cell without a column', '<row r="1"><c r="1"/></row>', '名单!1'],
    ['a cell without a row', '<row r="1"><c r="A"/></row>', '名单!A'],
    ['an empty address', '<row r="1"><c r=""/></row>', '名单!'],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>', '名单!A2'],
    ['a column beyond the last', '<row r="1"><c r="XFE1"/></row>', '名单!XFE1'],
    ['a column far beyond the last', '<row r="1"><c r="AAAAAAAA1"/></row>', '名单!AAAAAAAA1'],
    ['a cell that comes after the last', '<row r="1"><c r="XFD1"/><c/></row>', '名单!XFE1'],
    ['a cell that comes twice', '<row r="1"><c r="B1"/><c r="A1"/><c r="B1"/></row>', '名单!B1'],
    ['a row with a nought before it', '<row r="01"/>', '名单!01'],
    ['an address with $', '<row r="1"><c r="$A$1"/></row>', '名单!$A$1'],
    ['an address with more behind it', '<row r="1"><c r="A1B"/></row>', '名单!A1B'],
    ['an endless address', `<row r="1"><c r="${'A'.repeat(999)}"/></row>`, `名单!${'A'.repeat(20)}`],
  ];

  it.each(refused)('is refused: %s', (_, rows, what) => {
    expect(refusalOf(() => readRows(rows))).toEqual(['file-broken', what]);
  });
});

describe('a sheet that breaks off', () => {
  const whole = worksheet(
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>张三</t></r></is></c><c r="B1"><f>1</f><v>1</v></c></row>',
    '<mergeCells><mergeCell ref="C1:D1"/></mergeCells>',
  );

  it('is refused wherever it does', () => {
    const outcomes = Array.from(whole, (_, at) => refusalOf(() => readXml(whole.slice(0, at)))?.[0]);
    expect(new Set(outcomes)).toEqual(new Set(['file-broken']));
    expect(readXml(whole)).toEqual([['张三', 1]]);
  });
});
