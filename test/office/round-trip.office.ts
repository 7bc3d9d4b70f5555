import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBook } from '../../xlsx/index.ts';
import { context } from '../support/books.ts';
import { fixtureBytes, fixtureNames } from '../support/fixture-books.ts';
import { childrenOf, type Parts, partsOf, rootOf, textOf } from '../support/parts.ts';
import { unsound } from '../support/sound-package.ts';
import { everything } from '../support/whole-book.ts';
import { commitAndDraw, markAndScore, perform, sampleBook } from './books.ts';
import { bytesOf, readByOpenpyxl, valuesOf } from './read.ts';
import { convert } from './soffice.mjs';

const folder = mkdtempSync(join(tmpdir(), 'skilldraw-round-trip-'));
const files = (name: string, when: string) => join(folder, when, `${name}.xlsx`);
/** 沈丁 comes late, under the last student of 名单. */
const late = (row: number) => ({
  kind: 'fill' as const,
  sheet: '名单',
  headerRow: 3,
  columns: ['学号', '姓名', '班级'].map((title, i) => {
    const spec = { title, type: 'text' as const, width: 12, align: 'left' as const, locked: false };
    return { column: i + 2, spec, added: false };
  }),
  rows: [{ row, values: ['00099', '沈丁', '一班'] }],
});

/** What a person would miss at once, counted in the package. */
function treasures(bytes: Uint8Array): Record<string, number> {
  const parts: Parts = partsOf(bytes);
  const named = (pattern: RegExp) => [...parts.keys()].filter((name) => pattern.test(name));
  const within = (pattern: RegExp, count: (text: string) => number) =>
    named(pattern).reduce((sum, name) => sum + count(textOf(parts, name)), 0);
  const notes = (text: string) =>
    childrenOf(rootOf(text))
      .filter(({ name }) => name === 'commentList')
      .flatMap(childrenOf).length;
  const tags = (tag: string) => (text: string) => text.split(new RegExp(`<(?:\\w+:)?${tag}[ >]`)).length - 1;
  const sheets = /^xl\/worksheets\/sheet\d+\.xml$/;
  return {
    charts: named(/^xl\/charts\/chart\d+\.xml$/).length,
    pictures: within(/^xl\/drawings\/drawing\d+\.xml$/, tags('pic')),
    pivots: named(/^xl\/pivotTables\/pivotTable\d+\.xml$/).length,
    comments: within(/^xl\/comments/, notes),
    formulas: within(sheets, tags('f')),
    rules: within(sheets, tags('conditionalFormatting')),
    validations: within(sheets, tags('dataValidation')),
    merged: within(sheets, tags('mergeCell')),
    names: within(/^xl\/workbook\.xml$/, tags('definedName')),
  };
}

beforeAll(() => {
  for (const when of ['drawn', 'office', 'scored']) mkdirSync(join(folder, when));
  for (const name of fixtureNames) {
    const book = openBook(fixtureBytes(name));
    commitAndDraw(book);
    writeFileSync(files(name, 'drawn'), book.save());
  }
  writeFileSync(files('sample', 'drawn'), sampleBook().save());
  convert(
    [...fixtureNames, 'sample'].map((name) => files(name, 'drawn')),
    'xlsx',
    join(folder, 'office'),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(fixtureNames)('%s.xlsx, drawn, saved by LibreOffice, filled again', (name) => {
  let final: Uint8Array;

  beforeAll(() => {
    const book = openBook(bytesOf(files(name, 'office')));
    book.apply([late(16)]);
    perform(book, 'commit', context);
    perform(book, 'supplement', {
      ...context,
      entropy: [{ label: '彩票', value: '03 11 17 22 29 31 07 15' }],
    });
    markAndScore(book);
    final = book.save();
    writeFileSync(files(name, 'scored'), final);
  });

  it('is verified with nothing differing, late student included', () => {
    const verified = perform(openBook(final), 'verify', {});
    expect([verified.agrees, verified.rows.length]).toEqual([true, 11]);
  });

  it('still has the charts, pictures, pivot tables and comments that it had at first', () => {
    const { charts, pictures, pivots, comments, merged } = treasures(fixtureBytes(name));
    expect(treasures(final)).toMatchObject({ charts, pictures, pivots, comments, merged });
  });

  it('has lost nothing to us of what LibreOffice left', () => {
    const office = treasures(bytesOf(files(name, 'office')));
    const now = treasures(final);
    for (const [what, count] of Object.entries(office)) {
      expect([what, now[what]! >= count]).toEqual([what, true]);
    }
  });

  it('is still a book that Excel takes as it is', () => {
    expect(unsound(partsOf(final))).toEqual([]);
  });

  it('keeps 007 and eighteen digits as text, to us and to openpyxl', () => {
    const ours = valuesOf(final);
    const theirs = readByOpenpyxl([files(name, 'scored')]).get(name)!.values;
    for (const values of [ours, theirs]) {
      const roster = values.名单!.slice(3);
      expect(roster.map((row) => row[1])).toContain('007');
      expect(roster.map((row) => row[6])).toContain('430102200601010011');
      const ids = (sheet: string) => values[sheet]!.map((row) => row[0]);
      for (const id of ['007', '00099', '430102200601040044']) {
        expect([ids('抽签').includes(id), ids('成绩').includes(id)]).toEqual([true, true]);
      }
    }
  });
});

describe('the sample, saved by LibreOffice', () => {
  it('reads as before, is verified row by row, and can be scored again without a change', () => {
    const [before, after] = ['drawn', 'office'].map((when) => openBook(bytesOf(files('sample', when))));
    const verified = perform(after!, 'verify', {});
    expect([verified.agrees, verified.rows.every((row) => row.agrees)]).toEqual([true, true]);
    // 170 students, two 免考 and one 缓考.
    expect(verified.rows.length).toBe(167);
    expect(perform(after!, 'score', context).changed).toBe(0);
    expect(everything(after!)).toEqual(everything(before!));
  });
});
