import { isType } from '../../package/package.ts';
import type { SheetEntry } from '../../package/workbook.ts';
import { areaOf } from '../../read/merged.ts';
import { type Edit, edited } from '../../xml/edit.ts';
import { attributeOf, withAttributes } from '../../xml/element.ts';
import type { Draft } from '../draft.ts';
import { rangeName, safeSheetName } from '../sheet/ranges.ts';
import { inRows, isNothing, type RowWrites } from './cell-writes.ts';
import { areaName } from './formulas.ts';
import { filterEdits, growTables } from './growth.ts';
import { cellEdits } from './sheet-cells.ts';
import { childNamed, type SheetText } from './sheet-text.ts';

/** Writes cells into a sheet that is there, and whatever must follow from it. `more` are edits beside the cells. */
export function writeCells(
  draft: Draft,
  entry: SheetEntry,
  sheet: SheetText,
  given: Iterable<RowWrites>,
  more: readonly Edit[] = [],
): void {
  const { pack, workbook, styles } = draft;
  const grid = draft.grid(entry);
  const context = { styles, date1904: workbook.date1904, prefix: sheet.root.prefix };
  const writes = inRows(given, grid.name);
  const { edits, overwroteFormula } = cellEdits(sheet, grid, writes, context);
  const all = [
    ...edits,
    ...dimensionEdits(sheet, writes),
    ...filterEdits(sheet, grid, writes, draft),
    ...more,
  ];
  growTables(entry.part, grid, writes, draft);
  if (overwroteFormula) dropCalculationOrder(draft);
  if (all.length > 0) pack.set(entry.part, edited(sheet.text, all));
}

/** The area that the sheet says it uses: a hint for readers. Where there is none, none is needed. */
function dimensionEdits(sheet: SheetText, writes: readonly RowWrites[]): Edit[] {
  const dimension = childNamed(sheet, 'dimension');
  const area = dimension === null ? null : areaOf(attributeOf(sheet.text, dimension, 'ref') ?? '');
  if (dimension === null || area === null) return [];
  const from = { ...area.from };
  const to = { ...area.to };
  for (const { row, columns, values } of writes) {
    columns.forEach(({ column }, i) => {
      if (isNothing(values[i] ?? null)) return;
      from.row = Math.min(from.row, row);
      from.column = Math.min(from.column, column);
      to.row = Math.max(to.row, row);
      to.column = Math.max(to.column, column);
    });
  }
  const ref = rangeName(from.row, from.column, to.row, to.column);
  if (ref === areaName(area)) return [];
  const tag = withAttributes(sheet.text.slice(dimension.start, dimension.openEnd), { ref });
  return [{ from: dimension.start, to: dimension.openEnd, text: tag }];
}

/** The order in which Excel last calculated lists every formula; without the list it makes a new one. */
export function dropCalculationOrder({ pack, workbook }: Draft): void {
  for (const relation of pack.relations(workbook.part).filter((each) => isType(each, 'calcChain'))) {
    if (pack.has(relation.target)) pack.remove(relation.target);
    pack.unrelate(workbook.part, relation.id);
  }
}

/** Whether any formula is left in the book whose result may now be an old one. */
export function holdsFormulas({ pack, workbook, hasFormulas }: Draft): boolean {
  if (pack.relations(workbook.part).some((each) => isType(each, 'calcChain'))) return true;
  return workbook.sheets().some((entry) => entry.isGrid && pack.has(entry.part) && hasFormulas(entry));
}

/** A sheet by its name; a chart that has a sheet to itself is none. */
export function findSheet({ workbook }: Draft, name: string): SheetEntry | null {
  const grids = workbook.sheets().filter((each) => each.isGrid);
  const named = (wanted: string) => grids.find((each) => each.name === wanted) ?? null;
  return named(name) ?? named(safeSheetName(name));
}
