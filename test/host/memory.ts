import { applyChanges, type Cell, type Change, type Grid, type Snapshot } from '../../core/index.ts';

/** A workbook in memory that does what a host does: hand over sheets by name, and carry out changes. */
export interface MemoryHost {
  readonly read: (names: readonly string[]) => Snapshot;
  readonly apply: (changes: readonly Change[]) => void;
  readonly all: () => Snapshot;
  /** What a person does: type rows into a sheet below its header. */
  readonly type: (sheet: string, rows: readonly (readonly Cell[])[]) => void;
  readonly set: (sheet: string, row: number, column: number, value: Cell) => void;
}

export function memoryHost(grids: readonly Grid[] = []): MemoryHost {
  let book: Snapshot = { grids };
  const edit = (sheet: string, change: (rows: Cell[][]) => Cell[][]) => {
    book = {
      grids: book.grids.map((grid) =>
        grid.name === sheet ? { name: sheet, rows: change(grid.rows.map((row) => [...row])) } : grid,
      ),
    };
  };
  return {
    read: (names) => ({ grids: book.grids.filter((grid) => names.includes(grid.name)) }),
    apply: (changes) => {
      book = applyChanges(book, changes);
    },
    all: () => book,
    type: (sheet, typed) => edit(sheet, (rows) => [...rows, ...typed.map((row) => [...row])]),
    set: (sheet, row, column, value) =>
      edit(sheet, (rows) => {
        const cells = rows[row - 1] ?? [];
        while (cells.length < column) cells.push(null);
        cells[column - 1] = value;
        rows[row - 1] = cells;
        return rows;
      }),
  };
}
