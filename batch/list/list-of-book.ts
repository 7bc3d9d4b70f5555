import { type Cell, type Grid, type ImportKind, issue, sheetMatcher, sheets } from '../../core/index.ts';
import { csvLimits } from '../../xlsx/csv/index.ts';
import { type FileBook, openBook } from '../../xlsx/index.ts';
import { openPackage } from '../../xlsx/package/package.ts';
import { readWorkbook } from '../../xlsx/package/workbook.ts';
import type { ReadList } from './list.ts';

/** Excel keeps 15 digits of a number. */
const safeDigits = 15;

/** The sheet of a workbook that is the list, as rows of text; saved as CSV, it would lose zeros. */
export function listOfBook(bytes: Uint8Array, what: ImportKind, name: string): ReadList {
  const book = openBook(bytes);
  const grid = listSheet(book, what, bytes);
  const file = grid === null ? name : `${name}!${grid.name}`;
  const place = { sheet: file };
  const refuse = (found: ReadList['issues'][number]) => ({ file, rows: [], lines: [], issues: [found] });
  if (grid === null) return refuse(issue('import-empty', {}, place));
  const { length } = grid.rows;
  if (length > csvLimits.lines)
    return refuse(issue('import-too-long', { lines: length, most: csvLimits.lines }, place));
  return {
    file,
    rows: grid.rows.map((row) => row.map(listText)),
    lines: grid.rows.map((_, at) => at + 1),
    issues: book
      .notes()
      .filter((each) => each.place?.sheet === grid.name)
      .map((each) => ({ ...each, place })),
  };
}

/** The sheet of the target's name; else the first that a person sees and that holds anything. */
function listSheet(book: FileBook, what: ImportKind, bytes: Uint8Array): Grid | null {
  const { title, english, aliases } = sheets[what];
  const isNamed = sheetMatcher([title, english, ...aliases]);
  const entries = readWorkbook(openPackage(bytes)).sheets();
  const seen = entries.filter(({ isGrid, state }) => isGrid && state === 'visible');
  const named = [...seen, ...entries].filter((each) => isNamed(each.name));
  for (const { name } of [...named, ...seen]) {
    const grid = book.read([name]).grids.find((each) => each.name === name);
    if (grid?.rows.some((row) => row.some((cell) => listText(cell).trim() !== ''))) return grid;
  }
  return null;
}

/** A cell as text; a whole number that has lost its end looks like it: 4.3E+17, and no student number. */
function listText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'object') return 'date' in cell ? cell.date : cell.error;
  const isLost = Number.isInteger(cell) && Math.abs(cell) >= 10 ** safeDigits;
  return isLost ? cell.toExponential() : String(cell);
}
