import type { Cell, Grid } from '../../../core/index.ts';
import { formulaCells } from '../../read/formula-cells.ts';
import { asOne, type Edit } from '../../xml/edit.ts';
import { attributeOf, withInner } from '../../xml/element.ts';
import type { BodyContext } from '../sheet/body.ts';
import { isNothing, isSame, type RowWrites, valueAt } from './cell-writes.ts';
import { formulasOf, orphanEdits, type Place } from './formulas.ts';
import { obstacles, type Refuse } from './obstacles.ts';
import { type CellChange, newRow, rowEdits } from './row-edit.ts';
import { type CellElement, cellsOf, lastBefore, type RowPlace } from './sheet-rows.ts';
import type { SheetText } from './sheet-text.ts';

/** What writing some cells does to a sheet's text. */
export interface CellEdits {
  readonly edits: readonly Edit[];
  readonly overwroteFormula: boolean;
}

/** What changes in a row. */
interface RowPlan {
  readonly cells: readonly CellElement[];
  readonly changes: readonly CellChange[];
}

/** Writes cells where they stand. A cell that holds the value already is left as it is, however it is written. */
export function cellEdits(
  sheet: SheetText,
  grid: Grid,
  writes: readonly RowWrites[],
  context: BodyContext,
): CellEdits {
  const { text, rows } = sheet;
  const places = new Map(rows.map((row) => [row.number, row]));
  const formulas = formulaCells(text) > 0 ? formulasOf(text, rows) : [];
  const refuse = obstacles(sheet, formulas, writes, grid);
  const gone: Place[] = [];
  const edits: Edit[] = [];
  let made = '';
  for (const each of writes) {
    const place = places.get(each.row) ?? null;
    const plan = planned(text, place, each, grid, formulas.length > 0, refuse);
    if (plan === null) continue;
    for (const { cell, target } of plan.changes) {
      if (cell?.hasFormula) gone.push({ row: each.row, column: target.column });
    }
    if (place === null) {
      if (rows.length === 0) made += newRow(each, grid.name, false, context);
      else edits.push(insertedRow(sheet, each, grid.name, context));
      continue;
    }
    const inRow = rowEdits(text, place, plan.cells, plan.changes, grid.name, context);
    // Formulas elsewhere in the row may have to change too; else the row is put together at once.
    if (formulas.length === 0) edits.push(asOne(text, place.start, place.end, inRow));
    else for (const edit of inRow) edits.push(edit);
  }
  if (made !== '') edits.push(filledData(sheet, made));
  return { edits: [...edits, ...orphanEdits(text, formulas, gone)], overwroteFormula: gone.length > 0 };
}

/** What changes in a row; null where nothing does. */
function planned(
  text: string,
  place: RowPlace | null,
  writes: RowWrites,
  grid: Grid,
  hasFormulas: boolean,
  refuse: Refuse,
): RowPlan | null {
  const { row, columns, values } = writes;
  const differs = (column: number, value: Cell) => !isSame(value, valueAt(grid, row, column));
  const isOther = columns.some(({ column }, i) => differs(column, values[i] ?? null));
  if (!isOther && (!hasFormulas || place === null)) return null;
  const cells = place === null ? [] : cellsOf(text, place);
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const changes: CellChange[] = [];
  columns.forEach((target, i) => {
    const value = values[i] ?? null;
    const cell = byColumn.get(target.column) ?? null;
    if (!cell?.hasFormula && !differs(target.column, value)) return;
    refuse(row, target.column, !isNothing(value));
    changes.push({ target, value, cell });
  });
  return changes.length === 0 ? null : { cells, changes };
}

function insertedRow(
  { text, sheetData, rows }: SheetText,
  writes: RowWrites,
  sheet: string,
  context: BodyContext,
): Edit {
  const above = lastBefore(rows, ({ number }) => number < writes.row);
  const isMeasured = above !== null && attributeOf(text, above, 'ht') !== null;
  const at = above?.end ?? sheetData.openEnd;
  return { from: at, to: at, text: newRow(writes, sheet, isMeasured, context) };
}

/** The first rows of a sheet that had none. */
function filledData({ text, sheetData }: SheetText, rows: string): Edit {
  const inner = rows + text.slice(sheetData.openEnd, sheetData.innerEnd);
  return { from: sheetData.start, to: sheetData.end, text: withInner(text, sheetData, inner) };
}
