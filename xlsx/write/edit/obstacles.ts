import { type Grid, type IssueCode, issue } from '../../../core/index.ts';
import { type Area, areaOf } from '../../read/merged.ts';
import { Refusal } from '../../refusal.ts';
import { attributeOf, childrenOf } from '../../xml/element.ts';
import { isNothing, type RowWrites } from './cell-writes.ts';
import { areaName, contains, type FormulaPlace, isBlock } from './formulas.ts';
import { childNamed, type SheetText } from './sheet-text.ts';

/** Refuses a cell that cannot be written alone. */
export type Refuse = (row: number, column: number, isContent: boolean) => void;

/**
 * One cell of an array formula or a data table cannot be changed; and beneath merged cells a value would be there and
 * nobody would see it.
 */
export function obstacles(
  sheet: SheetText,
  formulas: readonly FormulaPlace[],
  writes: readonly RowWrites[],
  { name }: Grid,
): Refuse {
  const blocks = formulas.filter(isBlock).flatMap(({ area }) => area ?? []);
  const merged = near(mergedAreas(sheet), writes);
  const refuse = (code: IssueCode, area: Area, row: number, column: number) =>
    new Refusal(issue(code, { range: areaName(area) }, { sheet: name, row, column }));
  return (row, column, isContent) => {
    for (const area of blocks)
      if (contains(area, row, column)) throw refuse('file-array-cell', area, row, column);
    if (!isContent) return;
    for (const area of merged) {
      const isCorner = area.from.row === row && area.from.column === column;
      if (contains(area, row, column) && !isCorner) throw refuse('file-merged-cell', area, row, column);
    }
  };
}

function mergedAreas(sheet: SheetText): Area[] {
  const list = childNamed(sheet, 'mergeCells');
  if (list === null) return [];
  return childrenOf(sheet.text, list).flatMap(
    (each) => areaOf(attributeOf(sheet.text, each, 'ref') ?? '') ?? [],
  );
}

/** Those that lie where something is written; of the many titles and notes of a sheet hardly ever one. */
function near(areas: readonly Area[], writes: readonly RowWrites[]): Area[] {
  if (areas.length === 0) return [];
  const columns = new Set(writes.flatMap((each) => each.columns.map(({ column }) => column)));
  const [first, last] = [writes[0]?.row ?? 0, writes.at(-1)?.row ?? 0];
  return areas.filter(({ from, to }) => {
    const isBeside = [...columns].every((column) => column < from.column || column > to.column);
    return !isBeside && from.row <= last && to.row >= first;
  });
}

/** Whether a row writes anything but nothing between two columns. */
export function writesBetween({ columns, values }: RowWrites, from: number, to: number): boolean {
  return columns.some(({ column }, i) => from <= column && column <= to && !isNothing(values[i] ?? null));
}
