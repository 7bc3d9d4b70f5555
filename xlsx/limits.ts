/** What a file may at most hold. A provincial roster stays far below; a hostile file is refused before it hurts. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly file: number;
  /** Bytes of one part, inflated. */
  readonly part: number;
  /** Bytes of one of the package's own lists, inflated: content types, relationships. */
  readonly list: number;
  /** Bytes of all parts together, inflated. */
  readonly total: number;
  /** How many parts. */
  readonly parts: number;
  /** Cells of one sheet that hold something. */
  readonly cells: number;
  /** Rows times columns of one sheet. */
  readonly area: number;
}

const megabyte = 1024 * 1024;

export const limits: Limits = {
  file: 100 * megabyte,
  part: 256 * megabyte,
  list: 32 * megabyte,
  total: 1024 * megabyte,
  parts: 10_000,
  cells: 5_000_000,
  area: 20_000_000,
};
