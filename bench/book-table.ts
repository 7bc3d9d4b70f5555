import type { Outcome, Work } from './book-work.ts';

/** One run of a process: what it measured itself, and its time from start to end. */
export interface Round extends Work {
  readonly wall: number;
  readonly outcome?: Outcome;
}

export interface RoundsOf {
  readonly name: string;
  readonly rounds: readonly Round[];
  readonly run: (counts: boolean) => void;
}

/** One of those that are measured side by side, and the rounds that count. */
export function contender(name: string, work: () => Round): RoundsOf {
  const rounds: Round[] = [];
  return {
    name,
    rounds,
    run: (counts) => {
      const round = work();
      if (counts) rounds.push(round);
    },
  };
}

interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) };
}

export const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

const shown = ({ median, least, most }: Spread, digits: number) =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;

/** How many times as much as the first contender: of the medians, and round by round from the least to the most. */
function times(values: readonly number[], base: readonly number[]): string {
  const rounds = spreadOf(values.map((value, i) => value / (base[i] ?? Number.NaN)));
  return `${shown({ ...rounds, median: spreadOf(values).median / spreadOf(base).median }, 2)} ×`;
}

function line(title: string, contenders: readonly RoundsOf[], of: (round: Round) => number): void {
  const [base = [], ...others] = contenders.map(({ rounds }) => rounds.map(of));
  const cells = others.map(
    (values) => `${shown(spreadOf(values), 0).padStart(22)}${times(values, base).padStart(20)}`,
  );
  console.log(`  ${title.padEnd(16)}${shown(spreadOf(base), 0).padStart(22)}${cells.join('')}`);
}

function head(title: string, contenders: readonly RoundsOf[]): void {
  const [base, ...others] = contenders;
  console.log(`\n${title}; medians of ${base?.rounds.length} rounds (least–most)`);
  const names = others.map(({ name }) => name.padStart(22).padEnd(42));
  console.log(`${' '.repeat(18)}${(base?.name ?? '').padStart(22)}${names.join('')}`);
}

/** Step by step in milliseconds, then the whole of it, then memory. */
export function printSteps(title: string, steps: readonly string[], contenders: readonly RoundsOf[]): void {
  head(title, contenders);
  steps.forEach((name, i) => {
    line(`${name}, ms`, contenders, (round) => round.steps[i] ?? Number.NaN);
  });
  line('all steps, ms', contenders, (round) => sum(round.steps));
  line('processes, ms', contenders, (round) => round.wall);
  line('processor, ms', contenders, (round) => round.busy);
  line('peak memory, MB', contenders, (round) => round.peak);
  for (const { name, rounds } of contenders) {
    const found = new Set(rounds.map(({ outcome }) => JSON.stringify(outcome)));
    if (found.size !== 1) throw new Error(`${name} does not give the same result every time`);
    const outcome = rounds[0]?.outcome;
    if (outcome !== undefined) console.log(`  ${name}: ${inWords(outcome)}`);
  }
  const drawn = contenders.flatMap(({ rounds: [round] }) => round?.outcome ?? []).map(drawnIn);
  if (new Set(drawn).size > 1) throw new Error('they have not drawn and marked the same students');
}

/** The levels may differ, for a mark that binary floats put on the other side of a line. */
const drawnIn = ({ students, modules, unfinished }: Outcome) =>
  JSON.stringify([students, modules, unfinished]);

function inWords({ students, modules, unfinished, levels }: Outcome): string {
  return `${students} drawn ${modules.join(':')}, levels ${levels.join('/')}, unfinished ${unfinished}`;
}

/** One step alone. */
export function printFill(title: string, contenders: readonly RoundsOf[]): void {
  head(title, contenders);
  line('time, ms', contenders, (round) => round.steps[0] ?? Number.NaN);
  line('peak memory, MB', contenders, (round) => round.peak);
}
