import { entropyText, type LedgerRow } from '../proof/ledger.ts';
import type { Cell } from './cell.ts';
import type { Change } from './change.ts';
import { actionWord } from './layout/ledger-actions.ts';
import { sheets } from './layout/sheets.ts';
import { fullRows, sheetSpec } from './put-rows.ts';

/** New rows for 台账. */
export function ledgerRows(rows: readonly LedgerRow[]): Change {
  const values = rows.map((row) => new Map(Object.entries(ledgerCells(row))));
  return { kind: 'append', spec: sheetSpec(sheets.ledger, fullRows(sheets.ledger, values)) };
}

function ledgerCells(row: LedgerRow): Record<string, Cell> {
  return { ...row, action: actionWord(row.action), entropy: entropyText(row.entropy) };
}
