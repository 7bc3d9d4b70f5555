import { digest } from './digest.ts';
import type { DrawKind } from './roster.ts';
import type { EntropySource } from './statement.ts';

export type LedgerAction = 'commit' | DrawKind | 'void';

/** What a ledger row says, before it is chained. */
export interface LedgerEntry {
  readonly time: string;
  readonly action: LedgerAction;
  readonly unit: string;
  /** Null for a commit, which is of all units. */
  readonly attempt: number | null;
  readonly students: number;
  /** A commit's commitment text, otherwise the unit's roster text: its digest. */
  readonly subject: string;
  readonly entropy: readonly EntropySource[];
  readonly note: string;
  readonly by: string;
}

export interface LedgerRow extends LedgerEntry {
  readonly no: number;
  readonly previous: string;
  readonly digest: string;
}

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

export const noPrevious = '0'.repeat(64);

export function ledgerText(row: Omit<LedgerRow, 'digest'>): string {
  return [
    'SkillDraw ledger 1',
    `no: ${row.no}`,
    `time: ${row.time}`,
    `action: ${row.action}`,
    `unit: ${row.unit}`,
    `attempt: ${row.attempt ?? ''}`,
    `students: ${row.students}`,
    `subject: ${row.subject}`,
    `entropy: ${entropyText(row.entropy)}`,
    `note: ${row.note}`,
    `by: ${row.by}`,
    `previous: ${row.previous}`,
  ].join('\n');
}

/** Sources as one text that reads back to the same ones: [["label","value"],…]. */
export function entropyText(entropy: readonly EntropySource[]): string {
  return entropy.length === 0 ? '' : JSON.stringify(entropy.map(({ label, value }) => [label, value]));
}

export function parseEntropy(text: string): readonly EntropySource[] | null {
  if (text === '') return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(parsed)) return null;
  const sources: EntropySource[] = [];
  for (const each of parsed) {
    const [label, value]: unknown[] = Array.isArray(each) && each.length === 2 ? each : [];
    if (typeof label !== 'string' || typeof value !== 'string') return null;
    sources.push({ label, value });
  }
  return sources;
}

/** Chains new entries behind what stands in the ledger. */
export function extend(ledger: readonly LedgerRow[], entries: readonly LedgerEntry[]): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let last = ledger[ledger.length - 1];
  for (const entry of entries) {
    if (!isoTime.test(entry.time)) throw new Error(`${entry.time} is no ISO 8601 time`);
    const row = { ...entry, no: (last?.no ?? 0) + 1, previous: last?.digest ?? noPrevious };
    last = { ...row, digest: digest(ledgerText(row)) };
    rows.push(last);
  }
  return rows;
}
