import type { Cell, Grid, ImportRequest } from '../../core/index.ts';
import { type MemoryHost, memoryHost } from '../host/memory.ts';
import { bookWith } from './books.ts';

/**
 * A list as a CSV reader hands it over: cells between commas; a row stands on the line that its place says.
 */
export function listOf(what: ImportRequest['what'], text: string, overwrite?: boolean): ImportRequest {
  const all = text
    .replace(/^\n/, '')
    .trimEnd()
    .split('\n')
    .map((line, i) => ({ line: i + 1, row: line.trim().split(',') }));
  const found = all.filter(({ row }) => row.some((cell) => cell !== ''));
  return {
    what,
    file: '表.csv',
    rows: found.map((each) => each.row),
    lines: found.map((each) => each.line),
    ...(overwrite === undefined ? {} : { overwrite }),
  };
}

/** Issues as [code, row, column, parameters …]. */
export function told(outcome: {
  readonly issues: readonly {
    readonly code: string;
    readonly place?: { readonly row?: number; readonly column?: number };
    readonly params: Readonly<Record<string, string | number>>;
  }[];
}): unknown[][] {
  return outcome.issues.map(({ code, place, params }) => [
    code,
    place?.row,
    place?.column,
    ...Object.values(params),
  ]);
}

/** A book of standard C in which 名单 has these rows, header included. */
export function bookOfStudents(...rows: Cell[][]): MemoryHost {
  const { grids } = bookWith('mobile-slips-22411', {}).all();
  return memoryHost(grids.map((grid): Grid => (grid.name === '名单' ? { name: '名单', rows } : grid)));
}
