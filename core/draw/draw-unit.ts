import { type DrawPlan, namesAt } from './plan.ts';
import { questionChoosers } from './question/index.ts';
import { quotaStrategies } from './quota/index.ts';
import { sampleSize } from './sample.ts';
import type { Step } from './step.ts';
import { tailDealers } from './tail/index.ts';
import { orderByTicket, type Ticketer, ticketer, ticketsOf } from './ticket.ts';

/** A unit's draw; arrays follow the order of student numbers, −1 stands for none. */
export interface UnitDraw {
  readonly ids: readonly string[];
  /** 32 bytes a student. */
  readonly tickets: Uint8Array;
  /** Students in the order of their tickets. */
  readonly order: readonly number[];
  /** The slip group of each student, counted from 0; −1 without groups. */
  readonly group: Int32Array;
  readonly module: Int32Array;
  readonly question: Int32Array;
  /** How many got each module, tail included. */
  readonly quotas: readonly number[];
  readonly steps: readonly Step[];
}

/** Draws modules and questions for one unit. The student numbers must stand in the order of codes. */
export function drawUnit(ids: readonly string[], plan: DrawPlan, unitKey: string): UnitDraw {
  const write = ticketer(unitKey);
  const tickets = ticketsOf(ids, write);
  const order = orderByTicket(tickets);
  const { takers, steps } = chooseTakers(order, plan);
  const module = new Int32Array(ids.length).fill(-1);
  const seating = quotaStrategies[plan.rules.method].seat(takers, plan, write, module);
  const seated = takers.length - seating.tail.length;
  const tail = dealTail(seating.tail, seated, ids, plan, write);
  seating.tail.forEach((student, j) => {
    module[student] = tail.modules[j] ?? 0;
  });
  const question = new Int32Array(ids.length).fill(-1);
  questionChoosers[plan.rules.questionWay]({ tickets, takers, module }, plan, write, question);
  return {
    ids,
    tickets,
    order,
    group: seating.group ?? new Int32Array(ids.length).fill(-1),
    module,
    question,
    quotas: countSeats(module, plan.modules.length),
    steps: [...steps, ...seating.steps, ...tail.steps],
  };
}

function chooseTakers(order: readonly number[], { rules }: DrawPlan) {
  if (rules.sample === null) return { takers: order, steps: [] };
  const n = sampleSize(order.length, rules.sample);
  const steps: Step[] = [{ code: 'sample', params: { all: order.length, ...rules.sample, n } }];
  return { takers: order.slice(0, n), steps };
}

function countSeats(module: Int32Array, modules: number): number[] {
  const seats = new Array<number>(modules).fill(0);
  for (const place of module) if (place >= 0) seats[place] = (seats[place] ?? 0) + 1;
  return seats;
}

interface Tail {
  readonly modules: readonly number[];
  readonly steps: readonly Step[];
}

function dealTail(
  students: readonly number[],
  seated: number,
  ids: readonly string[],
  plan: DrawPlan,
  write: Ticketer,
): Tail {
  if (students.length === 0) return { modules: [], steps: [] };
  const way = plan.rules.tailWay;
  const modules = tailDealers[way](
    students.map((student) => ids[student] ?? ''),
    plan,
    write,
  );
  const code = plan.rules.method === 'slips' ? (`rest-${way}` as const) : (`tail-${way}` as const);
  const pool = namesAt(plan, plan.tailPool);
  const params = { sum: seated, tail: students.length, pool, drawn: namesAt(plan, modules) };
  return { modules, steps: [{ code, params }] };
}
