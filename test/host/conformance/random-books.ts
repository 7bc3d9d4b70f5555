import fc from 'fast-check';
import type { Cell, Change, ColumnType, Move, SheetSpec } from '../../../core/index.ts';
import type { Book, BookCell, BookSheet, Style } from '../workbook.ts';
import { column, spec } from './specs.ts';
import { awkwardTexts } from './texts.ts';

/** Sheets that changes name; the last one is a person's own, and formulas point to it. */
export const engineSheets: readonly string[] = ['抽签', '成绩', '台账', "O'N 1"];
export const ownSheet = '附表';

/** No program for tables takes control characters or half a surrogate pair. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out.
  .map((each) => each.replace(/[\0-\x1F\x7F\uFFFE\uFFFF]|\p{Cs}/gu, ''));

const value: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(...awkwardTexts),
  text,
  fc.constantFrom<Cell>(null, '', 0, 1, 85.5, -2, true, false, { error: '#N/A' }),
  fc.constantFrom<Cell>({ date: '2026-05-20' }, { date: '2026-05-20T08:30:00' }),
);

const yellow: Style = { bold: true, fill: 'FFFFFF00' };
const plainValue = value.filter((each) => typeof each !== 'object' || each === null || !('date' in each));
const style = fc.constantFrom<Style>(yellow, { fill: 'FF00FF00', numberFormat: '@' });
const formulaText = fc.constantFrom('A1', '$B$2', 'SUM(C$1:$D4)', '附表!B3', 'A1&"B2"', 'SUM(B:B)+LOG10(3)');

const cell: fc.Arbitrary<Cell | BookCell> = fc.oneof(
  { weight: 5, arbitrary: value },
  { weight: 2, arbitrary: fc.record({ value: plainValue, style }) },
  {
    weight: 2,
    arbitrary: fc.record({ value: fc.constantFrom<Cell>(1, '甲', true), formula: formulaText, style }),
  },
  { weight: 1, arbitrary: fc.constant({ value: '甲乙', runs: ['甲', '乙'] }) },
);

function sheet(name: string): fc.Arbitrary<BookSheet> {
  const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 });
  return rows.map((each) => ({ name, rows: each, comments: { B2: '注' }, hiddenColumns: [2] }));
}

export const randomBook: fc.Arbitrary<Book> = fc
  .subarray([...engineSheets])
  .chain((names) => fc.tuple(...[...names, ownSheet].map(sheet)))
  .map((sheets) => ({ sheets }));

const type = fc.constantFrom<ColumnType>('text', 'integer', 'decimal', 'date', 'choice');
const place = (most: number) => fc.integer({ min: 1, max: most });

function specOf(name: string): fc.Arbitrary<SheetSpec> {
  const banner = fc.array(fc.constantFrom('试抽', '=1', ''), { maxLength: 2 });
  return fc.array(type, { minLength: 1, maxLength: 5 }).chain((types) => {
    const columns = types.map((each, i) => column(`列${i + 1}`, each));
    const rows = fc.array(fc.array(value, { maxLength: types.length }), { maxLength: 6 });
    return fc.tuple(rows, banner).map(([given, lines]) => spec(name, columns, given, { banner: lines }));
  });
}

/** From any places to any others, none of them twice. */
const moves: fc.Arbitrary<Move[]> = fc
  .tuple(
    fc.uniqueArray(place(8), { maxLength: 4 }),
    fc.uniqueArray(place(10), { minLength: 4, maxLength: 4 }),
  )
  .map(([from, to]) => from.map((each, i) => ({ from: each, to: to[i] ?? each })));

function replaceOf(name: string): fc.Arbitrary<Change> {
  return fc.tuple(specOf(name), moves, moves).map(([made, columns, rows]) => {
    const right = columns.map(({ from, to }) => ({ from, to: to + made.columns.length }));
    return { kind: 'sheet', mode: 'replace', spec: made, kept: { columns: right, rows } };
  });
}

function fillOf(name: string): fc.Arbitrary<Change> {
  const columns = fc.uniqueArray(place(9), { minLength: 1, maxLength: 4 });
  const row = fc.tuple(fc.integer({ min: 4, max: 14 }), fc.array(value, { minLength: 4, maxLength: 4 }));
  const rows = fc.uniqueArray(row, { maxLength: 5, selector: ([at]) => at });
  return fc
    .tuple(columns, type, place(3), rows, fc.boolean())
    .map(([at, kind, headerRow, cells, isAdded]) => ({
      kind: 'fill',
      sheet: name,
      headerRow,
      columns: at.map((each, i) => ({
        column: each,
        spec: column(`填${i + 1}`, kind),
        added: isAdded && i === at.length - 1,
      })),
      rows: cells.map(([number, values]) => ({ row: number, values: values.slice(0, at.length) })),
    }));
}

export const randomChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.constantFrom(...engineSheets).chain((name) =>
    fc.oneof(
      specOf(name).map((made): Change => ({ kind: 'sheet', mode: 'create', spec: made })),
      replaceOf(name),
      specOf(name).map((made): Change => ({ kind: 'append', spec: made })),
      fillOf(name),
    ),
  ),
  { minLength: 1, maxLength: 5 },
);
