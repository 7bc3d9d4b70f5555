import type { LedgerRow } from './ledger.ts';
import type { EntropySource } from './statement.ts';

interface Use {
  readonly unit: string;
  readonly entropy: readonly EntropySource[];
  /** The number of the ledger row that it has, or will have. */
  readonly no: number;
}

/**
 * Sources that were known before this draw could be foreseen to use them: thrown for an earlier attempt of the unit, or
 * before the commitment that it stands on. Units that are drawn together share their sources.
 */
export function reusedSources(ledger: readonly LedgerRow[], { unit, entropy, no }: Use): EntropySource[] {
  const earlier = ledger.filter((row) => row.no < no);
  const committed = earlier.filter((row) => row.action === 'commit').pop()?.no ?? 0;
  const known = earlier
    .filter((row) => row.unit === unit || row.no < committed)
    .flatMap((row) => row.entropy);
  return entropy.filter(({ label, value }) =>
    known.some((each) => each.label === label && each.value === value),
  );
}
