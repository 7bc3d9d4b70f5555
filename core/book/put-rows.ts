import { lastRow } from './apply.ts';
import type { Cell, Grid, Snapshot } from './cell.ts';
import type { Change, ColumnSpec, FillColumn, PrintSpec, SheetSpec } from './change.ts';
import type { ColumnLayout, SheetLayout } from './layout/type.ts';
import { findGrid, readTable, type Table } from './table.ts';

/** Values of a row by the key of their column; keys that are absent are not written. */
export type RowValues = ReadonlyMap<string, Cell>;

export interface PutRow {
  /** The grid's row, counted from 0, that is filled; null for a new row below the last. */
  readonly at: number | null;
  readonly values: RowValues;
}

export function columnSpec(column: ColumnLayout): ColumnSpec {
  const { title, type, width, align, locked, wrap, choices, least, most, colours } = column;
  return {
    title,
    type,
    width,
    align,
    locked,
    ...(wrap === undefined ? {} : { wrap }),
    ...(choices === undefined ? {} : { choices }),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    ...(colours === undefined ? {} : { colours }),
  };
}

export function sheetSpec(
  layout: SheetLayout,
  rows: SheetSpec['rows'],
  banner: readonly string[] = [],
): SheetSpec {
  return {
    name: layout.title,
    banner,
    columns: layout.columns.map(columnSpec),
    rows,
    owner: layout.owner,
    // 台账 and 封存 live by the order of their rows: nobody is invited to sort them.
    filter: !['guide', 'standard', 'ledger', 'frozen'].includes(layout.key),
    print: printOf(layout),
  };
}

function printOf({ landscape, printed }: SheetLayout): PrintSpec {
  return { landscape, repeatHeader: true, ...(printed === undefined ? {} : { columns: printed }) };
}

/** Rows of a whole sheet from their values by key. */
export function fullRows(layout: SheetLayout, rows: readonly RowValues[]): Cell[][] {
  return rows.map((values) => layout.columns.map((column) => values.get(column.key) ?? null));
}

/**
 * Writes the given columns of the given rows, wherever a person has put those columns; a column that is not there is
 * added at the right. Cells that are not named stay untouched.
 */
export function putRows(
  snapshot: Snapshot,
  layout: SheetLayout,
  keys: readonly string[],
  rows: readonly PutRow[],
): Change[] {
  const grid = findGrid(snapshot, layout);
  const { table } = readTable(snapshot, layout);
  if (grid === null || table === null) {
    const spec = sheetSpec(
      layout,
      fullRows(
        layout,
        rows.map((row) => row.values),
      ),
    );
    return [{ kind: 'sheet', mode: 'create', spec }];
  }
  const columns = fillColumns(grid, table, layout, keys);
  let next = Math.max(lastRow(grid), table.header + 1);
  const filled = rows.map(({ at, values }) => ({
    row: at === null ? ++next : at + 1,
    values: keys.map((key) => values.get(key) ?? null),
  }));
  if (filled.length === 0 && columns.every((column) => !column.added)) return [];
  return [{ kind: 'fill', sheet: grid.name, headerRow: table.header + 1, columns, rows: filled }];
}

function fillColumns(grid: Grid, table: Table, layout: SheetLayout, keys: readonly string[]): FillColumn[] {
  let right = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return keys.flatMap((key) => {
    const column = layout.columns.find((each) => each.key === key);
    if (column === undefined) return [];
    const at = table.columnOf.get(key);
    const spec = columnSpec(column);
    return [
      at === undefined ? { column: ++right, spec, added: true } : { column: at + 1, spec, added: false },
    ];
  });
}
