/** A list of a whole province fits many times; what is beyond is the wrong file, and is never parsed. */
export const csvLimits = {
  bytes: 32 * 1024 * 1024,
  lines: 200_000,
  cells: 5_000_000,
  /** What a sheet has. */
  columns: 16_384,
  /** What a cell of a workbook takes (Excel’s specifications and limits), in UTF-16 units. */
  characters: 32_767,
} as const;
