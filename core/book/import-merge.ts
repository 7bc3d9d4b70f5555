import { type Issue, issue } from '../issue/issue.ts';
import { lastRow } from './apply.ts';
import { type Cell, cellText, type Grid, isBlank } from './cell.ts';
import type { FillChange, FillColumn } from './change.ts';
import type { Field } from './import-fields.ts';
import { columnPlace, type List } from './import-list.ts';
import { shown, type Table } from './table.ts';

/** A row of the list whose key is sound. */
export interface Entry {
  /** The row of the list, counted from 0. */
  readonly row: number;
  /** What finds the row on the sheet. */
  readonly key: string;
  /** The key as an issue says it. */
  readonly name: string;
  /** The row of the sheet, counted from 0; null when it is not there yet. */
  readonly at: number | null;
}

export interface Merged {
  readonly changes: readonly FillChange[];
  readonly issues: readonly Issue[];
  /** Rows that are new on the sheet. */
  readonly added: number;
  /** Blank cells of rows that were there. */
  readonly filled: number;
  /** Cells that said something else. */
  readonly changed: number;
  /** Rows that were there and need nothing. */
  readonly same: number;
}

/** What is written into one column of the sheet. */
interface Column {
  readonly field: Field;
  readonly cells: { readonly row: number; readonly value: Cell }[];
}

/**
 * Brings a list onto a sheet: new rows below the last, blank cells filled, cells that say the same left
 * alone. A cell that says something else is an error, or written over where that was asked for. No other cell
 * is touched, for the value that a formula shows must not take the formula's place.
 */
export function mergeList(
  list: List,
  grid: Grid,
  target: Table,
  fields: readonly Field[],
  entries: readonly Entry[],
  overwrite: boolean,
): Merged {
  const columns = fields.map((field): Column => ({ field, cells: [] }));
  const issues: Issue[] = [];
  const fresh: Entry[] = [];
  const count = { filled: 0, changed: 0, same: 0 };
  for (const entry of entries) {
    const { at } = entry;
    if (at === null) {
      fresh.push(entry);
      continue;
    }
    const before = count.filled + count.changed + issues.length;
    for (const { field, cells } of columns) {
      const value = valueIn(list, field, entry);
      const there = field.to === null ? null : (target.rows[at]?.[field.to] ?? null);
      if (value === null || (!isBlank(there) && field.isSame(there, value))) continue;
      if (!isBlank(there) && !overwrite) {
        issues.push(conflict(list, field, entry, there, value));
        continue;
      }
      count[isBlank(there) ? 'filled' : 'changed']++;
      cells.push({ row: at + 1, value });
    }
    if (count.filled + count.changed + issues.length === before) count.same++;
  }
  if (count.changed > 0) issues.push(issue('import-overwritten', { cells: count.changed }));
  const changes = fills(list, grid, target, columns, fresh);
  return { changes, issues, added: fresh.length, ...count };
}

function valueIn({ table }: List, { from, toCell }: Field, { row }: Entry): Cell {
  return toCell(cellText(table.rows[row]?.[from]), row);
}

function conflict(list: List, field: Field, { row, name }: Entry, there: Cell, value: Cell): Issue {
  const params = { key: name, header: field.header, old: shown(there), new: shown(value) };
  return issue('import-conflict', params, columnPlace(list.source, list.table, row, field.from));
}

/** New rows in one change; of rows that were there, the columns that are filled in the same rows together. */
function fills(
  list: List,
  grid: Grid,
  target: Table,
  columns: readonly Column[],
  fresh: readonly Entry[],
): FillChange[] {
  const isUsed = ({ field, cells }: Column) =>
    field.to !== null || cells.length > 0 || fresh.some((entry) => valueIn(list, field, entry) !== null);
  const used = columns.filter(isUsed);
  const columnOf = placer(grid);
  const fill = (of: readonly Column[], rows: FillChange['rows']): FillChange => ({
    kind: 'fill',
    sheet: grid.name,
    headerRow: target.header + 1,
    columns: of.map(({ field }) => columnOf(field)),
    rows,
  });
  const first = Math.max(lastRow(grid), target.header + 1) + 1;
  const added = fresh.map((entry, i) => ({
    row: first + i,
    values: used.map(({ field }) => valueIn(list, field, entry)),
  }));
  const changes = added.length === 0 ? [] : [fill(used, added)];
  for (const together of inSameRows(columns)) {
    const rows = (together[0]?.cells ?? []).map(({ row }, i) => ({
      row,
      values: together.map(({ cells }) => cells[i]?.value ?? null),
    }));
    changes.push(fill(together, rows));
  }
  return changes;
}

function inSameRows(columns: readonly Column[]): Column[][] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.cells.length === 0) continue;
    column.cells.sort((a, b) => a.row - b.row);
    const rows = column.cells.map(({ row }) => row).join();
    const group = groups.get(rows);
    if (group === undefined) groups.set(rows, [column]);
    else group.push(column);
  }
  return [...groups.values()];
}

/** A column that is not there yet comes at the right, its header with the first change that needs it. */
function placer(grid: Grid): (field: Field) => FillColumn {
  let right = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const made = new Map<Field, number>();
  return (field) => {
    if (field.to !== null) return { column: field.to + 1, spec: field.spec, added: false };
    const before = made.get(field);
    if (before !== undefined) return { column: before, spec: field.spec, added: false };
    made.set(field, ++right);
    return { column: right, spec: field.spec, added: true };
  };
}
