import { derivationText } from '../draw/derivation.ts';
import type { Attempt } from './attempts.ts';
import type { Sealed } from './commitment.ts';
import { type Derived, drawnRows } from './derive.ts';
import { couldChoose, entropyBits } from './entropy.ts';
import { type LedgerRow, ledgerText } from './ledger.ts';
import type { EntropySource } from './statement.ts';

export const protocol = 'skilldraw/1';

export interface ProofStudent {
  readonly id: string;
  readonly ticket: string;
  readonly module: string;
  readonly question: string;
}

/** One draw with all that a stranger needs to make it again (docs/draw-spec.md, section 9). */
export interface ProofDraw {
  readonly unit: string;
  readonly attempt: number;
  readonly kind: Attempt['kind'];
  readonly commitment: Sealed;
  readonly entropy: readonly EntropySource[];
  readonly entropyBits: number;
  readonly organiserCouldChoose: boolean;
  readonly statement: string;
  readonly unitKey: string;
  readonly modules: readonly {
    readonly code: string;
    readonly name: string;
    readonly share: number;
    readonly quota: number;
  }[];
  readonly derivation: readonly string[];
  readonly students: readonly ProofStudent[];
}

export interface Proof {
  readonly protocol: string;
  readonly commitment: Sealed;
  readonly commitments: readonly Sealed[];
  readonly rules: readonly Sealed[];
  readonly draws: readonly ProofDraw[];
  readonly voided: readonly ProofDraw[];
  readonly ledger: readonly (LedgerRow & { readonly text: string })[];
}

export function proofDraw(attempt: Attempt, derived: Derived, commitment: Sealed): ProofDraw {
  const { plan, draw, statement, unitKey } = derived;
  const { unit, kind, entropy } = attempt;
  return {
    unit,
    attempt: attempt.attempt,
    kind,
    commitment,
    entropy,
    entropyBits: entropyBits(entropy),
    organiserCouldChoose: couldChoose(entropy),
    statement,
    unitKey,
    modules: plan.modules.map(({ code, name, share }, i) => ({
      code,
      name,
      share,
      quota: draw.quotas[i] ?? 0,
    })),
    derivation: derivationText(draw.steps, 'zh'),
    students: drawnRows(derived).map(({ id, ticket, module, question }) => ({
      id,
      ticket,
      module,
      question,
    })),
  };
}

export function proofLedger(rows: readonly LedgerRow[]): Proof['ledger'] {
  return rows.map(({ digest, ...row }) => ({ ...row, text: ledgerText(row), digest }));
}
