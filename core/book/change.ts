import type { Cell } from './cell.ts';

export type ColumnType = 'text' | 'integer' | 'decimal' | 'choice' | 'date';

/** How a column looks and what it takes. Text columns keep 007 and 18 digits as they are. */
export interface ColumnSpec {
  readonly title: string;
  readonly type: ColumnType;
  /** In characters of the default font; a Chinese one counts two. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  /** Engine-owned: shaded, and locked where the host can. */
  readonly locked: boolean;
  readonly wrap?: boolean;
  readonly choices?: readonly string[];
  /** Numbers below or above are refused by the host's own validation. */
  readonly least?: number;
  readonly most?: number;
  /** Cells of this value are coloured. */
  readonly colours?: readonly { readonly value: string; readonly tone: 'good' | 'fine' | 'bad' | 'note' }[];
}

/** One cell that takes only some words, on a sheet whose lines differ, such as 标准. */
export interface CellChoices {
  /** Counted from 1 below the header. */
  readonly row: number;
  /** Counted from 1. */
  readonly column: number;
  readonly choices: readonly string[];
}

/** How a sheet is put on paper, always A4. */
export interface PrintSpec {
  readonly landscape: boolean;
  readonly repeatHeader: boolean;
  /** Only so many columns from the left go on paper; the rest is for checking on the screen. */
  readonly columns?: number;
}

/** A whole sheet, described for any host. */
export interface SheetSpec {
  readonly name: string;
  /** Lines above the header; a watermark such as 试抽 stands here. */
  readonly banner: readonly string[];
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly Cell[])[];
  readonly cells?: readonly CellChoices[];
  readonly owner: 'user' | 'engine' | 'both';
  readonly filter: boolean;
  readonly print: PrintSpec;
}

/** From one place to another on the same sheet, counted from 1. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/**
 * A person's own cells on a sheet that is replaced: those of the named columns move with their rows, formulas (their
 * relative addresses follow, as when cells are copied) and formats included.
 */
export interface KeptCells {
  readonly columns: readonly Move[];
  readonly rows: readonly Move[];
}

/** Makes a sheet. An engine-owned one that is there is replaced; a person's own is left as it is. */
export interface SheetChange {
  readonly kind: 'sheet';
  readonly mode: 'replace' | 'create';
  readonly spec: SheetSpec;
  readonly kept?: KeptCells;
}

export interface FillColumn {
  /** Counted from 1. */
  readonly column: number;
  readonly spec: ColumnSpec;
  /** The column is new: its header must be written too. */
  readonly added: boolean;
}

/** Fills named columns of a sheet row by row; rows below the last one are new. Nothing else of the sheet is touched. */
export interface FillChange {
  readonly kind: 'fill';
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly FillColumn[];
  readonly rows: readonly { readonly row: number; readonly values: readonly Cell[] }[];
}

/** Adds rows below the last one of an engine-owned sheet, which is made from the specification if it is not there. */
export interface AppendChange {
  readonly kind: 'append';
  readonly spec: SheetSpec;
}

/** All that a command can do to a workbook. */
export type Change = SheetChange | FillChange | AppendChange;
