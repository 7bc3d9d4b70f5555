import { columnLetters } from '../../../core/index.ts';

export const cellName = (row: number, column: number) => `${columnLetters(column)}${row}`;

export function rangeName(fromRow: number, fromColumn: number, toRow: number, toColumn: number): string {
  const from = cellName(fromRow, fromColumn);
  return fromRow === toRow && fromColumn === toColumn ? from : `${from}:${cellName(toRow, toColumn)}`;
}

/** A sheet's name as formulas want it. */
export const quotedSheet = (name: string) => `'${name.replace(/'/g, "''")}'`;

/** Excel refuses some characters and more than 31 of them; none of our own names has any. */
export function safeSheetName(name: string): string {
  const safe = name
    .replace(/[:\\/?*[\]]/g, '_')
    .slice(0, 31)
    .replace(/^'|'$/g, '_');
  return safe.trim() === '' ? '_' : safe;
}

/** A range as names want it: '抽签'!$A$1:$M$40 */
export function absoluteRange(sheet: string, range: string): string {
  return `${quotedSheet(sheet)}!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
