import { type Issue, issue, type Place } from '../issue/issue.ts';
import { cleanCode, cleanText } from '../text/clean.ts';
import { type Cell, cellText, type Grid, isBlank, isError, type Snapshot } from './cell.ts';
import type { ColumnLayout, SheetLayout } from './layout/type.ts';

/** A sheet whose header has been found; columns by their key, rows and columns counted from 0 in the grid. */
export interface Table {
  readonly sheet: string;
  readonly rows: Grid['rows'];
  readonly header: number;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Rows of the grid, below the header, that hold anything in a known column. */
  readonly body: readonly number[];
}

/** Notes may stand above a table, but not a whole page of them. */
const headerWithin = 30;

const headerKey = (text: string) =>
  cleanCode(text)
    .replace(/\([必选]填\)/, '')
    .replace(/[*:：(（)）]/g, '');

function namesOf(column: Pick<ColumnLayout, 'title' | 'english' | 'aliases'>): string[] {
  return [column.title, column.english, ...column.aliases].map(headerKey);
}

export function isHeaderOf(column: ColumnLayout, text: string): boolean {
  return namesOf(column).includes(headerKey(text));
}

/** Whether a sheet of the workbook bears one of the names, spaces, width and case aside: every host asks this way. */
export function sheetMatcher(names: readonly string[]): (sheet: string) => boolean {
  const wanted = new Set(names.map(headerKey));
  return (sheet) => wanted.has(headerKey(sheet));
}

export function findGrid(snapshot: Snapshot, layout: SheetLayout): Grid | null {
  const names = namesOf(layout);
  const fits = (name: string) => snapshot.grids.find((grid) => headerKey(grid.name) === name);
  return names.map(fits).find((grid) => grid !== undefined) ?? null;
}

/** Finds a sheet and its header; columns are found by name, never by position. */
export function readTable(snapshot: Snapshot, layout: SheetLayout): { table: Table | null; issues: Issue[] } {
  const grid = findGrid(snapshot, layout);
  if (grid === null) return { table: null, issues: [issue('sheet-missing', { sheet: layout.title })] };
  const found = findHeader(grid, layout.columns);
  const issues: Issue[] = [];
  for (const { column, title } of found.twice) {
    issues.push(
      issue('header-twice', { header: title }, { sheet: grid.name, row: found.row + 1, column: column + 1 }),
    );
  }
  const missing = layout.columns.filter((column) => column.required && !found.columnOf.has(column.key));
  for (const { title } of missing)
    issues.push(issue('header-missing', { header: title }, { sheet: grid.name }));
  if (missing.length > 0) return { table: null, issues };
  const body = bodyRows(grid, found.row, [...found.columnOf.values()]);
  return {
    table: { sheet: grid.name, rows: grid.rows, header: found.row, columnOf: found.columnOf, body },
    issues,
  };
}

interface Header {
  readonly row: number;
  readonly columnOf: Map<string, number>;
  readonly twice: readonly { readonly column: number; readonly title: string }[];
}

/** A name that a header may have; a title, in Chinese or English, is worth more than an alias. */
interface HeaderName {
  readonly column: ColumnLayout;
  readonly isTitle: boolean;
}

/** The row within the first thirty that names the most columns; the upper one when two name as many. */
function findHeader(grid: Grid, columns: readonly ColumnLayout[]): Header {
  const known = headerNames(columns);
  let best: Header = { row: 0, columnOf: new Map(), twice: [] };
  grid.rows.slice(0, headerWithin).forEach((cells, row) => {
    const { columnOf, twice } = readHeader(cells, known);
    if (columnOf.size > best.columnOf.size) best = { row, columnOf, twice };
  });
  return best;
}

/** Layouts never change, and an archive reads the same twelve of them for twenty thousand classes. */
const namesOfLayout = new WeakMap<readonly ColumnLayout[], ReadonlyMap<string, HeaderName>>();

function headerNames(columns: readonly ColumnLayout[]): ReadonlyMap<string, HeaderName> {
  const before = namesOfLayout.get(columns);
  if (before !== undefined) return before;
  const known = new Map<string, HeaderName>();
  for (const column of columns) {
    namesOf(column).forEach((name, i) => {
      if (!known.has(name)) known.set(name, { column, isTitle: i < 2 });
    });
  }
  namesOfLayout.set(columns, known);
  return known;
}

/** The left one of two like headers; but a person's own 准考证号 beside 学号 is no second one. */
function readHeader(cells: readonly Cell[], known: ReadonlyMap<string, HeaderName>): Omit<Header, 'row'> {
  const named = cells.flatMap((cell, at) => {
    const name = typeof cell === 'string' ? known.get(headerKey(cell)) : undefined;
    return name === undefined ? [] : [{ ...name, at }];
  });
  const titled = new Set(named.filter((each) => each.isTitle).map((each) => each.column));
  const columnOf = new Map<string, number>();
  const twice: { column: number; title: string }[] = [];
  for (const { column, at, isTitle } of named) {
    if (!isTitle && titled.has(column)) continue;
    if (columnOf.has(column.key)) twice.push({ column: at, title: column.title });
    else columnOf.set(column.key, at);
  }
  return { columnOf, twice };
}

function bodyRows(grid: Grid, header: number, columns: readonly number[]): number[] {
  const body: number[] = [];
  for (let row = header + 1; row < grid.rows.length; row++) {
    const cells = grid.rows[row] ?? [];
    if (columns.some((column) => !isBlank(cells[column]))) body.push(row);
  }
  return body;
}

export function cellAt(table: Table, row: number, key: string): Cell {
  const column = table.columnOf.get(key);
  return column === undefined ? null : (table.rows[row]?.[column] ?? null);
}

export function textAt(table: Table, row: number, key: string): string {
  return cleanText(cellText(cellAt(table, row, key)));
}

export function codeAt(table: Table, row: number, key: string): string {
  return cleanCode(cellText(cellAt(table, row, key)));
}

/** Where a cell stands, for an issue. */
export function placeAt(table: Table, row: number, key: string): Place {
  const column = table.columnOf.get(key);
  if (column === undefined) return { sheet: table.sheet, row: row + 1 };
  const header = cleanText(cellText(table.rows[table.header]?.[column]));
  return { sheet: table.sheet, row: row + 1, column: column + 1, header };
}

/** #N/A and its like in columns of text, where they would be taken for a name. */
export function errorCells(table: Table, keys: readonly string[]): Issue[] {
  return table.body.flatMap((row) =>
    keys.flatMap((key) => {
      const cell = cellAt(table, row, key);
      return isError(cell) ? [issue('cell-error', { value: cell.error }, placeAt(table, row, key))] : [];
    }),
  );
}

/** A number in a cell, typed as a number or as text; null when blank, an issue when it is something else. */
export function numberAt(table: Table, row: number, key: string): { value: number | null; issues: Issue[] } {
  const cell = cellAt(table, row, key);
  if (isBlank(cell)) return { value: null, issues: [] };
  if (isError(cell)) {
    return { value: null, issues: [issue('cell-error', { value: cell.error }, placeAt(table, row, key))] };
  }
  const text = cleanCode(cellText(cell)).replace(/[%％分]$/, '');
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return { value, issues: [] };
  return {
    value: null,
    issues: [issue('not-a-number', { value: shown(cell) }, placeAt(table, row, key))],
  };
}

/** A cell as it is quoted in an issue: short, and never a whole page. */
export function shown(cell: Cell): string {
  const text = cleanText(cellText(cell));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
