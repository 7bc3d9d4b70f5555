import type { Cell } from '../../core/index.ts';
import { type Address, addressOf } from '../formula/address.ts';

/** The corners of A1:B2, whichever way round it is written; null when it is no area. */
export interface Area {
  readonly from: Address;
  readonly to: Address;
}

export function areaOf(reference: string): Area | null {
  const colon = reference.indexOf(':');
  const one = addressOf(colon < 0 ? reference : reference.slice(0, colon));
  const other = colon < 0 ? one : addressOf(reference.slice(colon + 1));
  if (one === null || other === null) return null;
  const from = { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) };
  return { from, to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) } };
}

/**
 * A merged area shows its top left cell only; what other programs left beneath is gone. Gives the number of
 * cells that were looked at, because a file can name more areas than anyone would wait for.
 */
export function blankMerged(rows: readonly Cell[][], { from, to }: Area): number {
  const end = Math.min(to.row, rows.length);
  let looked = 0;
  for (let row = from.row; row <= end; row++) {
    const cells = rows[row - 1] ?? [];
    const first = row === from.row ? from.column : from.column - 1;
    const last = Math.min(to.column, cells.length);
    for (let column = first; column < last; column++) cells[column] = null;
    looked += 1 + Math.max(0, last - first);
  }
  return looked;
}
