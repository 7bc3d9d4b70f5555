import { parseArgs } from 'node:util';
import type { Language } from '../../core/index.ts';
import type { Call, Manner } from './call.ts';
import {
  type ArgumentName,
  argumentsOf,
  type CommandWord,
  commandWords,
  isCommandWord,
  optionsOf,
} from './commands.ts';
import { dashProblems } from './dash.ts';
import { nearest } from './nearest.ts';
import { isOption, type OptionName, optionKinds, shortOptions } from './options.ts';
import { problem, type UsageProblem } from './problem.ts';

export type Parsed = { readonly manner: Manner } & (
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'help'; readonly command: CommandWord | null }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'wrong';
      readonly command: CommandWord | null;
      readonly problems: readonly UsageProblem[];
    }
);

const versionNames = ['version', 'v', 'V'];

interface Given {
  readonly name: string;
  readonly spelled: string;
  readonly value: string | undefined;
  readonly isInline: boolean;
}

/**
 * Takes the command line apart. parseArgs is asked not to be strict, because what it would throw says neither
 * which option was meant nor which command has it; everything that it would refuse is refused here.
 */
export function parse(
  argv: readonly string[],
  usualLanguage: Language,
  /** Other names of commands, as people may type them: 检查 for check. */
  alsoNamed: Readonly<Record<string, CommandWord>>,
): Parsed {
  const { given, words } = tokensOf(argv);
  const manner = mannerOf(given, usualLanguage);
  const [first, ...rest] = words;
  const command = commandOf(first);
  const wrong = (problems: readonly UsageProblem[]): Parsed => ({ kind: 'wrong', manner, command, problems });
  const dashes = dashProblems(argv);
  if (dashes.length > 0) return wrong(dashes);
  if (given.some((each) => each.name === 'help')) return { kind: 'help', manner, command };
  const isHelp = first?.toLowerCase() === 'help';
  const asked = commandOf(rest[0]);
  if (isHelp && (rest[0] === undefined || asked !== null)) return { kind: 'help', manner, command: asked };
  if (first === undefined && given.some((each) => versionNames.includes(each.name)))
    return { kind: 'version', manner };
  if (command === null) return wrong([unknownCommand(isHelp ? rest[0] : first, alsoNamed)]);
  const odd = optionProblems(given, command);
  // What follows an unknown option may be its value: then nobody can tell which arguments are too many.
  const isClear = odd.every((each) => each.code !== 'usage-option-unknown');
  const problems = isClear ? [...odd, ...argumentProblems(rest, command)] : odd;
  return problems.length > 0 ? wrong(problems) : { kind: 'call', manner, call: callOf(command, rest, given) };
}

function commandOf(word: string | undefined): CommandWord | null {
  const name = word?.toLowerCase() ?? '';
  return isCommandWord(name) ? name : null;
}

function tokensOf(argv: readonly string[]): { given: Given[]; words: string[] } {
  const options: Record<string, { type: 'boolean' | 'string'; short?: string }> = {};
  for (const [name, kind] of Object.entries(optionKinds)) {
    const short = Object.entries(shortOptions).find(([, each]) => each === name)?.[0];
    const type = kind === 'flag' ? 'boolean' : 'string';
    options[name] = { type, ...(short === undefined ? {} : { short }) };
  }
  const settings = { args: [...argv], options, strict: false, allowPositionals: true, tokens: true } as const;
  const given: Given[] = [];
  const words: string[] = [];
  for (const token of parseArgs(settings).tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    given.push({ name, spelled: rawName, value, isInline: inlineValue === true });
  }
  return { given, words };
}

function mannerOf(given: readonly Given[], usual: Language): Manner {
  const has = (name: OptionName) => given.some((each) => each.name === name);
  const wanted = given.find((each) => each.name === 'lang')?.value;
  const language = wanted === 'zh' || wanted === 'en' ? wanted : usual;
  return { language, json: has('json'), quiet: has('quiet'), all: has('all') };
}

function unknownCommand(
  word: string | undefined,
  alsoNamed: Readonly<Record<string, CommandWord>>,
): UsageProblem {
  if (word === undefined) return problem('usage-no-command');
  const known = Object.hasOwn(alsoNamed, word) ? alsoNamed[word] : undefined;
  return problem('usage-command-unknown', { command: word }, known ?? nearest(word, commandWords));
}

function optionProblems(given: readonly Given[], command: CommandWord): UsageProblem[] {
  const seen = new Set<string>();
  return given.flatMap((each): UsageProblem[] => {
    const found = optionProblem(each, command, seen.has(each.name));
    seen.add(each.name);
    return found === null ? [] : [found];
  });
}

function optionProblem(given: Given, command: CommandWord, isAgain: boolean): UsageProblem | null {
  const { name, spelled, value, isInline } = given;
  const own = optionsOf(command);
  if (!isOption(name)) {
    const near = nearest(name, own);
    return problem('usage-option-unknown', { option: spelled, command }, near === null ? null : `--${near}`);
  }
  const option = `--${name}`;
  if (!own.includes(name)) {
    const commands = commandWords.filter((each) => optionsOf(each).includes(name)).join(' / ');
    return problem('usage-option-elsewhere', { option, command, commands });
  }
  const kind = optionKinds[name];
  if (kind === 'flag') return isInline ? problem('usage-option-flag', { option }) : null;
  // `--reason --json` has lost its value on the way.
  const isLost = value === undefined || value === '' || (!isInline && /^-./.test(value));
  if (isLost) return problem('usage-option-value', { option });
  if (isAgain && kind === 'value') return problem('usage-option-twice', { option });
  if (name === 'lang' && value !== 'zh' && value !== 'en') return problem('usage-lang', { value });
  return null;
}

function argumentProblems(words: readonly string[], command: CommandWord): UsageProblem[] {
  const wanted = argumentsOf(command);
  const missing = wanted
    .slice(words.length)
    .map((argument) => problem('usage-argument-missing', { argument }));
  const extra = words.slice(wanted.length).map((argument) => problem('usage-argument-extra', { argument }));
  const empty = words.slice(0, wanted.length).flatMap((word, i) => {
    return word === '' ? [problem('usage-argument-missing', { argument: wanted[i] ?? '' })] : [];
  });
  return [...missing, ...empty, ...extra];
}

function callOf(command: CommandWord, words: readonly string[], given: readonly Given[]): Call {
  const wanted = argumentsOf(command);
  const word = (argument: ArgumentName) => words[wanted.indexOf(argument)] ?? '';
  const list = (option: OptionName) =>
    given.flatMap((each) => (each.name === option && each.value !== undefined ? [each.value] : []));
  return {
    command,
    standard: word('standard'),
    book: word('book'),
    has: (option) => given.some((each) => each.name === option),
    value: (option) => list(option)[0],
    list,
  };
}
