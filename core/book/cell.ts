/** A date as the host read it, without a time zone: 2026-05-20 or 2026-05-20T08:30:00. */
export interface CellDate {
  readonly date: string;
}

/** #N/A, #REF! and their like. */
export interface CellError {
  readonly error: string;
}

/** What a host hands over for one cell; a formula comes as its result, rich text as plain text. */
export type Cell = string | number | boolean | null | CellDate | CellError;

/** One sheet as the host read it; rows[0] is row 1. Rows may be of different lengths. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** What a command sees of a workbook: the sheets it asked for, as far as they are there. */
export interface Snapshot {
  readonly grids: readonly Grid[];
}

export function isError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell as raw text; numbers in their shortest decimal form. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return 'date' in cell ? cell.date : cell.error;
}

/** 430102200001011234 typed as a number comes as 4.30102200001011e+17: written out, so that the digits can be compared. */
function numberText(value: number): string {
  const text = String(value);
  return Number.isInteger(value) && text.includes('e') ? BigInt(value).toString() : text;
}
