import { type Issue, issue, type Place } from '../issue/issue.ts';
import { digest } from '../proof/digest.ts';
import { type LedgerAction, type LedgerRow, ledgerText, noPrevious, parseEntropy } from '../proof/ledger.ts';
import { cellText, type Snapshot } from './cell.ts';
import { ledgerActions } from './layout/ledger-actions.ts';
import { sheets } from './layout/sheets.ts';
import { cellAt, placeAt, readTable, type Table } from './table.ts';

export interface ReadLedger {
  readonly rows: readonly LedgerRow[];
  /** Where a row stands, by its number. */
  readonly places: ReadonlyMap<number, Place>;
  /** The first and every further row that the chain shows as changed, deleted or moved. */
  readonly issues: readonly Issue[];
}

/** The sheet 台账, held against its own chain. */
export function readLedger(snapshot: Snapshot): ReadLedger {
  const { table, issues } = readTable(snapshot, sheets.ledger);
  if (table === null) return { rows: [], places: new Map(), issues };
  const rows: LedgerRow[] = [];
  const places = new Map<number, Place>();
  let previous = noPrevious;
  for (const at of table.body) {
    const row = rowAt(table, at);
    const place = placeAt(table, at, 'no');
    if (row === null) {
      issues.push(issue('ledger-row-unreadable', { row: at + 1 }, place));
      previous = rawDigest(table, at);
      continue;
    }
    if (row.no !== rows.length + 1) {
      issues.push(issue('ledger-number', { expected: rows.length + 1, found: row.no }, place));
    }
    if (row.previous !== previous)
      issues.push(issue('ledger-chain', { no: row.no }, placeAt(table, at, 'previous')));
    if (digest(ledgerText(row)) !== row.digest) {
      issues.push(issue('ledger-row-edited', { no: row.no }, placeAt(table, at, 'digest')));
    }
    previous = row.digest;
    if (!places.has(row.no)) places.set(row.no, place);
    rows.push(row);
  }
  return { rows, places, issues };
}

function rawDigest(table: Table, at: number): string {
  return cellText(cellAt(table, at, 'digest'));
}

function rowAt(table: Table, at: number): LedgerRow | null {
  const text = (key: string) => cellText(cellAt(table, at, key));
  // Strictly as it was written: 05 for 5 is an edit too.
  const whole = (key: string) => (/^(0|[1-9]\d{0,8})$/.test(text(key)) ? Number(text(key)) : null);
  const no = whole('no');
  const action = actionOf(text('action'));
  const students = whole('students');
  const entropy = parseEntropy(text('entropy'));
  const attempt = whole('attempt');
  if (no === null || action === null || students === null || entropy === null) return null;
  if (attempt === null && text('attempt') !== '') return null;
  return {
    no,
    time: text('time'),
    action,
    unit: text('unit'),
    attempt,
    students,
    subject: text('subject'),
    entropy,
    note: text('note'),
    by: text('by'),
    previous: text('previous'),
    digest: rawDigest(table, at),
  };
}

function actionOf(word: string): LedgerAction | null {
  return ledgerActions.find(([, zh]) => zh === word)?.[0] ?? null;
}
