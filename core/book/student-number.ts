import { type Issue, issue, type Place } from '../issue/issue.ts';
import { cleanCode } from '../text/clean.ts';
import { type Cell, cellText, isBlank, isError } from './cell.ts';
import { footWords } from './layout/foot-words.ts';

/** Excel keeps 15 digits of a number; longer student numbers typed as numbers have lost their end. */
const safeDigits = 15;

/** No college's numbers are longer. */
export const longestId = 40;

/** A student number as clean text, or what is wrong with the cell. */
export function studentNumber(cell: Cell, place: Place): { id: string; issues: Issue[] } {
  if (isBlank(cell)) return { id: '', issues: [issue('id-missing', {}, place)] };
  if (isError(cell)) return bad('cell-error', cell.error, place);
  if (typeof cell === 'object' && cell !== null) return bad('id-is-date', cell.date, place);
  if (typeof cell === 'boolean') return bad('id-odd', String(cell), place);
  const id = cleanCode(cellText(cell));
  if (id === '') return { id: '', issues: [issue('id-missing', {}, place)] };
  if (typeof cell === 'number') {
    if (!Number.isInteger(cell) || cell < 0) return bad('id-odd', id, place);
    if (id.length > safeDigits) return bad('id-precision', id, place);
    return { id, issues: [] };
  }
  if (/^\d(\.\d+)?E\+?\d+$/.test(id)) return bad('id-precision', id, place);
  if (id.length > longestId) return bad('id-odd', `${id.slice(0, longestId)}…`, place);
  if (id.includes('\uFFFD')) return bad('id-odd', id, place);
  return { id, issues: [] };
}

/** Totals and signatures below a list stand in the column of the numbers, and would be drawn like students. */
export function isBelowTable(id: string): boolean {
  return !/\d/.test(id) || footWords.some((word) => id.startsWith(word));
}

function bad(code: 'cell-error' | 'id-is-date' | 'id-odd' | 'id-precision', value: string, place: Place) {
  return { id: '', issues: [issue(code, { value }, place)] };
}
