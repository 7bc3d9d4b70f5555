import { letters, placeOf } from './workbook.ts';

/** Strings and quoted sheet names are passed over; then A1, A:C, 2:5, each with or without $. */
const part =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.$])(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\d_.(!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\d_.(!])|\$?\d+:\$?\d+(?![\p{L}\d_.(!]))/gu;

/** A formula as it stands after its cell was copied so many rows down and columns to the right. */
export function movedFormula(formula: string, down: number, right: number): string {
  return formula.replace(part, (found) => {
    if (/^["']/.test(found)) return found;
    const ends = found.split(':').map((end) => movedEnd(end, down, right));
    return ends.includes(null) ? '#REF!' : ends.join(':');
  });
}

function movedEnd(end: string, down: number, right: number): string | null {
  const [, fixedColumn = '', name = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(end) ?? [];
  // In $2 of $2:$5 the sign belongs to the row.
  const isRowFixed = fixedRow !== '' || (name === '' && fixedColumn !== '');
  const column = name === '' ? 1 : placeOf(`${name}1`).column + (fixedColumn === '' ? right : 0);
  const row = digits === '' ? 1 : Number(digits) + (isRowFixed ? 0 : down);
  if (column < 1 || row < 1) return null;
  return `${fixedColumn}${name === '' ? '' : letters(column)}${fixedRow}${digits === '' ? '' : row}`;
}
