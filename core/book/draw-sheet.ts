import type { Issue } from '../issue/issue.ts';
import type { DrawnRow } from '../proof/derive.ts';
import type { Standard } from '../standard/type.ts';
import { cleanCode } from '../text/clean.ts';
import type { Cell, Snapshot } from './cell.ts';
import { cellText, isBlank } from './cell.ts';
import type { Change, KeptCells } from './change.ts';
import { marksLayout, verdictColumns } from './layout/marks.ts';
import { sheets } from './layout/sheets.ts';
import type { SheetLayout } from './layout/type.ts';
import { fullRows, type PutRow, putRows, type RowValues, sheetSpec } from './put-rows.ts';
import { cellAt, readTable, type Table } from './table.ts';

/** The columns of 抽签 that a draw fills; session, room and seat are left to the arrangement. */
export const drawKeys = sheets.draw.columns.map((column) => column.key);
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

/** Why 抽签 or 成绩 cannot be filled: they are there, but their header is not. */
export function unfillable(snapshot: Snapshot, standard: Standard): Issue[] {
  return [sheets.draw, marksLayout(standard)]
    .flatMap((layout) => readTable(snapshot, layout).issues)
    .filter((each) => each.code === 'header-missing');
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
  if (table !== null && isUntouched(table, layout)) {
    const spec = sheetSpec(layout, fullRows(layout, takers.map(drawValues)));
    return [{ kind: 'sheet', mode: 'replace', spec }];
  }
  const put = takers.map((row): PutRow => ({ at: at.get(row.id) ?? null, values: drawValues(row) }));
  const missing = layout.columns
    .map((column) => column.key)
    .filter((key) => table?.columnOf.has(key) === false);
  const keys = [...new Set([...identityKeys, ...missing])];
  return putRows(snapshot, layout, keys, put);
}

/**
 * A mark sheet as `new` made it for a standard that is another one now: nothing in it, and every column from 学号 to
 * 计分依据 where the engine puts it. Its mark columns would only mislead.
 */
function isUntouched({ rows, header }: Table, { columns }: SheetLayout): boolean {
  const titles = columns.map((column) => column.title);
  const found = (rows[header] ?? []).map(cellText);
  const ends = verdictColumns.length;
  const isSame = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');
  return (
    header === 0 &&
    !isSame(found, titles) &&
    isSame(found.slice(0, identityKeys.length), titles.slice(0, identityKeys.length)) &&
    isSame(found.slice(-ends), titles.slice(-ends)) &&
    rows.slice(1).every((cells) => cells.every(isBlank))
  );
}

/** 抽签 without the students of a voided draw; columns of people's own go with their rows, notes on top stay. */
export function removeDrawn(snapshot: Snapshot, ids: ReadonlySet<string>): Change[] {
  const { table } = readTable(snapshot, sheets.draw);
  if (table === null) return [];
  const below = table.rows.slice(table.header + 1);
  const kept = [...below.keys()]
    .map((at) => at + table.header + 1)
    .filter((row) => !ids.has(cleanCode(cellText(cellAt(table, row, 'id')))))
    .filter((row) => !(table.rows[row] ?? []).every(isBlank));
  const rows = kept.map((row) => drawKeys.map((key) => cellAt(table, row, key)));
  const notes = table.rows.slice(0, table.header).map((cells) => cells.map(cellText).join(' ').trim());
  const spec = { ...sheetSpec(sheets.draw, [], notes), rows };
  return [{ kind: 'sheet', mode: 'replace', spec, kept: ownCells(table, kept) }];
}

/** People's own columns stand to the right of the engine's, each cell beside the student it was written for. */
function ownCells(table: Table, kept: readonly number[]): KeptCells {
  const below = [table.header, ...kept];
  return {
    columns: ownColumns(table).map((at, i) => ({ from: at + 1, to: drawKeys.length + i + 1 })),
    rows: below.map((row, i) => ({ from: row + 1, to: table.header + i + 1 })),
  };
}

/** Columns in which somebody wrote something, with a header or without one. */
function ownColumns({ rows, header, columnOf }: Table): number[] {
  const known = new Set(columnOf.values());
  const width = rows.slice(header).reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, at) => at).filter(
    (at) => !known.has(at) && rows.slice(header).some((row) => !isBlank(row[at])),
  );
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
