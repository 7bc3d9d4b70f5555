import { cellText, isBlank } from '../../core/book/cell.ts';
import type { Cell, Grid, Snapshot } from '../../core/index.ts';

/** What somebody did to one cell (and, when two were swapped, to the one below). */
export interface Edit {
  readonly sheet: string;
  /** Counted from 1; row 1 is the header. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly kind: string;
  readonly before: Cell;
  readonly after: Cell;
  readonly book: Snapshot;
}

export function gridOf(book: Snapshot, sheet: string): Grid {
  const grid = book.grids.find((each) => each.name === sheet);
  if (grid === undefined) throw new Error(`the book has no sheet ${sheet}`);
  return grid;
}

/** The book with other rows in one sheet; the sheet is gone when there are none. */
export function withRows(
  book: Snapshot,
  sheet: string,
  change: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[] | null,
): Snapshot {
  return {
    grids: book.grids.flatMap((grid) => {
      if (grid.name !== sheet) return [grid];
      const rows = change(grid.rows);
      return rows === null ? [] : [{ name: sheet, rows }];
    }),
  };
}

export function withCell(book: Snapshot, sheet: string, row: number, column: number, value: Cell): Snapshot {
  return withRows(book, sheet, (rows) =>
    rows.map((cells, at) => (at === row - 1 ? put(cells, column, value) : cells)),
  );
}

function put(cells: readonly Cell[], column: number, value: Cell): Cell[] {
  const next = [...cells];
  while (next.length < column) next.push(null);
  next[column - 1] = value;
  return next;
}

/** The column of a header, counted from 1. */
export function columnOf(book: Snapshot, sheet: string, header: string): number {
  return (gridOf(book, sheet).rows[0] ?? []).indexOf(header) + 1;
}

/** The row of a student, counted from 1. */
export function rowOf(book: Snapshot, sheet: string, id: string): number {
  return gridOf(book, sheet).rows.findIndex((cells) => cells.includes(id)) + 1;
}

const digitElse = (point: string) => (point === '0' ? '7' : '0');
const otherPoint = (point: string) => (/\d/.test(point) ? digitElse(point) : point === '某' ? '甲' : '某');

/** What a hand can make of one cell; each says something else than before. */
function variants(cell: Cell, turn: number): readonly (readonly [string, Cell])[] {
  if (isBlank(cell)) return [turn % 2 === 0 ? ['text typed in', '某'] : ['number typed in', 7]];
  if (typeof cell === 'number') {
    return [
      ['another number', cell + 1],
      ['blanked', null],
      ['a digit added, as text', `${cell}0`],
      ['made negative, as text', `-${cell}`],
      ['a half added', cell + 0.5],
      ['a letter added', `${cell}x`],
    ];
  }
  const points = [...cellText(cell)];
  const changed = (at: number) => points.map((point, i) => (i === at ? otherPoint(point) : point)).join('');
  const text = points.join('');
  return [
    ['first character changed', changed(0)],
    ['last character changed', changed(points.length - 1)],
    ['blanked', null],
    ['a character added', `${text}x`],
    ...(/^\d+$/.test(text) ? [['a zero in front', `0${text}`] as const] : []),
  ];
}

/** Every edit of one cell of a sheet, header included, in the named columns. */
export function* cellEdits(book: Snapshot, sheet: string, headers?: readonly string[]): Generator<Edit> {
  const { rows } = gridOf(book, sheet);
  const titles = (rows[0] ?? []).map((cell) => cellText(cell));
  for (let row = 1; row <= rows.length; row++) {
    for (let column = 1; column <= titles.length; column++) {
      const header = titles[column - 1] ?? '';
      if (headers !== undefined && !headers.includes(header)) continue;
      const before = rows[row - 1]?.[column - 1] ?? null;
      const at = { sheet, row, column, header, before };
      for (const [kind, after] of variants(before, row + column)) {
        yield { ...at, kind, after, book: withCell(book, sheet, row, column, after) };
      }
      const below = rows[row]?.[column - 1] ?? null;
      if (row === rows.length || cellText(below) === cellText(before)) continue;
      const swapped = withCell(withCell(book, sheet, row, column, below), sheet, row + 1, column, before);
      yield { ...at, kind: 'swapped with the cell below', after: below, book: swapped };
    }
  }
}
