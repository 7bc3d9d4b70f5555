import type { Snapshot } from './cell.ts';
import type { AppendChange, Change } from './change.ts';
import { sheets } from './layout/sheets.ts';
import type { SheetLayout } from './layout/type.ts';
import { type PutRow, putRows } from './put-rows.ts';
import { findGrid, readTable } from './table.ts';

/**
 * A change as it fits the workbook at hand: people rename sheets to another name that is recognised and move columns,
 * and neither may break the ledger.
 */
export function fitChange(snapshot: Snapshot, change: Change): Change[] {
  if (change.kind === 'fill' || (change.kind === 'sheet' && change.mode === 'create')) return [change];
  const layout = Object.values(sheets).find((each) => each.title === change.spec.name);
  const grid = layout === undefined ? null : findGrid(snapshot, layout);
  if (layout === undefined || grid === null) return [change];
  if (change.kind === 'append' && isRearranged(snapshot, layout))
    return appendedByHeader(snapshot, layout, change);
  return [{ ...change, spec: { ...change.spec, name: grid.name } }];
}

function isRearranged(snapshot: Snapshot, layout: SheetLayout): boolean {
  const { table } = readTable(snapshot, layout);
  return table !== null && layout.columns.some(({ key }, i) => table.columnOf.get(key) !== i);
}

function appendedByHeader(snapshot: Snapshot, layout: SheetLayout, { spec }: AppendChange): Change[] {
  const keys = layout.columns.map((column) => column.key);
  const rows = spec.rows.map((cells): PutRow => {
    return { at: null, values: new Map(keys.map((key, i) => [key, cells[i] ?? null])) };
  });
  return putRows(snapshot, layout, keys, rows);
}
