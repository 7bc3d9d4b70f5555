import { hasErrors, type Issue, issue } from '../issue/issue.ts';
import type { Grid, Snapshot } from './cell.ts';
import type { FillChange } from './change.ts';
import type { Entry, Merged } from './import-merge.ts';
import type { SheetLayout } from './layout/type.ts';
import { findGrid, readTable, type Table } from './table.ts';

/** What an import comes to. Its changes are not to be carried out when an issue is an error. */
export interface Imported {
  readonly issues: readonly Issue[];
  readonly changes: readonly FillChange[];
  readonly figures: ImportFigures;
}

export interface ImportFigures {
  /** The name of the sheet. */
  readonly sheet: string;
  /** Rows of the list, without its header and what was skipped. */
  readonly rows: number;
  /** Rows that are new on the sheet. */
  readonly added: number;
  /** Blank cells filled, in rows that were there. */
  readonly filled: number;
  /** Cells that said something else and were written over. */
  readonly changed: number;
  /** Rows that were there and needed nothing. */
  readonly same: number;
  /** Columns of the list that were not taken. */
  readonly ignored: readonly string[];
  /** Rows of the sheet that the list does not name. */
  readonly missing: number;
}

/** The sheet that a list goes to. */
export interface Target {
  readonly grid: Grid;
  readonly table: Table;
  readonly issues: readonly Issue[];
}

export function findTarget(
  snapshot: Snapshot,
  layout: SheetLayout,
): { target: Target | null; issues: readonly Issue[] } {
  const grid = findGrid(snapshot, layout);
  if (grid === null)
    return { target: null, issues: [issue('import-sheet-missing', { sheet: layout.title })] };
  const { table, issues } = readTable(snapshot, layout);
  return { target: table === null ? null : { grid, table, issues }, issues };
}

/** The rows of a sheet by their key. */
export interface KeyedRows {
  readonly rowOf: ReadonlyMap<string, number>;
  /** Keys that stand there twice, with the second row. */
  readonly twice: ReadonlyMap<string, number>;
}

/** Rows whose key cannot be read have the key '' and are left out: a check names them. */
export function keyedRows({ table }: Target, keyOf: (row: number) => string): KeyedRows {
  const rowOf = new Map<string, number>();
  const twice = new Map<string, number>();
  for (const row of table.body) {
    const key = keyOf(row);
    if (key === '') continue;
    if (rowOf.has(key)) twice.set(key, row);
    else rowOf.set(key, row);
  }
  return { rowOf, twice };
}

/** The entries whose row on the sheet is certain; which of two like rows a list means cannot be guessed. */
export function certainOf(
  { grid }: Target,
  { rowOf, twice }: KeyedRows,
  entries: readonly Entry[],
): { entries: readonly Entry[]; issues: readonly Issue[] } {
  const issues = entries.flatMap(({ key, name }) => {
    const other = twice.get(key);
    if (other === undefined) return [];
    const params = { sheet: grid.name, key: name, row: (rowOf.get(key) ?? 0) + 1, other: other + 1 };
    return [issue('import-twice-on-sheet', params, { sheet: grid.name, row: other + 1 })];
  });
  return { entries: entries.filter(({ key }) => !twice.has(key)), issues };
}

/** Puts together what the import found and did. */
export function conclude(
  target: Target,
  merged: Merged,
  found: readonly Issue[],
  entries: readonly Entry[],
  { rowOf }: KeyedRows,
  ignored: readonly string[],
): Imported {
  const { added, filled, changed, same } = merged;
  const named = new Set(entries.map((entry) => entry.at));
  const missing = [...rowOf.values()].filter((row) => !named.has(row)).length;
  const sheet = target.grid.name;
  const issues = [...found, ...merged.issues];
  if (missing > 0 && !hasErrors(issues)) issues.push(issue('import-not-in-file', { sheet, rows: missing }));
  const figures = { sheet, rows: entries.length, added, filled, changed, same, ignored, missing };
  return { issues, changes: merged.changes, figures };
}

/** Columns that were not taken, named once. */
export function ignoredColumns(
  code: 'import-columns-ignored' | 'import-columns-engine',
  headers: readonly string[],
  file: string,
): Issue[] {
  return headers.length === 0 ? [] : [issue(code, { columns: headers.join('、') }, { sheet: file })];
}
