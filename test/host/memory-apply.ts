import type { Cell, Change, ColumnSpec, FillChange, KeptCells, SheetSpec } from '../../core/index.ts';
import { movedFormula } from './move-formula.ts';
import {
  address,
  asCell,
  type Book,
  type BookCell,
  type BookSheet,
  placeOf,
  type Style,
} from './workbook.ts';

/** As many rows as Excel has. */
const mostRows = 1_048_576;

/** Carries the changes out on a workbook with formulas and formats; the one that was given stays as it was. */
export function applyToBook(book: Book, changes: readonly Change[]): Book {
  return { ...book, sheets: changes.reduce(applyOne, book.sheets) };
}

function applyOne(sheets: readonly BookSheet[], change: Change): readonly BookSheet[] {
  const name = change.kind === 'fill' ? change.sheet : change.spec.name;
  const there = sheets.find((each) => each.name === name);
  const put = (made: BookSheet) => sheets.map((each) => (each === there ? made : each));
  if (change.kind === 'fill') return there === undefined ? sheets : put(filled(there, change));
  if (there === undefined) return [...sheets, newSheet(change.spec)];
  if (change.kind === 'append') return put(appended(there, change.spec));
  return change.mode === 'create' ? sheets : put(replaced(there, change.spec, change.kept));
}

function newSheet(spec: SheetSpec): BookSheet {
  const { name, banner, columns, rows } = spec;
  const header = columns.map(({ title }): BookCell => ({ value: title, style: { bold: true } }));
  const texts = columns.flatMap(({ type }, i) => (isText(type) ? [[i + 1, '@'] as const] : []));
  return {
    name,
    rows: [...banner.map((text) => [text]), header, ...specCells(columns, rows)],
    widths: Object.fromEntries(columns.map(({ width }, i) => [i + 1, width])),
    columnFormats: Object.fromEntries(texts),
    choices: choicesOf(spec),
  };
}

function choicesOf({ banner, columns, rows, cells = [] }: SheetSpec): Record<string, readonly string[]> {
  const below = banner.length + 1;
  const choices: Record<string, readonly string[]> = {};
  columns.forEach((column, c) => {
    rows.forEach((_, r) => {
      if (column.choices !== undefined) choices[address(below + r + 1, c + 1)] = column.choices;
    });
  });
  for (const cell of cells) choices[address(below + cell.row, cell.column)] = cell.choices;
  return choices;
}

function replaced(
  before: BookSheet,
  spec: SheetSpec,
  kept: KeptCells = { columns: [], rows: [] },
): BookSheet {
  const made = newSheet(spec);
  const rows = made.rows.map((row) => row.map(asCell));
  for (const row of kept.rows) {
    for (const column of kept.columns) {
      const cell = asCell(before.rows[row.from - 1]?.[column.from - 1]);
      const isTaken = rows[row.to - 1]?.[column.to - 1] !== undefined;
      if (cell.value === null && cell.formula === undefined && (cell.style === undefined || isTaken))
        continue;
      putCell(rows, row.to, column.to, movedCell(cell, row.to - row.from, column.to - column.from));
    }
  }
  return { ...made, rows, ...(before.state === undefined ? {} : { state: before.state }) };
}

function movedCell({ value, formula, runs, style }: BookCell, down: number, right: number): BookCell {
  return {
    value,
    ...(formula === undefined ? {} : { formula: movedFormula(formula, down, right) }),
    ...(runs === undefined ? {} : { runs }),
    ...(style === undefined ? {} : { style }),
  };
}

function appended(before: BookSheet, { columns, rows }: SheetSpec): BookSheet {
  const old = before.rows.map((row) => row.map(asCell));
  let last = old.length;
  while (last > 0 && (old[last - 1] ?? []).every(isBlank)) last--;
  // Below the last row stand at most spaces, formats, and formulas that gave nothing yet: the spaces go.
  const blank = old
    .slice(last)
    .map((row) => row.map((cell) => (cell.formula === undefined ? emptied(cell) : cell)));
  const added = specCells(columns, rows).map((cells, i) => [
    ...cells,
    ...(blank[i] ?? []).slice(cells.length),
  ]);
  return { ...before, rows: [...old.slice(0, last), ...added, ...blank.slice(added.length)] };
}

/** A merged area shows the value of its first cell only. */
function isSwallowed({ merges = [] }: BookSheet, row: number, column: number): boolean {
  return merges.some((area) => {
    const [first, last] = area.split(':').map(placeOf);
    if (first === undefined || last === undefined || (row === first.row && column === first.column))
      return false;
    const isBetween = (at: number, from: number, to: number) => from <= at && at <= to;
    return isBetween(row, first.row, last.row) && isBetween(column, first.column, last.column);
  });
}

const emptied = ({ style }: BookCell): BookCell => ({
  value: null,
  ...(style === undefined ? {} : { style }),
});

function isBlank({ value }: BookCell): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function filled(before: BookSheet, { headerRow, columns, rows }: FillChange): BookSheet {
  const next = before.rows.map((row) => row.map(asCell));
  for (const { column, spec, added } of columns) {
    if (added) putCell(next, headerRow, column, { value: spec.title, style: { bold: true } });
  }
  for (const { row, values } of rows) {
    columns.forEach(({ column, spec }, i) => {
      const value = values[i] ?? null;
      if (value !== null && isSwallowed(before, row, column))
        throw new Error(`row ${row} is merged with others`);
      const style = next[row - 1]?.[column - 1]?.style ?? styleFor(value, spec);
      putCell(next, row, column, { value, style });
    });
  }
  return { ...before, rows: next };
}

function specCells(columns: readonly ColumnSpec[], rows: SheetSpec['rows']): BookCell[][] {
  return rows.map((row) => row.map((value, i): BookCell => ({ value, style: styleFor(value, columns[i]) })));
}

const isText = (type: ColumnSpec['type'] | undefined) => type === 'text' || type === 'choice';

function styleFor(value: Cell, spec: ColumnSpec | undefined): Style {
  if (typeof value === 'object' && value !== null && 'date' in value) return { numberFormat: 'yyyy-mm-dd' };
  return isText(spec?.type) || typeof value === 'string' ? { numberFormat: '@' } : {};
}

function putCell(rows: BookCell[][], row: number, column: number, cell: BookCell): void {
  if (row > mostRows) throw new Error(`a sheet has no row ${row}`);
  while (rows.length < row) rows.push([]);
  const cells = rows[row - 1] ?? [];
  while (cells.length < column) cells.push({ value: null });
  cells[column - 1] = cell;
}
