import { argumentsOf, type CommandWord, commandWords, optionsOf } from '../arguments/commands.ts';
import { type OptionName, spelled } from '../arguments/options.ts';
import type { Words } from '../words/type.ts';
import { padded, widthOf } from './terminal.ts';

/** The first page: what there is, and how a whole examination goes. */
export function programHelp(words: Words): string {
  const { lines, commands, intro, outro } = words;
  const rows = commandWords.map((each): [string, string] => [usageOf(each, words), commands[each].brief]);
  const usage = `  ${words.program} <${lines.command}> … ${lines['options-word']}`;
  return page([intro, [lines.usage, usage], [lines.command, ...table(rows)], outro]);
}

/** The page of one command: what it does, examples, its options, what comes next. */
export function commandHelp(command: CommandWord, words: Words): string {
  const { lines, commands, program } = words;
  const { name, brief, about, examples, next } = commands[command];
  const title =
    name === command ? `${program} ${command}: ${brief}` : `${name} (${program} ${command}): ${brief}`;
  const usage = `  ${program} ${usageOf(command, words)} ${lines['options-word']}`;
  return page([
    [title],
    about,
    [lines.usage, usage],
    [lines.examples, ...examples.map((each) => `  ${each}`)],
    [lines.options, ...table(optionsOf(command).map((each) => optionRow(each, command, words)))],
    [lines.next, `  ${next}`],
  ]);
}

export function usageOf(command: CommandWord, words: Words): string {
  return [command, ...argumentsOf(command).map((each) => `<${words.arguments[each]}>`)].join(' ');
}

function optionRow(option: OptionName, command: CommandWord, { options, commands }: Words): [string, string] {
  const { value } = options[option];
  const about = commands[command].options?.[option] ?? options[option].about;
  return [value === '' ? spelled(option) : `${spelled(option)} ${value}`, about];
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => widthOf(left)));
  return rows.map(([left, right]) => `  ${padded(left, width)}  ${right}`);
}

function page(parts: readonly (readonly string[])[]): string {
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}
