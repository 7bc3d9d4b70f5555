import type { LedgerRow } from './ledger.ts';
import type { DrawKind } from './roster.ts';
import type { EntropySource } from './statement.ts';

/** A draw or supplement that stands in the ledger. */
export interface Attempt {
  readonly unit: string;
  readonly attempt: number;
  readonly kind: DrawKind;
  /** The digest of the roster text that it drew. */
  readonly subject: string;
  readonly entropy: readonly EntropySource[];
  /** The ledger row that holds it. */
  readonly no: number;
  readonly voided: boolean;
}

/** Every attempt in ledger order, with whether a later row voided it. */
export function attemptsOf(ledger: readonly LedgerRow[]): Attempt[] {
  const voids = new Set(
    ledger.filter((row) => row.action === 'void').map((row) => `${row.attempt}\n${row.unit}`),
  );
  return ledger.flatMap(({ action, unit, attempt, subject, entropy, no }) => {
    if ((action !== 'draw' && action !== 'supplement') || attempt === null) return [];
    return [{ unit, attempt, kind: action, subject, entropy, no, voided: voids.has(`${attempt}\n${unit}`) }];
  });
}

export function standing(attempts: readonly Attempt[], unit?: string): Attempt[] {
  return attempts.filter((each) => !each.voided && (unit === undefined || each.unit === unit));
}

export function nextAttempt(attempts: readonly Attempt[], unit: string): number {
  return 1 + Math.max(0, ...attempts.filter((each) => each.unit === unit).map((each) => each.attempt));
}
