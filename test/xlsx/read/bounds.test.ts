import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../core/index.ts';
import { stringsOf } from '../../../xlsx/read/shared-strings.ts';
import { readRows, readXml, refusalOf, worksheet } from './written-sheet.ts';

const [lastRow, lastColumn] = [1_048_576, 16_384];
const cell = (reference: string) => `<c r="${reference}"><v>1</v></c>`;
/** The same rows over and over, made as one text. */
const times = (count: number, make: (row: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i + 1)).join('');

describe('a sheet of hardly anything', () => {
  it('takes no room for a million empty rows', () => {
    expect(readRows('<row/>'.repeat(lastRow))).toEqual([]);
  });

  it('takes no room for rows of styled, empty cells', () => {
    const wide = times(300, (column) => `<c r="${columnLetters(column)}1" s="1"/>`);
    const rows = times(200, (row) => `<row r="${row}">${wide.replace(/1" s/g, `${row}" s`)}</row>`);
    expect(readRows(rows)).toEqual([]);
  });

  it('has one empty row for all the rows above its last', () => {
    const rows = readRows(`<row r="1">${cell('A1')}</row><row r="${lastRow}">${cell(`XFD${lastRow}`)}</row>`);
    expect([rows.length, rows[lastRow - 1]?.length]).toEqual([lastRow, lastColumn]);
    expect(rows[lastRow - 1]?.[lastColumn - 1]).toBe(1);
    expect(new Set(rows).size).toBe(3);
  });

  it('is read with the widest row that there can be', () => {
    const row = '<c><v>1</v></c>'.repeat(lastColumn);
    expect(readRows(`<row>${row}</row>`)[0]).toHaveLength(lastColumn);
    expect(refusalOf(() => readRows(`<row>${row}<c/></row>`))).toEqual(['file-broken', '名单!XFE1']);
  });
});

describe('a sheet that is too large', () => {
  const rows = (count: number, column: string) =>
    times(count, (row) => `<row r="${row}">${cell(column + row)}</row>`);

  it('is refused when its rows reach too far: by their widths together', () => {
    const bounds = { cells: 1000, area: 50 };
    expect(readRows(rows(5, 'J'), { bounds })).toHaveLength(5);
    expect(refusalOf(() => readRows(rows(6, 'J'), { bounds }))).toEqual(['file-sheet-large', '名单', 50]);
  });

  it('is refused when too many of its cells hold something', () => {
    const bounds = { cells: 5, area: 1000 };
    expect(readRows(rows(5, 'A'), { bounds })).toHaveLength(5);
    expect(refusalOf(() => readRows(rows(6, 'A'), { bounds }))).toEqual(['file-sheet-large', '名单', 5]);
  });

  it('does not count what is empty', () => {
    const bounds = { cells: 1, area: 1 };
    const empty = '<row r="2"><c r="XFD2" s="1"/><c r="A2" t="s"><v/></c></row>';
    expect(readRows(`<row r="1">${cell('A1')}</row>${empty}`, { bounds })).toEqual([[1]]);
  });

  it('is refused by the bounds of every book: a cell at the end of each row', () => {
    const most = 20_000_000;
    expect(refusalOf(() => readRows(rows(1221, 'XFD')))).toEqual(['file-sheet-large', '名单', most]);
  });

  it('is refused when it merges areas without end', () => {
    const area = '<mergeCell ref="A1:A1048576"/>';
    const sheet = (count: number) =>
      worksheet(`<row r="99">${cell('A99')}</row>`, `<mergeCells>${area.repeat(count)}</mergeCells>`);
    const bounds = { cells: 1000, area: 1000 };
    expect(readXml(sheet(9), { bounds })).toEqual([]);
    expect(refusalOf(() => readXml(sheet(11), { bounds }))).toEqual(['file-sheet-large', '名单', 1000]);
  });
});

describe('a list of shared texts', () => {
  it('is refused when it has more texts than a sheet has cells', () => {
    const xml = `<sst>${'<si><t>张三</t></si>'.repeat(3)}</sst>`;
    expect(stringsOf(xml, 3)).toEqual(['张三', '张三', '张三']);
    expect(refusalOf(() => stringsOf(xml, 2))).toEqual(['file-broken', 'sharedStrings > 2']);
  });

  it.each([
    '',
    '<sst>',
    '<sst><si><t>张三</t></si>',
    '<sst><si><t>张三</t>',
    '<sst><si><t>张三',
    '<sst><si><r><t>a</t></si></sst>',
  ])('is refused when it breaks off: %s', (xml) => {
    expect(refusalOf(() => stringsOf(xml))?.[0]).toBe('file-broken');
  });
});
