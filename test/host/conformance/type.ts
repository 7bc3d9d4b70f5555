import type { Cell, Change, Host } from '../../../core/index.ts';
import type { Book, BookCell } from '../workbook.ts';

/** A cell that a person typed; rows and columns count from 1. A plain value leaves the cell's format as it is. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | BookCell;
}

/** An open workbook: the host under test, and ways to it that are not the host's. */
export interface Opened {
  readonly host: Host;
  /** The workbook as another program sees it, all of it. */
  readonly look: () => Promise<Book>;
  /** What a person typed in, with nothing of the host's help; gives the workbook that has it. */
  readonly type: (sheet: string, cells: readonly Typed[]) => Promise<Opened>;
  /** Saved, closed and opened again; a host that has no files gives the same. */
  readonly reopen: () => Promise<Opened>;
}

/** All that the suite must know of a kind of host. */
export interface Adapter {
  /** Builds the workbook in the host's own way and opens it. */
  readonly open: (book: Book) => Promise<Opened>;
  /** A change that this host must refuse, so that it can be seen to take all changes or none. */
  readonly impossible: Change;
  /** Tests that this host cannot pass, by the words of their group and their own, each with the reason. */
  readonly skips: Readonly<Record<string, string>>;
}

export type ConformanceTest = (adapter: Adapter) => Promise<void>;

/** Tests of one kind by their names. */
export interface Group {
  readonly about: string;
  readonly tests: Readonly<Record<string, ConformanceTest>>;
}
