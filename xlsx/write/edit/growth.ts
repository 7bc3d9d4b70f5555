import type { Grid } from '../../../core/index.ts';
import { isType } from '../../package/package.ts';
import { type Area, areaOf } from '../../read/merged.ts';
import { type Edit, edited } from '../../xml/edit.ts';
import { attributeOf, childOf, rootOf, withAttributes } from '../../xml/element.ts';
import type { Draft } from '../draft.ts';
import { absoluteRange } from '../sheet/ranges.ts';
import { isBlank, type RowWrites, valueAt } from './cell-writes.ts';
import { areaName } from './formulas.ts';
import { writesBetween } from './obstacles.ts';
import { childNamed, type SheetText } from './sheet-text.ts';

/**
 * The area with the rows that were written right below it, as far as they were blank: what Excel does with a table or a
 * filtered list when somebody writes on below it.
 */
export function grown(area: Area, grid: Grid, written: readonly RowWrites[]): Area {
  const { from, to } = area;
  const below = written.filter(({ row }) => row > to.row);
  const touched = new Set(
    below.filter((each) => writesBetween(each, from.column, to.column)).map(({ row }) => row),
  );
  let last = to.row;
  while (touched.has(last + 1) && isBlankRow(grid, last + 1, area)) last++;
  return last === to.row ? area : { from, to: { ...to, row: last } };
}

function isBlankRow(grid: Grid, row: number, { from, to }: Area): boolean {
  for (let column = from.column; column <= to.column; column++) {
    if (!isBlank(valueAt(grid, row, column))) return false;
  }
  return true;
}

/** The range of the sheet's own filter, in the sheet and in the hidden name that Excel keeps for it. */
export function filterEdits(
  sheet: SheetText,
  grid: Grid,
  written: readonly RowWrites[],
  { workbook }: Draft,
): Edit[] {
  const filter = childNamed(sheet, 'autoFilter');
  const area = filter === null ? null : areaOf(attributeOf(sheet.text, filter, 'ref') ?? '');
  if (filter === null || area === null) return [];
  const larger = grown(area, grid, written);
  if (larger === area) return [];
  const tag = withAttributes(sheet.text.slice(filter.start, filter.openEnd), { ref: areaName(larger) });
  workbook.defineName('_xlnm._FilterDatabase', grid.name, absoluteRange(grid.name, areaName(larger)));
  return [{ from: filter.start, to: filter.openEnd, text: tag }];
}

/** People's Excel tables: rows below one belong to it. One with a row of totals stays: what is below is not in it. */
export function growTables(part: string, grid: Grid, written: readonly RowWrites[], { pack }: Draft): void {
  for (const { target } of pack.relations(part).filter((each) => isType(each, 'table'))) {
    if (!pack.has(target)) continue;
    const text = pack.text(target);
    const root = rootOf(text);
    const area = areaOf(attributeOf(text, root, 'ref') ?? '');
    if (area === null || Number(attributeOf(text, root, 'totalsRowCount') ?? 0) > 0) continue;
    const larger = grown(area, grid, written);
    if (larger === area) continue;
    const filter = childOf(text, root, 'autoFilter');
    const tags = filter === null ? [root] : [root, filter];
    const edits = tags.map(({ start, openEnd }) => ({
      from: start,
      to: openEnd,
      text: withAttributes(text.slice(start, openEnd), { ref: areaName(larger) }),
    }));
    pack.set(target, edited(text, edits));
  }
}
