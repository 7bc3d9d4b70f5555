import type { Cell } from '../../../core/index.ts';
import type { Edit } from '../../xml/edit.ts';
import { attributeOf, isOn, withAttributes } from '../../xml/element.ts';
import { type BodyContext, emptyCell, newCell } from '../sheet/body.ts';
import { heightOf, linesOf } from '../sheet/heights.ts';
import { changedCell, tagParts } from './cell-edit.ts';
import type { NewStyle, RowWrites, TargetColumn } from './cell-writes.ts';
import type { CellElement, RowPlace } from './sheet-rows.ts';

/**
 * A new row. Cells without content get their format too where the column has none of its own. Where the row above says
 * how high it is, the new one does.
 */
export function newRow(
  { row, columns, values }: RowWrites,
  sheet: string,
  isMeasured: boolean,
  context: BodyContext,
): string {
  const { prefix, styles } = context;
  const cells: string[] = [];
  let lines = 1;
  columns.forEach((target, i) => {
    const value = values[i] ?? null;
    cells.push(addedCell(value, row, target, sheet, context) ?? formatted(row, target, prefix));
    lines = Math.max(
      lines,
      linesIn(value, target, lines, () => styles.wraps(target.newStyle().style)),
    );
  });
  const height = isMeasured || lines > 1 ? ` ht="${heightOf(lines)}"` : '';
  // Joined, not added up: thousands of rows wait for each other, and should be no longer than they are.
  return [`<${prefix}row r="${row}"${height}>`, ...cells, `</${prefix}row>`].join('');
}

function addedCell(
  value: Cell,
  row: number,
  { column, newStyle }: TargetColumn,
  sheet: string,
  context: BodyContext,
): string | null {
  if (value === null || value === '') return null;
  const { style, isOurs } = newStyle();
  return newCell(value, { sheet, row, column }, style, isOurs, context);
}

function formatted(row: number, { column, newStyle }: TargetColumn, prefix: string): string {
  const { style, isOurs } = newStyle();
  return isOurs && style > 0 ? emptyCell(row, column, style, prefix).xml : '';
}

/** One cell of a row that is there: a new value for it, or for a place between the others. */
export interface CellChange {
  readonly target: TargetColumn;
  readonly value: Cell;
  /** Null where there is none yet. */
  readonly cell: CellElement | null;
}

/** What changes in a row that is there when some cells change or are put between the others. */
export function rowEdits(
  text: string,
  row: RowPlace,
  cells: readonly CellElement[],
  changes: readonly CellChange[],
  sheet: string,
  context: BodyContext,
): Edit[] {
  const edits: Edit[] = [];
  let lines = 1;
  const added: number[] = [];
  const ofRow = rowStyle(text, row);
  for (const { target, value, cell } of changes) {
    if (cell === null) {
      const newStyle = () => ofRow ?? target.newStyle();
      const xml = addedCell(value, row.number, { ...target, newStyle }, sheet, context);
      if (xml === null) continue;
      const behind = placeBehind(cells, target.column, row.openEnd);
      edits.push({ from: behind, to: behind, text: xml });
      added.push(target.column);
    } else {
      const place = { sheet, row: row.number, column: target.column };
      edits.push({ from: cell.start, to: cell.end, text: changedCell(text, cell, value, place, context) });
    }
    const style = () =>
      cell === null
        ? (ofRow ?? target.newStyle()).style
        : tagParts(text.slice(cell.start, cell.openEnd)).style;
    lines = Math.max(
      lines,
      linesIn(value, target, lines, () => context.styles.wraps(style())),
    );
  }
  const tag = text.slice(row.start, row.openEnd);
  const open = withAttributes(tag, rowAttributes(text, row, added, lines));
  if (row.openEnd < row.end) {
    return open === tag ? edits : [{ from: row.start, to: row.openEnd, text: open }, ...edits];
  }
  const inner = edits.map((each) => each.text).join('');
  if (inner === '') return [];
  const opened = `${open.replace(/\s*\/>$/, '>')}${inner}</${context.prefix}row>`;
  return [{ from: row.start, to: row.end, text: opened }];
}

/** The format that somebody gave a whole row; its cells have it before that of their columns. */
function rowStyle(text: string, row: RowPlace): NewStyle | null {
  const style = attributeOf(text, row, 's');
  if (style === null || !isOn(attributeOf(text, row, 'customFormat'))) return null;
  return { style: Number(style), isOurs: false };
}

/** Behind the last cell that comes before the column. The cells are nearly always in order. */
function placeBehind(cells: readonly CellElement[], column: number, first: number): number {
  let place = first;
  for (const cell of cells) if (cell.column < column) place = Math.max(place, cell.end);
  return place;
}

/** The lines that a new value takes, if more than others do and its cell goes on in a second one. */
function linesIn(value: Cell, { width }: TargetColumn, most: number, wraps: () => boolean): number {
  if (typeof value !== 'string' || width <= 0) return 1;
  const lines = linesOf(value, width);
  return lines > most && wraps() ? lines : 1;
}

/** A row grows with what is written into it, as in Excel, unless somebody has set its height. */
function rowAttributes(
  text: string,
  row: RowPlace,
  added: readonly number[],
  lines: number,
): Record<string, string | null> {
  const spans = added.length === 0 ? null : attributeOf(text, row, 'spans');
  const isSet = () => isOn(attributeOf(text, row, 'customHeight'));
  const grows = lines > 1 && !isSet() && Number(attributeOf(text, row, 'ht') ?? 0) < heightOf(lines);
  return {
    ...(spans === null || isWithin(spans, added) ? {} : { spans: null }),
    ...(grows ? { ht: String(heightOf(lines)) } : {}),
  };
}

/** The columns that a row says it reaches over: a hint that must not be wrong, and need not be there. */
function isWithin(spans: string, added: readonly number[]): boolean {
  const ranges = spans
    .trim()
    .split(/\s+/)
    .map((each) => each.split(':').map(Number));
  return added.every((column) => ranges.some(([from = 0, to = 0]) => from <= column && column <= to));
}
