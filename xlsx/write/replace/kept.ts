import { type Grid, issue, type KeptCells } from '../../../core/index.ts';
import { shiftFormula } from '../../formula/shift.ts';
import { formulaCells } from '../../read/formula-cells.ts';
import type { Area } from '../../read/merged.ts';
import { Refusal } from '../../refusal.ts';
import { textOf, withAttributes, withInner } from '../../xml/element.ts';
import { escapeText } from '../../xml/text.ts';
import { valueAt } from '../edit/cell-writes.ts';
import { areaName, type FormulaPlace, formulasOf, isBlock, type Place } from '../edit/formulas.ts';
import { type CellElement, cellsOf } from '../edit/sheet-rows.ts';
import type { SheetText } from '../edit/sheet-text.ts';
import type { ReadyCell } from '../sheet/body.ts';
import { cellName } from '../sheet/ranges.ts';

/** Where people's own cells go, row by row and column by column. */
export interface Moves {
  readonly row: (from: number) => number | null;
  readonly column: (from: number) => number | null;
  /** An area that goes as a whole; null where it would be torn, or is not kept. */
  readonly area: (area: Area) => Area | null;
}

export function movesOf({ columns, rows }: KeptCells): Moves {
  const rowTo = new Map(rows.map(({ from, to }) => [from, to]));
  const columnTo = new Map(columns.map(({ from, to }) => [from, to]));
  const distance = (to: ReadonlyMap<number, number>, first: number, last: number) => {
    if (last - first >= to.size) return null;
    const far = (to.get(first) ?? Number.NaN) - first;
    for (let at = first; at <= last; at++) if ((to.get(at) ?? Number.NaN) - at !== far) return null;
    return far;
  };
  return {
    row: (from) => rowTo.get(from) ?? null,
    column: (from) => columnTo.get(from) ?? null,
    area({ from, to }) {
      const down = distance(rowTo, from.row, to.row);
      const right = distance(columnTo, from.column, to.column);
      if (down === null || right === null) return null;
      const moved = ({ row, column }: Area['from']) => ({ row: row + down, column: column + right });
      return { from: moved(from), to: moved(to) };
    },
  };
}

/**
 * People's own cells by the row they go to, as they are written: values, formats and formulas, whose relative addresses
 * follow. `isTaken` tells where something of ours stands: only content goes before it.
 */
export function keptCells(
  { text, rows }: SheetText,
  grid: Grid,
  moves: Moves,
  isTaken: (row: number, column: number) => boolean,
): Map<number, ReadyCell[]> {
  const formulas = new Map<string, FormulaPlace>();
  for (const each of formulaCells(text) > 0 ? formulasOf(text, rows) : []) {
    refuseTorn(each, moves, grid.name);
    formulas.set(cellName(each.row, each.column), each);
  }
  const kept = new Map<number, ReadyCell[]>();
  for (const { number, ...row } of rows) {
    const to = moves.row(number);
    if (to === null) continue;
    const cells = cellsOf(text, { number, ...row }).flatMap((cell): ReadyCell[] => {
      const column = moves.column(cell.column);
      if (column === null) return [];
      const hasContent = valueAt(grid, number, cell.column) !== null;
      if (!hasContent && isTaken(to, column)) return [];
      const formula = formulas.get(cellName(number, cell.column));
      return [{ column, xml: movedCell(text, cell, formula, { row: to, column }, hasContent, moves) }];
    });
    if (cells.length > 0)
      kept.set(
        to,
        cells.sort((a, b) => a.column - b.column),
      );
  }
  return kept;
}

/** A formula for many cells goes with all of them or not at all. */
function refuseTorn(formula: FormulaPlace, moves: Moves, sheet: string): void {
  const { area, row, column, type } = formula;
  if (area === null || !isBlock(formula) || !overlaps(area, moves)) return;
  const to = moves.area(area);
  // A data table names cells elsewhere, which stay where they are.
  const stays = to !== null && to.from.row === area.from.row && to.from.column === area.from.column;
  if (to !== null && (type === 'array' || stays)) return;
  throw new Refusal(issue('file-array-cell', { range: areaName(area) }, { sheet, row, column }));
}

function overlaps({ from, to }: Area, moves: Moves): boolean {
  const some = (first: number, last: number, move: (from: number) => number | null) => {
    for (let at = first; at <= last; at++) if (move(at) !== null) return true;
    return false;
  };
  return some(from.row, to.row, moves.row) && some(from.column, to.column, moves.column);
}

/** A cell in another place, with everything in it but what lies unseen beneath merged ones. */
function movedCell(
  text: string,
  cell: CellElement,
  formula: FormulaPlace | undefined,
  to: Place,
  hasContent: boolean,
  moves: Moves,
): string {
  const tag = withAttributes(text.slice(cell.start, cell.openEnd), { r: cellName(to.row, to.column) });
  if (cell.openEnd === cell.end) return tag;
  if (formula !== undefined) {
    const { start, end } = formula.element;
    const before = text.slice(cell.openEnd, start);
    return tag + before + movedFormula(text, formula, to, moves) + text.slice(end, cell.end);
  }
  if (hasContent) return tag + text.slice(cell.openEnd, cell.end);
  return withAttributes(tag, { t: null, cm: null, vm: null }).replace(/>$/, '/>');
}

/** A shared formula is written out in every cell: those it was shared with may go elsewhere. */
function movedFormula(text: string, place: FormulaPlace, to: Place, moves: Moves): string {
  const { element, type, area, row, column } = place;
  const [down, right] = [to.row - row, to.column - column];
  const raw = textOf(text, element);
  if (type === 'dataTable' || (type === 'normal' && down === 0 && right === 0)) return raw;
  const whole = withInner(text, element, escapeText(shiftFormula(place.formula, down, right)));
  const tagEnd = whole.indexOf('>') + 1;
  const tag = whole.slice(0, tagEnd);
  if (type === 'normal') return whole;
  if (type === 'shared') return withAttributes(tag, { t: null, si: null, ref: null }) + whole.slice(tagEnd);
  const moved = (area === null ? null : moves.area(area)) ?? { from: to, to };
  return withAttributes(tag, { ref: areaName(moved) }) + whole.slice(tagEnd);
}
