import type { DrawnRow } from '../proof/derive.ts';
import type { Standard } from '../standard/type.ts';
import type { Cell, Snapshot } from './cell.ts';
import { cellText } from './cell.ts';
import type { Change } from './change.ts';
import { cleanCode } from './clean.ts';
import { marksLayout } from './layout/marks.ts';
import { sheets } from './layout/sheets.ts';
import { fullRows, type PutRow, putRows, type RowValues, sheetSpec } from './put-rows.ts';
import { cellAt, readTable, type Table } from './table.ts';

/** The columns of 抽签 that a draw fills; session, room and seat are left to the arrangement. */
export const drawKeys = sheets.draw.columns.map((column) => column.key);
export const arrangedKeys: readonly string[] = ['session', 'room', 'seat'];
const identityKeys = ['id', 'name', 'className', 'module', 'question'];

export function drawValues(row: DrawnRow): RowValues {
  return new Map<string, Cell>([
    ['id', row.id],
    ['name', row.name],
    ['className', row.className],
    ['group', row.group],
    ['order', row.order],
    ['module', row.moduleName],
    ['question', row.question],
    ['title', row.title],
    ['minutes', row.minutes],
    ['ticket', row.ticket],
  ]);
}

/** The rows of a sheet by clean student number. */
export function rowsById(table: Table | null): Map<string, number> {
  const rows = new Map<string, number>();
  if (table === null) return rows;
  for (const row of table.body) {
    const id = cleanCode(cellText(cellAt(table, row, 'id')));
    if (id !== '' && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** New rows for 抽签, below what stands there. */
export function addDrawn(snapshot: Snapshot, rows: readonly DrawnRow[]): Change[] {
  const put = rows.map((row): PutRow => ({ at: null, values: drawValues(row) }));
  return putRows(snapshot, sheets.draw, drawKeys, put);
}

/** Identity and draw of the drawn students for 成绩; marks that are there stay, new students come below. */
export function addToMarks(snapshot: Snapshot, standard: Standard, rows: readonly DrawnRow[]): Change[] {
  const layout = marksLayout(standard);
  const { table } = readTable(snapshot, layout);
  const at = rowsById(table);
  const takers = rows.filter((row) => row.module !== '');
  const put = takers.map((row): PutRow => ({ at: at.get(row.id) ?? null, values: drawValues(row) }));
  const missing = layout.columns
    .map((column) => column.key)
    .filter((key) => table?.columnOf.has(key) === false);
  const keys = [...new Set([...identityKeys, ...missing])];
  return putRows(snapshot, layout, keys, put);
}

/** 抽签 without the students of a voided draw; columns of people's own go with their rows. */
export function removeDrawn(snapshot: Snapshot, ids: ReadonlySet<string>): Change[] {
  const { table } = readTable(snapshot, sheets.draw);
  if (table === null) return [];
  const known = new Set(table.columnOf.values());
  const header = table.rows[table.header] ?? [];
  const own = header.flatMap((cell, at) => (cellText(cell) !== '' && !known.has(at) ? [at] : []));
  const kept = table.body.filter((row) => !ids.has(cleanCode(cellText(cellAt(table, row, 'id')))));
  const spec = sheetSpec(sheets.draw, []);
  const extra = own.map((at) => ({
    title: cellText(header[at]),
    type: 'text' as const,
    width: 14,
    align: 'left' as const,
    locked: false,
  }));
  const rows = kept.map((row) => [
    ...drawKeys.map((key) => cellAt(table, row, key)),
    ...own.map((at) => table.rows[row]?.[at] ?? null),
  ]);
  return [{ kind: 'sheet', mode: 'replace', spec: { ...spec, columns: [...spec.columns, ...extra], rows } }];
}

/** A voided student's module and question leave 成绩; the row and any marks stay. */
export function clearInMarks(snapshot: Snapshot, standard: Standard, ids: ReadonlySet<string>): Change[] {
  const layout = marksLayout(standard);
  const { table } = readTable(snapshot, layout);
  if (table === null) return [];
  const put = [...rowsById(table)].flatMap(([id, at]): PutRow[] =>
    ids.has(id) ? [{ at, values: new Map() }] : [],
  );
  return put.length === 0 ? [] : putRows(snapshot, layout, ['module', 'question'], put);
}

/** The watermarked sheet of a dry run. */
export function trialSheet(rows: readonly DrawnRow[], banner: string): Change {
  const spec = sheetSpec(sheets.trial, fullRows(sheets.trial, rows.map(drawValues)), [banner]);
  return { kind: 'sheet', mode: 'replace', spec };
}
