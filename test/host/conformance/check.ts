import { expect } from 'vitest';
import type { Grid } from '../../../core/index.ts';
import { type Book, type BookSheet, cellsOf } from '../workbook.ts';
import type { Adapter, Opened } from './type.ts';

/** The rows of one sheet as the host reads them. */
export async function rowsOf({ host }: Opened, sheet: string): Promise<Grid['rows']> {
  const { grids } = await host.read([sheet]);
  const grid = grids.find((each) => each.name === sheet);
  if (grid === undefined) throw new Error(`the host read no sheet ${sheet}`);
  return grid.rows;
}

/** Opens a workbook of one sheet and reads it. */
export async function readBack(adapter: Adapter, sheet: Omit<BookSheet, 'name'>): Promise<Grid['rows']> {
  return rowsOf(await adapter.open({ sheets: [{ name: '名单', ...sheet }] }), '名单');
}

/** Before and after the file was saved and opened again, a sheet reads as it should. */
export async function expectRows(opened: Opened, sheet: string, rows: Grid['rows']): Promise<Opened> {
  expect(await rowsOf(opened, sheet)).toEqual(rows);
  const again = await opened.reopen();
  expect(await rowsOf(again, sheet)).toEqual(rows);
  return again;
}

/** A sheet has every value, formula, format and other thing that it had, but for the named cells. */
export function expectUntouched(before: BookSheet, after: BookSheet, written: readonly string[] = []): void {
  const cells = cellsOf(after);
  for (const at of written) cells.delete(at);
  const kept = cellsOf(before);
  for (const at of written) kept.delete(at);
  expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(kept));
  const { grown, ...same } = lookOf(after);
  const { grown: grownBefore, ...sameBefore } = lookOf(before);
  expect(same).toEqual(sameBefore);
  expect(grown).toMatchObject(grownBefore);
  expect(after.colours ?? []).toEqual(expect.arrayContaining([...(before.colours ?? [])]));
}

/** Whole sheets that no change names are as they were, in their places. */
export function expectSheetsUntouched(before: Book, after: Book, sheets: readonly string[]): void {
  const named = (book: Book) => book.sheets.filter((each) => sheets.includes(each.name));
  expect(named(after).map((each) => each.name)).toEqual(named(before).map((each) => each.name));
  named(before).forEach((each, i) => {
    expectUntouched(each, named(after)[i]!);
  });
  expect(after.names ?? {}).toMatchObject(before.names ?? {});
}

/** All of a sheet but its cells; what is `grown` may have more for columns that were added. */
function lookOf({ name, state, merges, hiddenRows, hiddenColumns, comments, ...more }: BookSheet) {
  const { widths = {}, columnFormats = {}, choices = {} } = more;
  return {
    name,
    state: state ?? 'visible',
    merges: [...(merges ?? [])].sort(),
    hiddenRows: hiddenRows ?? [],
    hiddenColumns: hiddenColumns ?? [],
    comments: comments ?? {},
    grown: { widths, columnFormats, choices },
  };
}
