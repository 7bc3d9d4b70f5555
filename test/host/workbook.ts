import type { Cell } from '../../core/index.ts';

/** As much of a cell's look as shows whether somebody else's was touched. */
export interface Style {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** Solid colour, as FFRRGGBB. */
  readonly fill?: string;
}

/** A time of day without a date: 08:30:00. */
export interface CellTime {
  readonly time: string;
}

export interface BookCell {
  /** With a formula its result, with rich text the whole of it. */
  readonly value: Cell | CellTime;
  /** Without the equals sign. */
  readonly formula?: string;
  /** The formula is stored once, at this address, as programs do when a formula is filled down. */
  readonly sharedFrom?: string;
  /** The pieces of rich text, every second one bold. */
  readonly runs?: readonly string[];
  readonly style?: Style;
}

export interface BookSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** rows[0] is row 1; a plain value is a cell without formula or style. */
  readonly rows: readonly (readonly (Cell | BookCell)[])[];
  /** Areas such as A1:C1. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly widths?: Readonly<Record<number, number>>;
  /** Number formats of whole columns, for the cells that nobody has written yet. */
  readonly columnFormats?: Readonly<Record<number, string>>;
  readonly comments?: Readonly<Record<string, string>>;
  /** The words that a cell takes, by address. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Areas whose numbers below a limit are coloured. */
  readonly colours?: readonly { readonly area: string; readonly below: number; readonly fill: string }[];
}

/** A workbook as plain data: what an adapter builds for a test, and what it sees when it looks at one. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** Dates count from 1904, as in files of old Macs. */
  readonly date1904?: boolean;
  /** Defined names and where they point: 名单!$A$2:$A$9. */
  readonly names?: Readonly<Record<string, string>>;
}

export function asCell(cell: Cell | BookCell | undefined): BookCell {
  const isBookCell = typeof cell === 'object' && cell !== null && 'value' in cell;
  return isBookCell ? cell : { value: cell ?? null };
}

export const styled = (value: Cell, style: Style): BookCell => ({ value, style });
export const formula = (text: string, value: Cell, style?: Style): BookCell => ({
  value,
  formula: text,
  ...(style === undefined ? {} : { style }),
});

/** 28 is AB. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

export const address = (row: number, column: number): string => `${letters(column)}${row}`;

/** AB3 is row 3, column 28. */
export function placeOf(at: string): { row: number; column: number } {
  const [, name = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  const column = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (column === 0) throw new Error(`no address: ${at}`);
  return { row: Number(digits), column };
}

export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
}

export function cellOf(sheet: BookSheet, at: string): BookCell {
  const { row, column } = placeOf(at);
  return tidyCell(sheet.rows[row - 1]?.[column - 1]);
}

/** The format that a number typed at this place would get. */
export function formatAt(sheet: BookSheet, at: string): string {
  const own = cellOf(sheet, at).style?.numberFormat;
  return own ?? sheet.columnFormats?.[placeOf(at).column] ?? 'General';
}

/** Every cell that holds or looks like anything, by its address. */
export function cellsOf(sheet: BookSheet): Map<string, BookCell> {
  const cells = new Map<string, BookCell>();
  sheet.rows.forEach((row, r) => {
    row.forEach((each, c) => {
      const cell = tidyCell(each);
      if (!isNothing(cell)) cells.set(address(r + 1, c + 1), cell);
    });
  });
  return cells;
}

const isNothing = ({ value, formula: text, style }: BookCell) =>
  value === null && text === undefined && style === undefined;

/** One way to write each cell, so that two can be compared. */
function tidyCell(given: Cell | BookCell | undefined): BookCell {
  const { value, formula: text, runs, style = {} } = asCell(given);
  const { numberFormat = 'General', bold = false, fill } = style;
  const look: Style = {
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(bold ? { bold } : {}),
    ...(fill === undefined ? {} : { fill }),
  };
  return {
    value: value === '' ? null : value,
    ...(text === undefined ? {} : { formula: text }),
    ...(runs === undefined ? {} : { runs }),
    ...(Object.keys(look).length === 0 ? {} : { style: look }),
  };
}
