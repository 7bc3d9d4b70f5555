import { describe, expect, it } from 'vitest';
import type { Change, SheetSpec } from '../../core/index.ts';
import { blankBook, openBook, Refusal } from '../../xlsx/index.ts';
import { fill, oddBook, plain, worksheet } from './write/odd-book.ts';

const spec = (name: string): SheetSpec => ({
  name,
  banner: [],
  columns: [plain('学号')],
  rows: [['007']],
  owner: 'engine',
  filter: true,
  print: { landscape: false, repeatHeader: true },
});
const create = (name: string): Change => ({ kind: 'sheet', mode: 'create', spec: spec(name) });

describe('a file as a workbook', () => {
  it('hands over the sheets that bear a name, in its own order, spaces and width aside', () => {
    const book = blankBook();
    book.apply(['名单', ' 抽 签', 'Ｍarks', '别的'].map(create));
    expect(book.sheetNames()).toEqual(['名单', ' 抽 签', 'Ｍarks', '别的']);
    expect(book.read(['marks', '抽签', '没有']).grids.map(({ name }) => name)).toEqual([' 抽 签', 'Ｍarks']);
  });

  it('shows what was written, before it is saved and after', () => {
    const book = blankBook();
    book.apply([create('名单')]);
    expect(book.read(['名单']).grids[0]?.rows).toEqual([['学号'], ['007']]);
    book.apply([fill([1], { 2: ['008'] })]);
    expect(book.read(['名单']).grids[0]?.rows).toEqual([['学号'], ['008']]);
    expect(openBook(book.save()).read(['名单'])).toEqual(book.read(['名单']));
  });

  it('lets one change see what the one before it did, also on a sheet that was read', () => {
    const book = blankBook();
    book.apply([create('名单')]);
    book.read(['名单']);
    const append: Change = { kind: 'append', spec: spec('名单') };
    book.apply([append, append]);
    expect(book.read(['名单']).grids[0]?.rows).toEqual([['学号'], ['007'], ['007'], ['007']]);
  });

  it('stays as it is when one of the changes cannot be carried out, sheets, names and styles included', () => {
    const book = openBook(
      oddBook(worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>')),
    );
    const before = book.save();
    const tooLong = fill([1], { 3: ['长'.repeat(40_000)] });
    expect(() => book.apply([create('抽签'), fill([2], { 1: [{ date: '2026-05-20' }] }), tooLong])).toThrow(
      Refusal,
    );
    expect(book.save()).toEqual(before);
    expect(book.sheetNames()).toEqual(['名单']);
    expect(book.read(['名单']).grids[0]?.rows).toEqual([[1]]);
    book.apply([create('抽签')]);
    expect(book.sheetNames()).toEqual(['名单', '抽签']);
  });

  it('is not changed by no change', () => {
    const book = openBook(oddBook(worksheet('<sheetData/>')));
    const before = book.save();
    book.apply([]);
    expect(book.save()).toEqual(before);
  });

  it('refuses a second sheet whose name differs in upper and lower case only', () => {
    const book = blankBook();
    book.apply([create('Marks')]);
    expect(() => book.apply([create('MARKS')])).toThrowError(
      expect.objectContaining({
        issue: expect.objectContaining({ code: 'file-sheet-taken', params: { sheet: 'Marks' } }),
      }),
    );
  });

  it('gives a sheet a name that Excel takes', () => {
    const book = blankBook();
    book.apply([create('a/b:c?[1]'), create('长'.repeat(40)), create('a/b:c?[1]')]);
    expect(book.sheetNames()).toEqual(['a_b_c__1_', '长'.repeat(31)]);
  });
});

describe('results of formulas that may be out of date', () => {
  const sheet = worksheet('<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c></row></sheetData>');

  it('are pointed out, sheet by sheet, when the book asks to be calculated and one was read', () => {
    const book = openBook(oddBook(sheet, { behindSheets: '<calcPr fullCalcOnLoad="1"/>' }));
    expect(book.notes()).toEqual([]);
    book.read(['名单']);
    book.read(['名单']);
    expect(book.notes()).toEqual([
      { code: 'file-formulas-stale', severity: 'warning', params: {}, place: { sheet: '名单' } },
    ]);
  });

  it('are those that were read again after the book was written', () => {
    const book = openBook(oddBook(sheet));
    book.read(['名单']);
    expect(book.notes()).toEqual([]);
    book.apply([fill([2], { 1: [5] })]);
    expect(book.notes()).toEqual([]);
    book.read(['名单']);
    expect(book.notes()).toHaveLength(1);
  });

  it('are no matter on sheets without formulas', () => {
    const book = openBook(
      oddBook(worksheet('<sheetData/>'), { behindSheets: '<calcPr fullCalcOnLoad="1"/>' }),
    );
    book.read(['名单']);
    expect(book.notes()).toEqual([]);
  });
});
