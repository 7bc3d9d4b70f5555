import type { AppendChange, Grid, SheetSpec } from '../../core/index.ts';
import type { SheetEntry } from '../package/workbook.ts';
import { addSheet } from './add-sheet.ts';
import type { Draft } from './draft.ts';
import { isBlank, type NewStyle, type RowWrites, type TargetColumn, valueAt } from './edit/cell-writes.ts';
import { rowCells, styleOf } from './edit/sheet-rows.ts';
import { childNamed, type SheetText, sheetText } from './edit/sheet-text.ts';
import { findSheet, writeCells } from './edit/sheet-write.ts';
import { columnRanges, columnStyle } from './sheet/columns.ts';
import { bodyLook } from './style/looks.ts';

/** Adds rows below the last one that holds anything, in the look of the row above them. */
export function applyAppend(draft: Draft, { spec }: AppendChange): void {
  const entry = findSheet(draft, spec.name);
  if (entry === null) addSheet(draft, spec);
  else appendBelow(draft, entry, spec);
}

function appendBelow(draft: Draft, entry: SheetEntry, spec: SheetSpec): void {
  const grid = draft.grid(entry);
  const last = lastFilledRow(grid);
  const sheet = sheetText(draft.pack.text(entry.part));
  const newStyle = stylesBelow(draft, grid, last, sheet, spec);
  const widest = spec.rows.reduce((most, { length }) => Math.max(most, length), spec.columns.length);
  const columns = Array.from({ length: widest }, (_, at): TargetColumn => {
    return { column: at + 1, newStyle: () => newStyle(at), width: spec.columns[at]?.width ?? 0 };
  });
  const writes = spec.rows.map((values, i) => ({ row: last + 1 + i, columns, values }));
  writeCells(draft, entry, sheet, [...blanked(grid, last), ...writes]);
}

/** The number of the last row that holds more than blanks. */
function lastFilledRow(grid: Grid): number {
  let row = grid.rows.length;
  while (row > 0 && (grid.rows[row - 1] ?? []).every(isBlank)) row--;
  return row;
}

/** Blanks that somebody typed below the last row are no content, and would stand among the new rows. */
function blanked(grid: Grid, last: number): RowWrites[] {
  return grid.rows.slice(last).map((cells, i) => {
    const newStyle = () => ({ style: 0, isOurs: false });
    const columns = cells.map((_, at) => ({ column: at + 1, newStyle, width: 0 }));
    return { row: last + 1 + i, columns, values: cells.map(() => null) };
  });
}

/** By column: the format of the row above, unless that is the header; else the column's own; else ours. */
function stylesBelow(
  { styles }: Draft,
  grid: Grid,
  last: number,
  sheet: SheetText,
  spec: SheetSpec,
): (at: number) => NewStyle {
  const { text, rows } = sheet;
  const isHeader = spec.columns.every(({ title }, i) => valueAt(grid, last, i + 1) === title);
  const above = isHeader ? [] : rowCells(text, rows, last);
  const styleAbove = new Map(above.map((cell) => [cell.column, styleOf(text, cell)]));
  const ranges = columnRanges(text, childNamed(sheet, 'cols'));
  return (at) => {
    const style = styleAbove.get(at + 1) ?? columnStyle(ranges, at + 1);
    const column = spec.columns[at];
    if (style !== null || column === undefined) return { style: style ?? 0, isOurs: false };
    return { style: styles.cell(bodyLook(column)), isOurs: true };
  };
}
