import type { Cell, Snapshot } from '../../core/index.ts';
import type { FileBook } from '../../xlsx/index.ts';

/** Every sheet of a book, hidden ones and a person's own included. */
export function everything(book: FileBook): Snapshot {
  return book.read(book.sheetNames());
}

/** Grids without their blank ends, as a host hands them over. */
export function trimmed({ grids }: Snapshot): Snapshot {
  const isNothing = (cell: Cell) => cell === null || cell === '';
  return {
    grids: grids.map(({ name, rows }) => {
      const cut = rows.map((row) =>
        upToLast(row, (cell) => !isNothing(cell)).map((cell) => (isNothing(cell) ? null : cell)),
      );
      return { name, rows: upToLast(cut, (row) => row.length > 0) };
    }),
  };
}

function upToLast<T>(list: readonly T[], counts: (each: T) => boolean): T[] {
  let end = list.length;
  while (end > 0 && !list.slice(end - 1, end).some(counts)) end--;
  return list.slice(0, end);
}
