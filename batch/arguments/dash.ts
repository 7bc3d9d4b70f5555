import { isOption, type OptionName, shortOptions } from './options.ts';
import { problem, type UsageProblem } from './problem.ts';

/** Dashes that a Chinese input method or a word processor puts where two hyphens were meant: —all, －－all. */
const odd =
  /^-?[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D][-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]*([a-z-]+)(=|$)/i;

/** Options that no reader of options would know for such. */
export function dashProblems(argv: readonly string[]): UsageProblem[] {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).flatMap((typed) => {
    const option = meant(odd.exec(typed)?.[1]?.toLowerCase() ?? '');
    return option === null ? [] : [problem('usage-dash', { typed, option: `--${option}` })];
  });
}

function meant(name: string): OptionName | 'version' | null {
  if (name === 'version') return name;
  return isOption(name)
    ? name
    : (Object.entries(shortOptions).find(([short]) => short === name)?.[1] ?? null);
}
