import type { Cell, Change, FillChange, Grid, Snapshot } from '../../../core/index.ts';
import type { Adapter, Opened } from '../conformance/type.ts';
import { memoryAdapter } from '../memory-adapter.ts';
import type { Book, BookSheet } from '../workbook.ts';

/** What is wrong with a host, and the test of the suite that is there to say so. */
export interface Fault {
  readonly found: string;
  readonly adapter: Adapter;
}

export function broken(fault: (opened: Opened) => Opened): Adapter {
  const wrap = (opened: Opened): Opened =>
    fault({
      ...opened,
      type: async (sheet, cells) => wrap(await opened.type(sheet, cells)),
      reopen: async () => wrap(await opened.reopen()),
    });
  return { ...memoryAdapter, open: async (book) => wrap(await memoryAdapter.open(book)) };
}

/** Hands over something else than it read. */
export function misreads(
  change: (read: Snapshot, names: readonly string[], book: Book) => Snapshot,
): Adapter {
  return broken((opened) => ({
    ...opened,
    host: {
      ...opened.host,
      read: async (names) => change(await opened.host.read(names), names, await opened.look()),
    },
  }));
}

export const misreadsRows = (change: (rows: Grid['rows']) => Grid['rows']) =>
  misreads(({ grids }) => ({ grids: grids.map(({ name, rows }) => ({ name, rows: change(rows) })) }));
export const misreadsCells = (change: (cell: Cell) => Cell) =>
  misreadsRows((rows) => rows.map((row) => row.map(change)));
export const misreadsTexts = (change: (text: string) => Cell) =>
  misreadsCells((cell) => (typeof cell === 'string' ? change(cell) : cell));

/** Carries out something else than it was given. */
export function misapplies(change: (change: Change) => Change[]): Adapter {
  return broken((opened) => ({
    ...opened,
    host: { ...opened.host, apply: (changes) => opened.host.apply(changes.flatMap(change)) },
  }));
}

export function miswrites(change: (cell: Cell) => Cell): Adapter {
  return misapplies((each) => {
    if (each.kind === 'fill') {
      return [{ ...each, rows: each.rows.map((row) => ({ ...row, values: row.values.map(change) })) }];
    }
    return [{ ...each, spec: { ...each.spec, rows: each.spec.rows.map((row) => row.map(change)) } }];
  });
}

export const misfills = (change: (fill: FillChange) => FillChange) =>
  misapplies((each) => [each.kind === 'fill' ? change(each) : each]);

/** Loses something of the whole workbook as soon as it writes anything. */
export function loses(change: (book: Book) => Book): Adapter {
  return broken((opened) => {
    let isWritten = false;
    const look = async () => (isWritten ? change(await opened.look()) : opened.look());
    const apply: Opened['host']['apply'] = async (changes) => {
      await opened.host.apply(changes);
      isWritten = true;
    };
    return { ...opened, look, host: { ...opened.host, apply }, reopen: async () => ({ ...opened, look }) };
  });
}

export const losesOfSheets = (change: (sheet: BookSheet) => BookSheet) =>
  loses((book) => ({ ...book, sheets: book.sheets.map(change) }));

/** Digits as the number that a careless program takes them for. */
export function asNumber(cell: Cell): Cell {
  return typeof cell === 'string' && /^[+-]?[\d.]+$/.test(cell) ? Number(cell) : cell;
}
