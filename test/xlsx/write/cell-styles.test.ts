import { describe, expect, it } from 'vitest';
import type { Cell, ColumnSpec } from '../../../core/index.ts';
import { openBook } from '../../../xlsx/index.ts';
import { partsOf, textOf } from '../../support/parts.ts';
import { fill, main, oddBook, plain, worksheet } from './odd-book.ts';

const xf = (format: number) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
/** Formats of a person: 0 General, 1 a date, 2 text, 3 two decimals. */
const styles =
  `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1">${xf(0)}</cellStyleXfs>` +
  `<cellXfs count="4">${xf(0)}${xf(14)}${xf(49)}${xf(2)}</cellXfs></styleSheet>`;

/** The format that a cell has after a value was written into it: its attributes, and those of the cell. */
function formatAfter(cell: string, value: Cell, spec: Partial<ColumnSpec> = {}, inner = ''): string {
  const book = openBook(
    oddBook(worksheet(`${inner}<sheetData><row r="2">${cell}</row></sheetData>`), { styles }),
  );
  const columns = [{ column: 1, spec: plain('列', spec), added: false }];
  book.apply([fill(columns, { 2: [value] })]);
  const parts = partsOf(book.save());
  const style = Number(/<c r="A2"(?: s="(\d+)")?/.exec(textOf(parts, 'xl/worksheets/sheet1.xml'))?.[1] ?? 0);
  const formats = [
    ...textOf(parts, 'xl/styles.xml')
      .split('<cellXfs')[1]!
      .matchAll(/<xf [^>]*>/g),
  ];
  return formats[style]?.[0] ?? '';
}

describe('the format of a cell that is there', () => {
  it.each([
    ['a number under General', '<c r="A2" s="0"/>', 59.5, xf(0)],
    ['a number under two decimals', '<c r="A2" s="3"><v>1</v></c>', 60, xf(3 - 1)],
    ['a number under text', '<c r="A2" s="2"/>', 7, xf(49)],
    ['text under text', '<c r="A2" s="2"/>', '007', xf(49)],
    ['a name under General', '<c r="A2"/>', '张三', xf(0)],
    ['a date under a date', '<c r="A2" s="1"/>', { date: '2026-05-20' }, xf(14)],
    ['nothing under a date', '<c r="A2" s="1"><v>5</v></c>', null, xf(14)],
  ])('stays for %s', (_, cell, value, wanted) => {
    expect(formatAfter(cell, value)).toBe(wanted);
  });

  it('becomes a plain one for a number that would read as a date, and a date for a date', () => {
    expect(formatAfter('<c r="A2" s="1"><v>5</v></c>', 95)).toContain('numFmtId="0"');
    expect(formatAfter('<c r="A2" s="3"/>', { date: '2026-05-20' })).toContain('numFmtId="164"');
  });

  it.each(['007', '=1+1', '-3', '@SUM(1)', "'", '3-4', '430102200001011234', 'TRUE'])(
    'keeps %s text when somebody edits the cell, as an apostrophe would',
    (text) => {
      expect(formatAfter('<c r="A2" s="3"/>', text)).toContain('numFmtId="2"');
      expect(formatAfter('<c r="A2" s="3"/>', text)).toContain('quotePrefix="1"');
    },
  );
});

describe('the format of a new cell', () => {
  it('is that of its column where somebody chose one', () => {
    expect(
      formatAfter('', 60, { type: 'decimal' }, '<cols><col min="1" max="3" width="9" style="3"/></cols>'),
    ).toBe(xf(2));
  });

  it('is that of its row before that of its column', () => {
    const book = openBook(
      oddBook(
        worksheet(
          '<cols><col min="1" max="3" width="9" style="3"/></cols><sheetData><row r="2" s="1" customFormat="1"/><row r="3" s="1"/></sheetData>',
        ),
        { styles },
      ),
    );
    book.apply([fill([1], { 2: ['张三'], 3: ['李四'] })]);
    const sheet = textOf(partsOf(book.save()), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="A2" s="1".*<c r="A3" s="3"/);
  });

  it.each([
    ['text', '张三', '49'],
    ['choice', '正常', '49'],
    ['decimal', 59.5, '0'],
    ['decimal', '缺考', '0'],
    ['decimal', '=1+1', '49'],
    ['date', { date: '2026-05-20' }, '164'],
    ['text', { date: '2026-05-20T08:30:00' }, '164'],
  ] as const)('is ours for a column of the type %s with %j', (type, value, id) => {
    expect(formatAfter('', value, { type })).toContain(`numFmtId="${id}"`);
  });
});
