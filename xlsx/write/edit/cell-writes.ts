import { type Cell, type Grid, issue } from '../../../core/index.ts';
import { lastColumn, lastRow } from '../../formula/address.ts';
import { Refusal } from '../../refusal.ts';

/** The format that a cell gets when there is none yet. */
export interface NewStyle {
  readonly style: number;
  /** We chose it: it may be changed for what stands in the cell. */
  readonly isOurs: boolean;
}

/** A column that is written into, the same for all rows. */
export interface TargetColumn {
  readonly column: number;
  readonly newStyle: () => NewStyle;
  /** In characters: how many lines a text takes follows from it. */
  readonly width: number;
}

/** Values for some cells of a row, column by column from the left. */
export interface RowWrites {
  readonly row: number;
  readonly columns: readonly TargetColumn[];
  readonly values: readonly Cell[];
}

/** The rows from the top, each once: of two values for one cell the last one counts. */
export function inRows(writes: Iterable<RowWrites>, sheet: string): RowWrites[] {
  const rows = new Map<number, RowWrites>();
  for (const each of writes) {
    const before = rows.get(each.row);
    rows.set(each.row, before === undefined ? each : merged(before, each));
  }
  const ordered = [...rows.values()].sort((a, b) => a.row - b.row);
  for (const { row, columns } of ordered) {
    const column = columns.at(-1)?.column ?? 1;
    if (row <= lastRow && column <= lastColumn) continue;
    const most = { rows: lastRow, columns: lastColumn };
    throw new Refusal(issue('file-sheet-full', most, { sheet, row, column }));
  }
  return ordered;
}

function merged(before: RowWrites, after: RowWrites): RowWrites {
  const columns = [...before.columns, ...after.columns];
  const values = [...before.columns.map((_, i) => before.values[i] ?? null), ...after.values];
  return ordered(before.row, columns, values);
}

/** Column by column from the left; of two for one column the last one counts. */
export function ordered(row: number, columns: readonly TargetColumn[], values: readonly Cell[]): RowWrites {
  const order = columnOrder(columns);
  return {
    row,
    columns: order.flatMap((at) => columns[at] ?? []),
    values: order.map((at) => values[at] ?? null),
  };
}

/** Which of the columns come first, second …, counted from 0. */
export function columnOrder(columns: readonly { readonly column: number }[]): number[] {
  const last = new Map(columns.map(({ column }, at) => [column, at]));
  return [...last].sort(([a], [b]) => a - b).map(([, at]) => at);
}

export function valueAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row - 1]?.[column - 1] ?? null;
}

/** An empty text is no content. */
export const isNothing = (cell: Cell) => cell === null || cell === '';

export function isSame(one: Cell, other: Cell): boolean {
  if (one === other) return true;
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if ('date' in one) return 'date' in other && one.date === other.date;
  return 'error' in other && one.error === other.error;
}

/** Nothing, or blanks only. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
