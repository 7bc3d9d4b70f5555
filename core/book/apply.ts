import { type Cell, type Grid, isBlank, type Snapshot } from './cell.ts';
import type { AppendChange, Change, FillChange, KeptCells, SheetChange, SheetSpec } from './change.ts';

/** What the changes mean, on plain grids: the model for every host, and a preview before anything is written. */
export function applyChanges(book: Snapshot, changes: readonly Change[]): Snapshot {
  return { grids: changes.reduce(applyOne, book.grids) };
}

function applyOne(grids: readonly Grid[], change: Change): readonly Grid[] {
  switch (change.kind) {
    case 'sheet':
      return applySheet(grids, change);
    case 'fill':
      return grids.map((grid) => (grid.name === change.sheet ? filled(grid, change) : grid));
    case 'append':
      return applyAppend(grids, change);
  }
}

function gridOf({ name, banner, columns, rows }: SheetSpec): Grid {
  return { name, rows: [...banner.map((text) => [text]), columns.map((column) => column.title), ...rows] };
}

function applySheet(grids: readonly Grid[], { mode, spec, kept }: SheetChange): readonly Grid[] {
  if (!grids.some((grid) => grid.name === spec.name)) return [...grids, gridOf(spec)];
  if (mode === 'create') return grids;
  return grids.map((grid) => (grid.name === spec.name ? withKept(gridOf(spec), grid, kept) : grid));
}

function withKept(made: Grid, before: Grid, kept: KeptCells = { columns: [], rows: [] }): Grid {
  const rows: Cell[][] = made.rows.map((row) => [...row]);
  for (const row of kept.rows) {
    for (const column of kept.columns) {
      const value = before.rows[row.from - 1]?.[column.from - 1] ?? null;
      if (value !== null) put(rows, row.to, column.to, value);
    }
  }
  return { name: made.name, rows };
}

function applyAppend(grids: readonly Grid[], { spec }: AppendChange): readonly Grid[] {
  if (!grids.some((grid) => grid.name === spec.name)) return [...grids, gridOf(spec)];
  return grids.map((grid) => {
    if (grid.name !== spec.name) return grid;
    return { name: grid.name, rows: [...grid.rows.slice(0, lastRow(grid)), ...spec.rows] };
  });
}

/** The number of the last row that holds anything. */
export function lastRow(grid: Grid): number {
  let row = grid.rows.length;
  while (row > 0 && (grid.rows[row - 1] ?? []).every(isBlank)) row--;
  return row;
}

function filled(grid: Grid, { headerRow, columns, rows }: FillChange): Grid {
  const next: Cell[][] = grid.rows.map((row) => [...row]);
  for (const { column, spec, added } of columns) if (added) put(next, headerRow, column, spec.title);
  for (const { row, values } of rows) {
    columns.forEach(({ column }, i) => {
      put(next, row, column, values[i] ?? null);
    });
  }
  return { name: grid.name, rows: next };
}

function put(rows: Cell[][], row: number, column: number, value: Cell): void {
  while (rows.length < row) rows.push([]);
  const cells = rows[row - 1] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column - 1] = value;
}
