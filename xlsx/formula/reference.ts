import { columnLetters } from '../../core/index.ts';
import { columnNumber, lastColumn, lastRow, rowNumber } from './address.ts';

const lost = '#REF!';
const cellPattern = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const columnPattern = /^(\$?)([A-Z]{1,3})$/i;
const rowPattern = /^(\$?)([1-9]\d{0,6})$/;

/** A1 moved; null when the word is no cell. */
export function movedCell(text: string, rows: number, columns: number): string | null {
  const match = cellPattern.exec(text);
  if (match === null) return null;
  const [, columnHold = '', letters = '', rowHold = '', digits = ''] = match;
  const [fromColumn, fromRow] = [columnNumber(letters), rowNumber(digits)];
  if (fromColumn === 0 || fromRow === 0) return null;
  const column = moved(fromColumn, columnHold, columns, lastColumn);
  const row = moved(fromRow, rowHold, rows, lastRow);
  return column === 0 || row === 0 ? lost : `${columnHold}${columnLetters(column)}${rowHold}${row}`;
}

/** A1:B2, A:C or 1:3 moved, as one: with a corner the whole is lost. Null when the words are no such area. */
export function movedArea(one: string, other: string, rows: number, columns: number): string | null {
  const corners =
    both(one, other, (text) => movedCell(text, rows, columns)) ??
    both(one, other, (text) => movedColumn(text, columns)) ??
    both(one, other, (text) => movedRow(text, rows));
  if (corners === null) return null;
  return corners.includes(lost) ? lost : corners.join(':');
}

function both(one: string, other: string, move: (text: string) => string | null): string[] | null {
  const [first, second] = [move(one), move(other)];
  return first === null || second === null ? null : [first, second];
}

function movedColumn(text: string, columns: number): string | null {
  const [, hold = '', letters = ''] = columnPattern.exec(text) ?? [];
  const from = columnNumber(letters);
  if (from === 0) return null;
  const column = moved(from, hold, columns, lastColumn);
  return column === 0 ? lost : `${hold}${columnLetters(column)}`;
}

function movedRow(text: string, rows: number): string | null {
  const [, hold = '', digits = ''] = rowPattern.exec(text) ?? [];
  const from = rowNumber(digits);
  if (from === 0) return null;
  const row = moved(from, hold, rows, lastRow);
  return row === 0 ? lost : `${hold}${row}`;
}

/** 0 when it leaves the sheet. */
function moved(from: number, hold: string, by: number, last: number): number {
  const to = hold === '$' ? from : from + by;
  return to < 1 || to > last ? 0 : to;
}
