import { describe, expect, it } from 'vitest';
import { blankPackage, relationTypes } from '../../../xlsx/package/package.ts';
import { dateFormats } from '../../../xlsx/read/date-formats.ts';
import { readSheet } from '../../../xlsx/read/read-sheet.ts';
import { sharedStrings } from '../../../xlsx/read/shared-strings.ts';
import { refusalOf, worksheet } from './written-sheet.ts';

const workbook = { part: '/xl/workbook.xml', date1904: false };
const entry = { name: '统计', part: '/xl/worksheets/sheet1.xml', state: 'visible', isGrid: true } as const;

function bookWith(parts: Readonly<Record<string, string>>) {
  const pack = blankPackage();
  for (const [part, xml] of Object.entries(parts)) pack.set(part, xml, 'application/xml');
  const read = (isGrid = true) => {
    const [strings, formats] = [sharedStrings(pack, workbook), dateFormats(pack, workbook)];
    return readSheet(pack, workbook, { ...entry, isGrid }, strings, formats);
  };
  return { pack, read };
}

describe('a sheet', () => {
  it('that is a chart has no rows', () => {
    expect(bookWith({}).read(false)).toEqual({ name: '统计', rows: [] });
  });

  it('whose part is missing is refused', () => {
    expect(refusalOf(bookWith({}).read)).toEqual(['file-broken', entry.part]);
  });

  it('is read without the styles that the book names but does not have', () => {
    const cell = '<row r="1"><c r="A1" s="1"><v>46162</v></c></row>';
    const { pack, read } = bookWith({ [entry.part]: worksheet(cell) });
    pack.remove('/xl/styles.xml');
    expect(read().rows).toEqual([[46162]]);
  });

  it('is refused when it needs texts that the book names but does not have', () => {
    const cell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const { pack, read } = bookWith({ [entry.part]: worksheet(cell) });
    pack.relate(workbook.part, relationTypes.sharedStrings, '/xl/sharedStrings.xml');
    expect(refusalOf(read)).toEqual(['file-broken', 'sharedStrings 0']);
  });

  it('is read without looking at texts that it does not need', () => {
    const { pack, read } = bookWith({
      [entry.part]: worksheet('<row><c><v>1</v></c></row>'),
      '/xl/sharedStrings.xml': '<sst><si>',
    });
    pack.relate(workbook.part, relationTypes.sharedStrings, '/xl/sharedStrings.xml');
    expect(read().rows).toEqual([[1]]);
  });
});

describe('the date formats of a book', () => {
  it('tell a date or time from a number', () => {
    const { pack } = bookWith({});
    const xfs = '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/>';
    pack.set('/xl/styles.xml', `<styleSheet><cellXfs>${xfs}</cellXfs></styleSheet>`);
    const { isDate } = dateFormats(pack, workbook);
    expect([0, 1, 2, 3].map(isDate)).toEqual([false, true, true, false]);
  });
});
