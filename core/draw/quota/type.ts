import type { Fraction } from '../../score/fraction.ts';
import type { DrawPlan } from '../plan.ts';
import type { Step } from '../step.ts';
import type { Ticketer } from '../ticket.ts';

export interface Seating {
  /** Students whose module the tail's way decides, in the order of their tickets. */
  readonly tail: readonly number[];
  /** The slip group of each student, counted from 0; −1 for none. Null for a method without groups. */
  readonly group: Int32Array | null;
  readonly steps: readonly Step[];
}

/** So many students have these exact chances, module by module. */
export interface Chance {
  readonly students: number;
  readonly modules: readonly Fraction[];
}

/**
 * Takers stand in the order of their tickets; a taker is a place in the unit's list of student numbers. `seat` writes
 * the module of everyone who is not of the tail.
 */
export interface QuotaStrategy {
  readonly seat: (takers: readonly number[], plan: DrawPlan, write: Ticketer, into: Int32Array) => Seating;
  readonly chances: (takers: number, plan: DrawPlan) => readonly Chance[];
}
