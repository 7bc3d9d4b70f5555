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

/** A whole sheet, described for any host. */
export interface SheetSpec {
  readonly name: string;
  /** Lines above the header; a watermark such as 试抽 stands here. */
  readonly banner: readonly string[];
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly Cell[])[];
  readonly owner: 'user' | 'engine' | 'both';
  readonly filter: boolean;
  readonly print: { readonly landscape: boolean; readonly repeatHeader: boolean };
}

/** Makes a sheet. An engine-owned one that is there is replaced; a person's own is left as it is. */
export interface SheetChange {
  readonly kind: 'sheet';
  readonly mode: 'replace' | 'create';
  readonly spec: SheetSpec;
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
