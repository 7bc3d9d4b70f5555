import type { Snapshot } from '../book/cell.ts';
import type { Change } from '../book/change.ts';

/** What a program that holds a workbook does for the engine. Excel answers later, the others at once. */
export interface Host {
  /**
   * The sheets that bear one of the names (sheetMatcher says which), in the workbook's order and as they stand there:
   * rows[0] is row 1, blank ends are cut off, a merged area has its value at the top left, a formula comes as its
   * result, rich text as plain text, whatever is hidden like the rest.
   */
  readonly read: (names: readonly string[]) => Snapshot | Promise<Snapshot>;
  /**
   * Carries out the changes in their order, as applyChanges does on plain grids: all of them, or none and an error.
   * Whatever a change does not name stays as it is, values, formulas and formats. Text stays text: 007, eighteen
   * digits, =1+1.
   */
  readonly apply: (changes: readonly Change[]) => void | Promise<void>;
  readonly abilities: Abilities;
}

/** What the core has not and must be given. */
export interface Abilities {
  /** ISO 8601 with the offset from UTC: 2026-05-20T08:30:00+08:00. */
  readonly clock: () => string;
  /** 32 fresh random bytes in hex; null where the host has no good source. */
  readonly random: () => string | null;
  /** Who is at work, as the ledger shall name them. */
  readonly user: () => string;
  /** What of a sheet's look the host can show; the rest is left out, never an error. */
  readonly features: readonly Feature[];
}

export type Feature = 'colours' | 'filter' | 'freeze' | 'print' | 'protection' | 'validation' | 'widths';
