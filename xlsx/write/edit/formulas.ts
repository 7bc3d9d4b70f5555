import { shiftFormula } from '../../formula/shift.ts';
import { type Area, areaOf } from '../../read/merged.ts';
import type { Edit } from '../../xml/edit.ts';
import { attributeOf, childOf, type Element, withAttributes, withInner } from '../../xml/element.ts';
import { textBetween } from '../../xml/scan.ts';
import { escapeText, unescapeString } from '../../xml/text.ts';
import { rangeName } from '../sheet/ranges.ts';
import { cellsOf, type RowPlace } from './sheet-rows.ts';

/** A formula of a sheet. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  readonly element: Element;
  /** normal, shared, array or dataTable (ECMA-376 part 1, 18.18.6). */
  readonly type: string;
  /** The cells that an array formula, a data table or a shared formula covers. */
  readonly area: Area | null;
  /** What it says. A shared formula stands in one cell only, and is read from there. */
  readonly formula: string;
  /** The cell in which a shared formula is written out; itself for every other. */
  readonly master: { readonly row: number; readonly column: number };
}

export function formulasOf(text: string, rows: readonly RowPlace[]): FormulaPlace[] {
  const masters = new Map<string, FormulaPlace>();
  return rows.flatMap((row) =>
    cellsOf(text, row).flatMap((cell) => {
      const element = cell.hasFormula ? childOf(text, cell, 'f') : null;
      if (element === null) return [];
      const place = formulaPlace(text, element, row.number, cell.column);
      const group = place.type === 'shared' ? (attributeOf(text, element, 'si') ?? '') : null;
      if (group === null) return [place];
      if (place.formula !== '') masters.set(group, place);
      const master = masters.get(group);
      return [master === undefined ? place : follower(place, master)];
    }),
  );
}

function formulaPlace(text: string, element: Element, row: number, column: number): FormulaPlace {
  const type = attributeOf(text, element, 't') ?? 'normal';
  const reference = attributeOf(text, element, 'ref');
  const area = reference === null ? null : areaOf(reference);
  const formula = unescapeString(textBetween(text, element.openEnd, element.innerEnd));
  return { row, column, element, type, area, formula, master: { row, column } };
}

function follower(place: FormulaPlace, master: FormulaPlace): FormulaPlace {
  const formula = shiftFormula(master.formula, place.row - master.row, place.column - master.column);
  return { ...place, formula, master: master.master };
}

/** More than one cell whose values come from one formula: none of them can be changed alone. */
export function isBlock({ type, area }: FormulaPlace): boolean {
  if (area === null || (type !== 'array' && type !== 'dataTable')) return false;
  return type === 'dataTable' || area.from.row < area.to.row || area.from.column < area.to.column;
}

export function contains({ from, to }: Area, row: number, column: number): boolean {
  return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
}

export const areaName = ({ from, to }: Area) => rangeName(from.row, from.column, to.row, to.column);

export interface Place {
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ row, column }: Place) => row * 20_000 + column;

/**
 * Where the cell with a shared formula's text is written over, the next one that is left takes the text; where those
 * that are left do not begin there, each gets a text of its own.
 */
export function orphanEdits(
  text: string,
  formulas: readonly FormulaPlace[],
  written: readonly Place[],
): Edit[] {
  const gone = new Set(written.map(keyOf));
  const orphans = new Map<number, FormulaPlace[]>();
  for (const each of formulas) {
    const isOrphan = each.type === 'shared' && gone.has(keyOf(each.master)) && !gone.has(keyOf(each));
    if (!isOrphan) continue;
    const key = keyOf(each.master);
    orphans.set(key, [...(orphans.get(key) ?? []), each]);
  }
  return [...orphans.values()].flatMap((left) => adopted(text, left));
}

function adopted(text: string, left: readonly FormulaPlace[]): Edit[] {
  const [first] = left;
  if (first === undefined) return [];
  const rows = left.map((each) => each.row);
  const columns = left.map((each) => each.column);
  const from = { row: least(rows), column: least(columns) };
  const to = { row: most(rows), column: most(columns) };
  if (first.row !== from.row || first.column !== from.column) {
    return left.map((each) => edit(text, each, { t: null, si: null, ref: null }));
  }
  return [edit(text, first, { ref: rangeName(from.row, from.column, to.row, to.column) })];
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));

function edit(
  text: string,
  { element, formula }: FormulaPlace,
  attributes: Readonly<Record<string, string | null>>,
): Edit {
  const whole = withInner(text, element, escapeText(formula));
  const tagEnd = whole.indexOf('>') + 1;
  const tag = withAttributes(whole.slice(0, tagEnd), attributes);
  return { from: element.start, to: element.end, text: tag + whole.slice(tagEnd) };
}
