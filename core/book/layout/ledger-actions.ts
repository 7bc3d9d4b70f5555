import type { LedgerAction } from '../../proof/ledger.ts';

/** The actions of the ledger with the word that its sheet shows. */
export const ledgerActions: readonly (readonly [LedgerAction, string])[] = [
  ['commit', '封存'],
  ['draw', '抽签'],
  ['supplement', '补抽'],
  ['void', '作废'],
];

export function actionWord(action: LedgerAction): string {
  return ledgerActions.find(([each]) => each === action)?.[1] ?? action;
}
