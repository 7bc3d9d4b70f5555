/** What a sheet of the format can hold (ECMA-376 part 1, 18.3.1.73 and the limits every program keeps). */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** A cell's address, both counted from 1. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

const [upperA, upperZ, lowerA, zero, nine] = [0x41, 0x5a, 0x61, 0x30, 0x39];

/** The index behind the letters that begin at `from`. */
function behindLetters(text: string, from: number): number {
  let at = from;
  while (letterValue(text.charCodeAt(at)) > 0) at++;
  return at;
}

/** A is 1, in either case; 0 for anything else. */
function letterValue(code: number): number {
  const upper = code >= lowerA ? code - (lowerA - upperA) : code;
  return upper >= upperA && upper <= upperZ ? upper - upperA + 1 : 0;
}

/** The number of a column from its letters; 0 when there is no such column. */
export function columnNumber(text: string, from = 0, to = text.length): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const value = letterValue(text.charCodeAt(at));
    if (value === 0) return 0;
    column = column * 26 + value;
  }
  return column > lastColumn ? 0 : column;
}

/** The number of a row from its digits; 0 when there is no such row. */
export function rowNumber(text: string, from = 0, to = text.length): number {
  if (text.charCodeAt(from) === zero) return 0;
  let row = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) return 0;
    row = row * 10 + (code - zero);
  }
  return row > lastRow ? 0 : row;
}

/**
 * The column of a cell that must stand in this row, without making anything; 0 when it does not or is none.
 */
export function columnInRow(reference: string, row: number): number {
  const split = behindLetters(reference, 0);
  return rowNumber(reference, split) === row ? columnNumber(reference, 0, split) : 0;
}

/** B3 as row 3, column 2; null when it is no cell. */
export function addressOf(reference: string): Address | null {
  const split = behindLetters(reference, 0);
  const address = { row: rowNumber(reference, split), column: columnNumber(reference, 0, split) };
  return address.row === 0 || address.column === 0 ? null : address;
}
