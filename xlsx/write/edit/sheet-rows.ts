import { columnInRow, lastColumn, lastRow, rowNumber } from '../../formula/address.ts';
import { broken } from '../../refusal.ts';
import { attributeOf, type Element, elementAt } from '../../xml/element.ts';
import { type Scanner, scan } from '../../xml/scan.ts';

export interface RowPlace extends Element {
  /** Counted from 1. */
  readonly number: number;
}

export interface CellElement extends Element {
  readonly column: number;
  readonly hasFormula: boolean;
}

/**
 * Where the sheet's data stands, and every row in it; the scanner is on its opening tag and goes behind it. A row without
 * a number is the one below the row before it.
 */
export function dataAt(scanner: Scanner): { sheetData: Element; rows: RowPlace[] } {
  const { name, start, end: openEnd, kind } = scanner;
  const rows: RowPlace[] = [];
  for (let before = 0; kind === 'open' && scanner.next(); ) {
    if (isClosing(scanner)) break;
    const isRow = scanner.name === 'row';
    const written = isRow ? scanner.attribute('r') : null;
    const number = written === null ? before + 1 : rowNumber(written);
    const element = elementAt(scanner);
    if (!isRow) continue;
    if (number === 0 || number > lastRow) throw broken(`row ${written ?? number}`);
    rows.push({ ...element, number });
    before = number;
  }
  const innerEnd = kind === 'open' ? scanner.start : openEnd;
  return { sheetData: { name, start, openEnd, innerEnd, end: scanner.end }, rows };
}

const isClosing = ({ kind }: Scanner) => kind === 'close';

/** Where every cell of a row stands. One without a name is the one to the right of the cell before it. */
export function cellsOf(text: string, row: RowPlace): CellElement[] {
  const cells: CellElement[] = [];
  const scanner = scan(text, row.openEnd, row.innerEnd);
  for (let before = 0; scanner.next(); ) {
    const isCell = scanner.name === 'c';
    const written = isCell ? scanner.attribute('r') : null;
    const column = written === null ? before + 1 : columnInRow(written, row.number);
    const cell = cellAt(scanner, column);
    if (!isCell) continue;
    if (column === 0 || column > lastColumn) throw broken(`cell ${written ?? column}`);
    cells.push(cell);
    before = column;
  }
  return cells;
}

function cellAt(scanner: Scanner, column: number): CellElement {
  const { name, start, end: openEnd, kind } = scanner;
  let hasFormula = false;
  let innerEnd = openEnd;
  if (kind === 'open') {
    while (scanner.next()) {
      innerEnd = scanner.start;
      if (scanner.kind === 'close') break;
      if (scanner.name === 'f') hasFormula = true;
      scanner.skip();
    }
  }
  return { name, start, openEnd, innerEnd, end: scanner.end, column, hasFormula };
}

/** The one that a new row or cell goes behind; the list is in the order of the file. */
export function lastBefore<Item>(list: readonly Item[], isBefore: (item: Item) => boolean): Item | null {
  for (let at = list.length - 1; at >= 0; at--) {
    const item = list[at];
    if (item !== undefined && isBefore(item)) return item;
  }
  return null;
}

/** The number of a cell's format. */
export function styleOf(text: string, cell: CellElement): number {
  return Number(attributeOf(text, cell, 's') ?? 0);
}

/** The cells of one row, by its number; none where it is not there. */
export function rowCells(text: string, rows: readonly RowPlace[], number: number): CellElement[] {
  const row = rows.find((each) => each.number === number);
  return row === undefined ? [] : cellsOf(text, row);
}
