import type { DrawPlan } from '../plan.ts';
import type { Ticketer } from '../ticket.ts';

/** What a question is chosen from: the tickets of all students, the takers in their order, each student's module or −1. */
export interface Seated {
  readonly tickets: Uint8Array;
  readonly takers: readonly number[];
  readonly module: Int32Array;
}

/** Writes each taker's question, a place in the module's bank. */
export type QuestionChooser = (seated: Seated, plan: DrawPlan, write: Ticketer, into: Int32Array) => void;
