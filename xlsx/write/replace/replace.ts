import type { Cell, Grid, KeptCells, SheetChange, SheetSpec } from '../../../core/index.ts';
import type { SheetEntry } from '../../package/workbook.ts';
import { formulaCells } from '../../read/formula-cells.ts';
import { addSheet, renameRanges } from '../add-sheet.ts';
import type { Draft } from '../draft.ts';
import { valueAt } from '../edit/cell-writes.ts';
import { sheetText } from '../edit/sheet-text.ts';
import { dropCalculationOrder, findSheet } from '../edit/sheet-write.ts';
import { headerRowOf } from '../sheet/page.ts';
import { inOrder } from '../sheet/sheet-order.ts';
import { keptCells, movesOf } from './kept.ts';
import { moveNotes } from './notes.ts';
import { replacedElements } from './replaced-elements.ts';
import { fitTables } from './table-fit.ts';

/** Makes a sheet, or makes one anew; what people have beside our columns stays. */
export function applySheet(draft: Draft, { mode, spec, kept }: SheetChange): void {
  const entry = findSheet(draft, spec.name);
  if (entry === null) addSheet(draft, spec);
  else if (mode === 'replace') replaceSheet(draft, entry, spec, kept ?? { columns: [], rows: [] });
}

/** The part, its number and its place stay, so that names, charts and formulas elsewhere still find the sheet. */
function replaceSheet(draft: Draft, entry: SheetEntry, spec: SheetSpec, kept: KeptCells): void {
  const { pack, workbook, styles } = draft;
  const sheet = sheetText(pack.text(entry.part));
  const { text, root } = sheet;
  const grid = draft.grid(entry);
  const moves = movesOf(kept);
  const hasTable = fitTables(draft, entry.part, spec, moves, headersOf(spec, grid, kept));
  const shown = hasTable ? { ...spec, filter: false } : spec;
  const cells = keptCells(sheet, grid, moves, (row, column) => isTaken(spec, row, column));
  const context = { styles, date1904: workbook.date1904, prefix: root.prefix };
  const elements = replacedElements(sheet, { spec: shown, kept, moves, cells }, context);
  const inner = inOrder(elements).map(({ xml }) => xml);
  if (formulaCells(text) > 0) dropCalculationOrder(draft);
  pack.set(entry.part, text.slice(0, root.openEnd) + inner.join('') + text.slice(root.innerEnd));
  moveNotes(pack, entry.part, spec, kept, moves, grid.rows.length);
  renameRanges(draft, entry.name, shown);
}

/** The header row as it will be, people's own headers included. */
function headersOf(spec: SheetSpec, grid: Grid, { columns, rows }: KeptCells): Cell[] {
  const headers: Cell[] = spec.columns.map(({ title }) => title);
  const from = rows.find(({ to }) => to === headerRowOf(spec))?.from;
  if (from !== undefined)
    for (const column of columns) headers[column.to - 1] = valueAt(grid, from, column.from);
  return headers;
}

function isTaken(spec: SheetSpec, row: number, column: number): boolean {
  const header = headerRowOf(spec);
  if (row < header) return column === 1;
  if (row === header) return column <= spec.columns.length;
  const value = spec.rows[row - header - 1]?.[column - 1] ?? null;
  return value !== null && value !== '';
}
