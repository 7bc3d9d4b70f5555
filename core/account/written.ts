import { type Cell, cellText } from '../book/cell.ts';
import type { Change } from '../book/change.ts';
import { sheets } from '../book/layout/sheets.ts';
import type { SheetLayout } from '../book/layout/type.ts';

type WrittenRow = ReadonlyMap<string, string>;

/**
 * The rows that changes write to a sheet of the engine, by column, wherever a person has put sheet and
 * columns.
 */
function writtenRows(changes: readonly Change[], { columns }: SheetLayout): WrittenRow[] {
  return changes.flatMap((change): WrittenRow[] => {
    const specs = change.kind === 'fill' ? change.columns.map((column) => column.spec) : change.spec.columns;
    const places = columns.map(({ key, title }) => ({
      key,
      at: specs.findIndex((each) => each.title === title),
    }));
    if (places.some(({ at }) => at < 0)) return [];
    const rows: readonly (readonly Cell[])[] =
      change.kind === 'fill' ? change.rows.map((row) => row.values) : change.spec.rows;
    return rows.map((cells) => new Map(places.map(({ key, at }) => [key, cellText(cells[at])])));
  });
}

/** The digest of the last ledger row that the changes write; null when they write none. */
export function lastLedgerDigest(changes: readonly Change[]): string | null {
  const rows = writtenRows(changes, sheets.ledger);
  return rows[rows.length - 1]?.get('digest') ?? null;
}

/**
 * The labels of the entropy that a commitment announces; null where the changes do not say, as the rules
 * stood before.
 */
export function announcedSources(changes: readonly Change[]): string[] | null {
  const rows = writtenRows(changes, sheets.frozen);
  const said = (row: WrittenRow, word: string) => row.get('word') === word;
  if (!rows.some((row) => said(row, 'scoring'))) return null;
  return rows.filter((row) => said(row, 'entropy')).map((row) => row.get('field1') ?? '');
}
