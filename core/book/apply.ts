import { type Cell, type Grid, isBlank, type Snapshot } from './cell.ts';
import type { AppendChange, Change, FillChange, SheetChange, SheetSpec } from './change.ts';

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

function applySheet(grids: readonly Grid[], { mode, spec }: SheetChange): readonly Grid[] {
  if (!grids.some((grid) => grid.name === spec.name)) return [...grids, gridOf(spec)];
  return mode === 'create' ? grids : grids.map((grid) => (grid.name === spec.name ? gridOf(spec) : grid));
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
  const put = (row: number, column: number, value: Cell) => {
    while (next.length < row) next.push([]);
    const cells = next[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  };
  for (const { column, spec, added } of columns) if (added) put(headerRow, column, spec.title);
  for (const { row, values } of rows) {
    columns.forEach(({ column }, i) => {
      put(row, column, values[i] ?? null);
    });
  }
  return { name: grid.name, rows: next };
}
