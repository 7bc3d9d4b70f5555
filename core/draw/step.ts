import type { stepsZh } from './steps-zh.ts';

/** One line of a derivation, as data; lists are names of modules. */
export interface Step {
  readonly code: keyof typeof stepsZh;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}
