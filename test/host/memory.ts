import {
  type Abilities,
  type Cell,
  type Change,
  type Grid,
  type Snapshot,
  sheetMatcher,
} from '../../core/index.ts';
import { applyToBook } from './memory-apply.ts';
import { asCell, type Book, type BookCell, type BookSheet } from './workbook.ts';

/** A workbook in memory that does what a host does: hand over sheets by name, and carry out changes. */
export interface MemoryHost {
  readonly read: (names: readonly string[]) => Snapshot;
  readonly apply: (changes: readonly Change[]) => void;
  readonly abilities: Abilities;
  /** Every sheet with every cell, blank ends included. */
  readonly all: () => Snapshot;
  /** What a person does: type rows into a sheet below its header. */
  readonly type: (sheet: string, rows: readonly (readonly Cell[])[]) => void;
  readonly set: (sheet: string, row: number, column: number, cell: Cell | BookCell) => void;
  /** With formulas and formats. */
  readonly book: () => Book;
}

/** The same on every run. */
export const fixedAbilities: Abilities = {
  clock: () => '2026-05-20T08:30:00+08:00',
  random: () => '00112233445566778899aabbccddeeff0123456789abcdef0123456789abcdef',
  user: () => '王老师',
  features: ['validation', 'widths'],
};

/** A host for tests that look at grids cell by cell: an empty text stays one. */
export function memoryHost(grids: readonly Grid[] = []): MemoryHost {
  return hostOf({ sheets: grids }, (cell) => cell);
}

/** A host as it should be. */
export function memoryHostOf(book: Book): MemoryHost {
  return hostOf(book, noEmptyText);
}

function hostOf(given: Book, seen: (cell: Cell) => Cell): MemoryHost {
  let book = given;
  const edit = (sheet: string, change: (rows: BookCell[][]) => BookCell[][]) => {
    const sheets = book.sheets.map((each) =>
      each.name === sheet ? { ...each, rows: change(each.rows.map((row) => row.map(asCell))) } : each,
    );
    book = { ...book, sheets };
  };
  return {
    read: (names) => {
      const isWanted = sheetMatcher(names);
      return {
        grids: book.sheets.filter((sheet) => isWanted(sheet.name)).map((each) => cutGrid(gridOf(each), seen)),
      };
    },
    apply: (changes) => {
      book = applyToBook(book, changes);
    },
    abilities: fixedAbilities,
    all: () => ({ grids: book.sheets.map(gridOf) }),
    type: (sheet, typed) => edit(sheet, (rows) => [...rows, ...typed.map((row) => row.map(asCell))]),
    set: (sheet, row, column, cell) =>
      edit(sheet, (rows) => {
        const cells = rows[row - 1] ?? [];
        while (cells.length < column) cells.push({ value: null });
        const { style = {} } = asCell(cells[column - 1]);
        cells[column - 1] = { style, ...asCell(cell) };
        rows[row - 1] = cells;
        return rows;
      }),
    book: () => book,
  };
}

function gridOf({ name, rows }: BookSheet): Grid {
  return { name, rows: rows.map((row) => row.map(cellValue)) };
}

function cellValue(cell: Cell | BookCell): Cell {
  const { value } = asCell(cell);
  return typeof value === 'object' && value !== null && 'time' in value ? value.time : value;
}

/** A grid as a host reads it: an empty text is nothing, and blank ends are cut off. */
export function trimmed(grid: Grid): Grid {
  return cutGrid(grid, noEmptyText);
}

function cutGrid({ name, rows }: Grid, seen: (cell: Cell) => Cell): Grid {
  const cut = rows.map((row) => cutEnd(row.map(seen), (cell) => cell === null));
  return { name, rows: cutEnd(cut, (row) => row.length === 0) };
}

function cutEnd<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): Item[] {
  let length = items.length;
  while (length > 0 && isBlank(items[length - 1]!)) length--;
  return items.slice(0, length);
}

const noEmptyText = (cell: Cell): Cell => (cell === '' ? null : cell);
