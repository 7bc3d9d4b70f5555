import { cellText } from '../../core/book/cell.ts';
import type { Cell, Snapshot } from '../../core/index.ts';
import { gridOf } from './edits.ts';

/** A sheet as people see it: one object a row, by header; the header is the row that begins with `first`. */
export function rowsOf(book: Snapshot, sheet: string, first?: string): Record<string, Cell>[] {
  const { rows } = gridOf(book, sheet);
  const at = first === undefined ? 0 : rows.findIndex((row) => row.includes(first));
  const titles = (rows[at] ?? []).map(cellText);
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(titles.map((title, i) => [title, row[i] ?? null])));
}

/** One column of a sheet. */
export function column(book: Snapshot, sheet: string, header: string): Cell[] {
  return rowsOf(book, sheet, header).map((row) => row[header] ?? null);
}

/** How often each value stands in a column. */
export function tally(book: Snapshot, sheet: string, header: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of column(book, sheet, header)) {
    counts[cellText(value)] = (counts[cellText(value)] ?? 0) + 1;
  }
  return counts;
}
