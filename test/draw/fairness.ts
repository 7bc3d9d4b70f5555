import {
  type Chance,
  type DrawPlan,
  digest,
  drawUnit,
  moduleChances,
  questionChance,
  toNumber,
} from '../../core/index.ts';
import { type ChiSquare, chiSquare } from '../support/chi-square.ts';
import { students } from './table.ts';

const draws = 4000;

/** How often each student got each module, each question of it, and each place in the order of tickets. */
export interface Tally {
  readonly plan: DrawPlan;
  readonly n: number;
  /** By student, then module; one more cell at the end for those whom the sample left out. */
  readonly modules: readonly number[][];
  /** By student, then module, then question. */
  readonly questions: readonly number[][][];
  readonly ranks: readonly number[][];
}

/** Draws under digest('seed 1') … digest('seed 4000'), or as many keys from another seed on. */
export function tally(n: number, plan: DrawPlan, firstSeed = 1): Tally {
  const ids = students(n);
  const modules = ids.map(() => zeros(plan.codes.length + 1));
  const questions = ids.map(() => plan.questions.map((bank) => zeros(bank.length)));
  const ranks = ids.map(() => zeros(n));
  for (let seed = firstSeed; seed < firstSeed + draws; seed++) {
    const drawn = drawUnit(ids, plan, digest(`seed ${seed}`));
    drawn.order.forEach((student, rank) => {
      ranks[student]![rank]! += 1;
    });
    drawn.module.forEach((place, student) => {
      modules[student]![place < 0 ? plan.codes.length : place]! += 1;
      if (place >= 0) questions[student]![place]![drawn.question[student]!]! += 1;
    });
  }
  return { plan, n, modules, questions, ranks };
}

/** The reported chances of each student; full slip groups come first in the order of student numbers. */
function chancesByStudent(chances: readonly Chance[]): Chance[] {
  return chances.flatMap((each) => Array.from({ length: each.students }, () => each));
}

const withRest = (chances: readonly number[]) => [...chances, Math.max(0, 1 - total(chances))].map(tiny);
const tiny = (chance: number) => (chance < 1e-12 ? 0 : chance);

/** One test a student: modules against what moduleChances reports. */
export function moduleTests({ plan, n, modules }: Tally, reported = moduleChances(n, plan)): ChiSquare[] {
  return chancesByStudent(reported).map((chance, student) =>
    chiSquare(modules[student]!, withRest(chance.modules.map(toNumber))),
  );
}

/** One test a student: module and question together, against what questionChance reports. */
export function jointTests({ plan, n, modules, questions }: Tally): ChiSquare[] {
  return chancesByStudent(moduleChances(n, plan)).map((chance, student) => {
    const joint = chance.modules.flatMap((module, place) =>
      plan.questions[place]!.map((_, __, bank) => toNumber(questionChance(module, bank.length))),
    );
    const left = modules[student]!.at(-1)!;
    return chiSquare([...questions[student]!.flat(), left], withRest(joint));
  });
}

/** One test a student and module that the student can get: each question as often as the others. */
export function questionTests({ questions }: Tally): ChiSquare[] {
  return questions.flatMap((banks) =>
    banks
      .filter((counts) => counts.length > 1 && total(counts) > 0)
      .map((counts) =>
        chiSquare(
          counts,
          counts.map(() => 1 / counts.length),
        ),
      ),
  );
}

/** One test a student: every place in the order of tickets as often as the others. */
export function rankTests({ n, ranks }: Tally): ChiSquare[] {
  return ranks.map((counts) =>
    chiSquare(
      counts,
      counts.map(() => 1 / n),
    ),
  );
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
