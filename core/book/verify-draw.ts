import { addAll } from '../issue/add-all.ts';
import { type Issue, issue } from '../issue/issue.ts';
import type { DrawnRow } from '../proof/derive.ts';
import { cleanCode } from '../text/clean.ts';
import { type Cell, cellText, type Snapshot } from './cell.ts';
import { drawKeys, drawValues } from './draw-sheet.ts';
import { sheets } from './layout/sheets.ts';
import type { SheetLayout } from './layout/type.ts';
import { cellAt, placeAt, readTable, shown, type Table } from './table.ts';

/** How one student's row of 抽签 came out. */
export interface VerifiedRow {
  readonly id: string;
  readonly unit: string;
  readonly agrees: boolean;
}

export interface ExpectedRow extends DrawnRow {
  readonly unit: string;
}

/** Holds 抽签 cell by cell against what the draws yield when they are worked out again. */
export function verifyDrawSheet(snapshot: Snapshot, expected: readonly ExpectedRow[]) {
  const { table, issues } = readTable(snapshot, sheets.draw);
  addAll(issues, missingHeaders(table, sheets.draw));
  const rows: VerifiedRow[] = [];
  const byId = new Map(expected.map((row) => [row.id, row]));
  const seen = new Set<string>();
  for (const at of table?.body ?? []) {
    if (table === null) break;
    const id = cellText(cellAt(table, at, 'id'));
    const row = byId.get(id);
    if (row === undefined)
      issues.push(issue('draw-row-unknown', { id: cleanCode(id) }, placeAt(table, at, 'id')));
    else if (seen.has(id)) issues.push(issue('draw-row-twice', { id }, placeAt(table, at, 'id')));
    else {
      const wrong = compareRow(table, at, drawKeys, drawValues(row), id);
      addAll(issues, wrong);
      rows.push({ id, unit: row.unit, agrees: wrong.length === 0 });
    }
    seen.add(id);
  }
  for (const { id, name, unit } of expected) {
    if (seen.has(id)) continue;
    issues.push(issue('draw-row-missing', { id, name, unit }, { sheet: sheets.draw.title }));
    rows.push({ id, unit, agrees: false });
  }
  return { rows, issues };
}

/** Every cell of a row that is not what it must be; a key without an expected value must be empty. */
export function compareRow(
  table: Table,
  at: number,
  keys: readonly string[],
  expected: ReadonlyMap<string, Cell>,
  id: string,
): Issue[] {
  return keys.flatMap((key) => {
    const found = cellAt(table, at, key);
    const right = cellText(expected.get(key));
    if (cellText(found) === right) return [];
    const params = { id, found: found === null ? '—' : shown(found), expected: right === '' ? '—' : right };
    return [issue('draw-cell-differs', params, placeAt(table, at, key))];
  });
}

/** The engine writes every column of its own sheets, so a header that is gone was taken away. */
export function missingHeaders(table: Table | null, layout: SheetLayout): Issue[] {
  if (table === null) return [];
  return layout.columns
    .filter((column) => !column.required && !table.columnOf.has(column.key))
    .map((column) =>
      issue('header-missing', { header: column.title }, { sheet: table.sheet, row: table.header + 1 }),
    );
}
