import type { DrawPlan } from '../plan.ts';
import type { Ticketer } from '../ticket.ts';

/** The modules (places) of the tail's students, who come in the order of their tickets. */
export type TailDealer = (students: readonly string[], plan: DrawPlan, write: Ticketer) => number[];
