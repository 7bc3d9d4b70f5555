import { type Cell, columnLetters, issue } from '../../core/index.ts';
import { columnInRow, lastColumn, lastRow, rowNumber } from '../formula/address.ts';
import type { Limits } from '../limits.ts';
import { broken, Refusal } from '../refusal.ts';

/** Where the rows of a sheet come together, in whatever order the file has them. */
export interface GridRows {
  /** The next row; null when the file does not say which. */
  readonly openRow: (reference: string | null) => void;
  /** The next cell of that row. */
  readonly openCell: (reference: string | null) => void;
  /** The content of that cell; undefined for what no cell can hold. */
  readonly put: (cell: Cell | undefined) => void;
  readonly rows: () => Cell[][];
}

/** One for all rows without content: a million of them cost nothing. */
const blankRow: Cell[] = [];

/**
 * Only content takes room: a row reaches to its last cell that holds something. A row or a cell that comes
 * twice is refused, because programs disagree which of the two counts.
 */
export function gridRows(sheet: string, bounds: Pick<Limits, 'cells' | 'area'>): GridRows {
  const rows: Cell[][] = [];
  const rowSeen = new Uint8Array(lastRow + 1);
  /** By column the last row that had it. */
  const columnSeen = new Uint32Array(lastColumn + 1);
  let [row, column, cells, area] = [0, 0, 0, 0];
  const at = (place: string) => broken(`${sheet}!${place.slice(0, 20)}`);

  function widen(line: Cell[], width: number): void {
    area += width - line.length;
    if (area > bounds.area) {
      throw new Refusal(issue('file-sheet-large', { sheet, most: bounds.area }, { sheet, row }));
    }
    while (line.length < width) line.push(null);
  }

  return {
    openRow(reference) {
      row = reference === null ? row + 1 : rowNumber(reference);
      if (row === 0 || row > lastRow || rowSeen[row] === 1) throw at(reference ?? String(row));
      rowSeen[row] = 1;
      column = 0;
    },
    openCell(reference) {
      column = reference === null ? column + 1 : columnInRow(reference, row);
      const isRight = column > 0 && column <= lastColumn && columnSeen[column] !== row;
      if (!isRight) throw at(reference ?? `${columnLetters(column)}${row}`);
      columnSeen[column] = row;
    },
    put(cell) {
      if (cell === undefined) throw at(`${columnLetters(column)}${row}`);
      if (cell === null) return;
      cells++;
      if (cells > bounds.cells) throw new Refusal(issue('file-sheet-large', { sheet, most: bounds.cells }));
      while (rows.length < row) rows.push(blankRow);
      const line = rows[row - 1];
      const own = line === undefined || line === blankRow ? [] : line;
      rows[row - 1] = own;
      if (own.length < column) widen(own, column);
      own[column - 1] = cell;
    },
    rows: () => rows,
  };
}

/** Blank ends cut off: of every row, and below the last. */
export function trimmed(rows: readonly Cell[][]): (readonly Cell[])[] {
  const result = rows.map((row) => {
    let width = row.length;
    while (width > 0 && row[width - 1] === null) width--;
    return width === row.length ? row : row.slice(0, width);
  });
  while (result.length > 0 && result[result.length - 1]?.length === 0) result.pop();
  return result;
}
