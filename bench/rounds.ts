/** One of the things that are measured side by side. */
export interface Contender {
  readonly name: string;
  /** Does the whole work once; what it returns keeps the optimiser from leaving it out. */
  readonly run: () => number;
}

export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/**
 * Runs the contenders in turn, round by round, so that a busy neighbour on the machine slows all of them; the first
 * round only warms up.
 */
export function alternate(contenders: readonly Contender[], rounds: number): Timing[] {
  const times = contenders.map((): number[] => []);
  const results = contenders.map(() => new Set<number>());
  for (let round = 0; round <= rounds; round++) {
    contenders.forEach(({ run }, i) => {
      const start = performance.now();
      results[i]?.add(run());
      if (round > 0) times[i]?.push(performance.now() - start);
    });
  }
  contenders.forEach(({ name }, i) => {
    if (results[i]?.size !== 1) throw new Error(`${name} does not give the same result every time`);
  });
  return contenders.map(({ name }, i) => {
    const sorted = (times[i] ?? []).sort((a, b) => a - b);
    const at = (place: number) => sorted[place] ?? Number.NaN;
    return {
      name,
      median: at(Math.floor(sorted.length / 2)),
      fastest: at(0),
      slowest: at(sorted.length - 1),
    };
  });
}

/** One line a contender: its median, and that as a multiple of the first one's. */
export function report(title: string, timings: readonly Timing[]): void {
  console.log(`\n${title}`);
  const base = timings[0]?.median ?? Number.NaN;
  for (const { name, median, fastest, slowest } of timings) {
    const range = `${fastest.toFixed(0)}–${slowest.toFixed(0)}`;
    console.log(
      `  ${name.padEnd(44)} ${median.toFixed(0).padStart(6)} ms (${range})   ${(median / base).toFixed(2)} ×`,
    );
  }
}
