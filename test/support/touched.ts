import { lastRow } from '../../core/book/apply.ts';
import { applyChanges, type Change, type Snapshot } from '../../core/index.ts';

/** What changes may touch of a workbook, worked out from nothing but the changes and the grids before. */
export interface Touched {
  /** Whether a cell of a sheet that was there is written by one of the changes. */
  readonly cell: (sheet: string, row: number, column: number) => boolean;
  /** New columns of sheets that were there, as 名单!13. */
  readonly newColumns: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
  /** Engine-owned sheets that are written anew. */
  readonly replaced: ReadonlySet<string>;
  readonly made: readonly string[];
  /** Sheets that have rows below their last one now: a filter or table that ended there takes them in, as in Excel. */
  readonly growth: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
}

export function touchedBy(book: Snapshot, changes: readonly Change[]): Touched {
  const names = new Set(book.grids.map((grid) => grid.name));
  const cells = new Set<string>();
  const [newColumns, replaced, sheets] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let now = book;
  for (const change of changes) {
    const name = change.kind === 'fill' ? change.sheet : change.spec.name;
    for (const cell of cellsOfChange(now, change)) cells.add(`${name}!${cell}`);
    if (change.kind === 'fill') {
      for (const { column, added } of change.columns) if (added) newColumns.add(`${name}!${column}`);
    }
    const creates = change.kind === 'sheet' && change.mode === 'create';
    if (names.has(name) && !creates) sheets.add(name);
    if (change.kind === 'sheet' && change.mode === 'replace' && names.has(name)) replaced.add(name);
    now = applyChanges(now, [change]);
  }
  const lastOf = new Map(now.grids.map((grid) => [grid.name, lastRow(grid)]));
  return {
    cell: (sheet, row, column) => cells.has(`${sheet}!${row}!${column}`),
    newColumns,
    sheets,
    replaced,
    made: now.grids.map((grid) => grid.name).filter((name) => !names.has(name)),
    growth: new Map(
      book.grids.flatMap((grid) => {
        const [from, to] = [lastRow(grid), lastOf.get(grid.name) ?? 0];
        return to > from ? [[grid.name, { from, to }] as const] : [];
      }),
    ),
  };
}

/** The cells that a change writes, as 4!13. */
function cellsOfChange(book: Snapshot, change: Change): string[] {
  if (change.kind === 'fill') {
    const headers = change.columns
      .filter(({ added }) => added)
      .map(({ column }) => `${change.headerRow}!${column}`);
    return [
      ...headers,
      ...change.columns.flatMap(({ column }) => change.rows.map(({ row }) => `${row}!${column}`)),
    ];
  }
  const there = book.grids.find((grid) => grid.name === change.spec.name);
  if (change.kind === 'sheet' || there === undefined) return [];
  const last = lastRow(there);
  return change.spec.rows.flatMap((values, i) => values.map((_, at) => `${last + i + 1}!${at + 1}`));
}
