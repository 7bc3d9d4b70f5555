/** A seeded source of choices (mulberry32), so that a test that failed once fails again. */
export interface Chance {
  /** 0 … below − 1. */
  readonly whole: (below: number) => number;
  readonly between: (least: number, most: number) => number;
  /** True once in so many times. */
  readonly once: (inHow: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many different ones, in their order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    between: (least, most) => least + whole(most - least + 1),
    once: (inHow) => whole(inHow) === 0,
    pick: (list) => list[whole(list.length)]!,
    some: (list, count) => {
      const left = list.map((_, i) => i);
      const taken = Array.from({ length: count }, () => left.splice(whole(left.length), 1)[0]!);
      return taken.sort((a, b) => a - b).map((i) => list[i]!);
    },
  };
}
