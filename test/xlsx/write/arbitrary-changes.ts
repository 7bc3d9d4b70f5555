import * as fc from 'fast-check';
import type { Cell, Change, ColumnSpec, FillChange, KeptCells, SheetSpec } from '../../../core/index.ts';

/** Every kind of character that makes trouble in XML, in spreadsheets or in both. */
const texts = fc.string({
  unit: fc.constantFrom(
    ...['a', '7', '0', '张', '𠮷', ' ', '\n', '\t', '\r', '&', '<', '>', '"', "'", '=', '+', '-', '@'],
    ...['_', 'x', '\u0001', '\ufffe', '\ud800', ']]>', '_x0041_', '&amp;', '<!--', '.5', '1e3', 'TRUE'],
  ),
  minLength: 1,
  maxLength: 6,
});

const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(9999, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const times = fc
  .integer({ min: 1, max: 86_399 })
  .map((second) => new Date(second * 1000).toISOString().slice(11, 19));

const values: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  days.map((date) => ({ date })),
  fc.tuple(days, times).map(([day, time]) => ({ date: `${day}T${time}` })),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!', '#VALUE!').map((error) => ({ error })),
  { weight: 3, arbitrary: fc.constant(null) },
);

const columns: fc.Arbitrary<ColumnSpec> = fc.record(
  {
    title: texts,
    type: fc.constantFrom('text', 'integer', 'decimal', 'choice', 'date'),
    width: fc.integer({ min: 4, max: 30 }),
    align: fc.constantFrom('left', 'center', 'right'),
    locked: fc.boolean(),
    wrap: fc.boolean(),
    choices: fc.array(texts, { maxLength: 3 }),
    least: fc.integer({ min: 0, max: 5 }),
    most: fc.integer({ min: 6, max: 100 }),
    colours: fc.array(fc.record({ value: texts, tone: fc.constantFrom('good', 'fine', 'bad', 'note') }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['title', 'type', 'width', 'align', 'locked'] },
);

const specs = (names: readonly string[]): fc.Arbitrary<SheetSpec> =>
  fc.record({
    name: fc.constantFrom(...names),
    banner: fc.array(texts, { maxLength: 2 }),
    columns: fc.array(columns, { minLength: 1, maxLength: 5 }),
    rows: fc.array(fc.array(values, { maxLength: 5 }), { maxLength: 6 }),
    owner: fc.constantFrom('user', 'engine', 'both'),
    filter: fc.boolean(),
    print: fc.record({ landscape: fc.boolean(), repeatHeader: fc.boolean() }),
  });

const fills = (names: readonly string[]): fc.Arbitrary<FillChange> =>
  fc.record({
    kind: fc.constant('fill'),
    sheet: fc.constantFrom(...names),
    headerRow: fc.integer({ min: 1, max: 3 }),
    columns: fc.array(
      fc.record({ column: fc.integer({ min: 1, max: 9 }), spec: columns, added: fc.boolean() }),
      { minLength: 1, maxLength: 4 },
    ),
    rows: fc.array(
      fc.record({ row: fc.integer({ min: 1, max: 12 }), values: fc.array(values, { maxLength: 4 }) }),
      {
        maxLength: 6,
      },
    ),
  });

const moves = (most: number) =>
  fc.uniqueArray(
    fc.record({ from: fc.integer({ min: 1, max: most }), to: fc.integer({ min: 1, max: most }) }),
    {
      selector: ({ from }) => from,
      maxLength: 5,
    },
  );
const keeping: fc.Arbitrary<KeptCells> = fc
  .record({ columns: moves(9), rows: moves(12) })
  // Two columns or rows that go to one place would leave it to the order which of them stays.
  .filter(({ columns, rows }) =>
    [columns, rows].every((list) => new Set(list.map(({ to }) => to)).size === list.length),
  );

/** Any change of sheets with these names. */
export function changes(names: readonly string[]): fc.Arbitrary<Change> {
  const spec = specs(names);
  const mode = fc.constantFrom('create' as const, 'replace' as const);
  return fc.oneof(
    fc.record({ kind: fc.constant('sheet' as const), mode, spec }),
    fc.record({
      kind: fc.constant('sheet' as const),
      mode: fc.constant('replace' as const),
      spec,
      kept: keeping,
    }),
    fills(names),
    fc.record({ kind: fc.constant('append' as const), spec }),
  );
}
