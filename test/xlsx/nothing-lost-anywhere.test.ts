import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Cell, type FillChange } from '../../core/index.ts';
import { openBook } from '../../xlsx/index.ts';
import { fixtureBytes, fixtureNames } from '../support/fixture-books.ts';
import { lostParts } from '../support/lost-parts.ts';
import { partsOf } from '../support/parts.ts';
import { unsound } from '../support/sound-package.ts';
import { touchedBy } from '../support/touched.ts';
import { everything, trimmed } from '../support/whole-book.ts';

/** Sheets of hers with the rows that a test may write into: below a table's header, which its table would have to know. */
const places = [
  { sheet: '名单', from: 4, to: 15, width: 20 },
  { sheet: '标准', from: 2, to: 12, width: 5 },
  { sheet: '统计', from: 2, to: 9, width: 8 },
  { sheet: '说明', from: 1, to: 9, width: 8 },
  { sheet: '参数', from: 1, to: 3, width: 30 },
] as const;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '-',
    '007',
    '1e5',
    '2026-05-20',
    'TRUE',
    '#N/A',
    ' ',
    '_x000D_',
    '\u0000',
    '\r\n',
    '\ud800',
  ),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ date: '2026-05-20' }, { date: '2026-05-20T08:30:00' }, { date: '1900-03-01' }),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }, { error: '#DIV/0!' }),
);

/** Any columns of any rows of one of her sheets. */
const filling: fc.Arbitrary<FillChange> = fc.constantFrom(...places).chain(({ sheet, from, to, width }) =>
  fc.uniqueArray(fc.integer({ min: 1, max: width }), { minLength: 1, maxLength: 4 }).chain((columns) =>
    fc
      .uniqueArray(
        fc.record({
          row: fc.integer({ min: from, max: to }),
          values: fc.tuple(...columns.map(() => cell)),
        }),
        { selector: ({ row }) => row, minLength: 1, maxLength: 5 },
      )
      .map((rows) => ({
        kind: 'fill' as const,
        sheet,
        headerRow: 1,
        columns: columns.map((column) => {
          const spec = { title: 'x', type: 'text' as const, width: 9, align: 'left' as const, locked: false };
          return { column, spec, added: false };
        }),
        rows,
      })),
  ),
);

describe.each(fixtureNames)('whatever is written anywhere in %s.xlsx', (name) => {
  const bytes = fixtureBytes(name);
  const parts = partsOf(bytes);
  const before = everything(openBook(bytes));

  it('reads as it was written, and every other byte stays as it was', () => {
    fc.assert(
      fc.property(fc.array(filling, { minLength: 1, maxLength: 3 }), (changes) => {
        const book = openBook(bytes);
        book.apply(changes);
        const saved = book.save();
        expect(everything(openBook(saved))).toEqual(trimmed(applyChanges(before, changes)));
        expect(lostParts(parts, partsOf(saved), touchedBy(before, changes))).toEqual([]);
        expect(unsound(partsOf(saved))).toEqual([]);
      }),
      { numRuns: 40, seed: 20260520 },
    );
  });
});
