/** What a number means under its format: itself, a day (perhaps with a time), a time of day, a span of time. */
export type FormatKind = 'number' | 'date' | 'time' | 'elapsed';

/**
 * The formats that need no code in the file (ECMA-376 part 1, 18.8.30). From 27 on a number's meaning depends
 * on the language of the program: 34, 35 and 52 to 56 are days in one and times in another. As `time` both
 * come out right, because a time that is a day or more is read as a date.
 */
const builtIn: readonly (readonly [FormatKind, ...number[]])[] = [
  ['date', 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58],
  ['time', 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 52, 53, 55, 56],
  ['elapsed', 46],
];

export function builtInKind(id: number): FormatKind {
  return builtIn.find(([, ...ids]) => ids.includes(id))?.[0] ?? 'number';
}

/** One step through a format code. */
const steps = [
  '"[^"]*(?:"|$)',
  String.raw`[\\_*][\s\S]?`,
  String.raw`\[[^\]]*(?:\]|$)`,
  'General',
  'AM/PM|A/P',
  'E[+-]',
  String.raw`(?<letter>[A-Z])\k<letter>*`,
  String.raw`[\s\S]`,
];
const step = new RegExp(steps.join('|'), 'giu');

/** Excel takes 255 characters. */
const longest = 1000;

/** The kind of a format code, judged by its first section: the one for positive numbers. */
export function formatKind(code: string): FormatKind {
  const tokens: string[] = [];
  for (const [text] of code.slice(0, longest).matchAll(step)) {
    if (text === ';') break;
    const token = tokenOf(text.toLowerCase());
    if (token !== null) tokens.push(token);
  }
  if (tokens.some((token, i) => isDay(token) || (token === 'm' && !isMinute(tokens, i)))) return 'date';
  if (tokens.some((token) => token.startsWith('['))) return 'elapsed';
  return tokens.length > 0 ? 'time' : 'number';
}

/** d for what shows a day, a year or certainly a month; m for a month or a minute; null for no time at all. */
function tokenOf(text: string): string | null {
  if (text === 'am/pm' || text === 'a/p') return 'h';
  if (/^\[(?:h+|m+|s+)\]$/.test(text)) return text.slice(0, 2);
  if (/^(?:[ydeb]+|mmm+|aaa+)$/.test(text)) return 'd';
  return /^[hms]+$/.test(text) ? text.slice(0, 1) : null;
}

const isDay = (token: string) => token === 'd';

/** Behind an hour or before a second m is a minute (ECMA-376 part 1, 18.8.31). */
function isMinute(tokens: readonly string[], at: number): boolean {
  const [before = '', after = ''] = [tokens[at - 1], tokens[at + 1]];
  return /^\[?h$/.test(before) || /^\[?s$/.test(after);
}
