import { type Issue, issue, type Place } from '../issue/issue.ts';
import { cleanText } from '../text/clean.ts';
import { type Cell, cellText, isBlank, type Snapshot } from './cell.ts';
import type { SheetLayout } from './layout/type.ts';
import { cellAt, isHeaderOf, readTable, type Table } from './table.ts';

/** A list from a file, as its reader hands it over. */
export interface ListFile {
  /** The name that places of issues bear. */
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  /** The line of the file on which each row begins. */
  readonly lines: readonly number[];
}

/** A list whose header has been found, as on a sheet; `body` without headers that were pasted in again. */
export interface List {
  readonly table: Table;
  readonly source: ListFile;
  /** Columns with a header that the layout does not know. */
  readonly unknown: readonly { readonly at: number; readonly header: string }[];
  readonly issues: readonly Issue[];
}

/** The list as the sheet that it is read like. */
export function asSheet({ rows }: ListFile, layout: SheetLayout): Snapshot {
  return { grids: [{ name: layout.title, rows }] };
}

/** An issue that was found as if on a sheet, with the file and the line instead. */
export function inFile(source: ListFile, found: Issue): Issue {
  const { place = { sheet: '' }, params } = found;
  const code = found.code === 'id-precision' ? 'import-id-scientific' : found.code;
  const line = (row: number) => source.lines[row - 1] ?? row;
  const moved = {
    ...place,
    sheet: source.file,
    ...(place.row === undefined ? {} : { row: line(place.row) }),
  };
  const isTwice = code === 'id-twice' && typeof params.row === 'number';
  return issue(code, isTwice ? { ...params, row: line(Number(params.row)) } : params, moved);
}

/** Where a cell of the list stands in the file. */
export function listPlace({ table, source }: List, row: number, key: string): Place {
  return columnPlace(source, table, row, table.columnOf.get(key));
}

export function columnPlace(source: ListFile, table: Table, row: number, at: number | undefined): Place {
  const place = { sheet: source.file, row: source.lines[row] ?? row + 1 };
  if (at === undefined) return place;
  return { ...place, column: at + 1, header: headerAt(table, at) };
}

function headerAt({ rows, header }: Table, at: number): string {
  return cleanText(cellText(rows[header]?.[at]));
}

/** Finds the header of a list as that of a sheet: within the first rows, by any name, in any order. */
export function readList(
  source: ListFile,
  layout: SheetLayout,
): { list: List | null; issues: readonly Issue[] } {
  const { table, issues } = readTable(asSheet(source, layout), layout);
  if (table === null) {
    const lost = issues.filter((each) => each.code === 'header-missing');
    return {
      list: null,
      issues: lost.map(({ params }) => issue('import-header-missing', params, { sheet: source.file })),
    };
  }
  const needed = layout.columns.filter((column) => column.required);
  const repeated = table.body.filter((row) =>
    needed.every((column) => isHeaderOf(column, cellText(cellAt(table, row, column.key)))),
  );
  const again = new Set(repeated);
  const body = table.body.filter((row) => !again.has(row));
  const read = { ...table, body };
  const found = [
    ...issues.map((each) => inFile(source, each)),
    ...repeated.map((row) => issue('import-header-repeated', {}, columnPlace(source, table, row, undefined))),
    ...leftOut(source, table),
  ];
  if (body.length === 0) found.push(issue('import-list-empty', {}, { sheet: source.file }));
  const list = { table: read, source, unknown: unknownColumns(table, issues), issues: found };
  return { list, issues: found };
}

/** A header that is there twice was named already. */
function unknownColumns(table: Table, issues: readonly Issue[]): List['unknown'] {
  const known = new Set(table.columnOf.values());
  for (const { code, place } of issues) if (code === 'header-twice') known.add((place?.column ?? 0) - 1);
  const cells: readonly Cell[] = table.rows[table.header] ?? [];
  return cells.flatMap((cell, at) => {
    return known.has(at) || isBlank(cell) ? [] : [{ at, header: headerAt(table, at) }];
  });
}

/** Text that no column takes: often the sign that a comma too many has pushed a row to the right. */
function leftOut(source: ListFile, table: Table): Issue[] {
  const titles = table.rows[table.header] ?? [];
  const taken = new Set(table.body);
  const beside: number[] = [];
  const skipped: number[] = [];
  for (let row = table.header + 1; row < table.rows.length; row++) {
    const cells = table.rows[row] ?? [];
    if (taken.has(row)) {
      if (cells.some((cell, at) => isBlank(titles[at]) && !isBlank(cell))) beside.push(row);
    } else if (cells.some((cell) => !isBlank(cell))) skipped.push(row);
  }
  const named = (code: 'import-cells-without-header' | 'import-lines-skipped', rows: readonly number[]) => {
    const [first] = rows;
    const place = first === undefined ? null : columnPlace(source, table, first, undefined);
    return place === null ? [] : [issue(code, { lines: rows.length }, place)];
  };
  return [...named('import-cells-without-header', beside), ...named('import-lines-skipped', skipped)];
}
