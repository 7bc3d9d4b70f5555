import type { OptionName } from './options.ts';

export type ArgumentName = 'standard' | 'book';

interface CommandForm {
  readonly arguments: readonly ArgumentName[];
  readonly options: readonly OptionName[];
}

const everywhere: readonly OptionName[] = ['lang', 'json', 'all', 'quiet', 'help'];
const writing: readonly OptionName[] = ['output', 'no-backup', 'user'];
const drawing: readonly OptionName[] = ['entropy', 'unit', 'dry-run', 'host-random'];

function form(
  args: readonly ArgumentName[],
  options: readonly OptionName[],
  rest: readonly OptionName[] = [],
): CommandForm {
  return { arguments: args, options: [...options, ...rest, ...everywhere] };
}

/** What each command takes, in the order of the work. */
export const commandForms = {
  standards: form([], []),
  new: form(['standard', 'book'], ['examiners', 'sources', 'add', 'force'], writing),
  import: form(['book'], ['roster', 'bank', 'marks', 'preview', 'overwrite'], writing),
  check: form(['book'], []),
  commit: form(['book'], [], writing),
  draw: form(['book'], drawing, writing),
  void: form(['book'], ['unit', 'reason'], writing),
  supplement: form(['book'], drawing, writing),
  score: form(['book'], ['reason'], writing),
  verify: form(['book'], ['published']),
  proof: form(['book'], [], ['output', 'no-backup']),
} as const satisfies Record<string, CommandForm>;

export type CommandWord = keyof typeof commandForms;

export const commandWords: readonly CommandWord[] = Object.keys(commandForms).filter(isCommandWord);

export function isCommandWord(word: string): word is CommandWord {
  return Object.hasOwn(commandForms, word);
}

export function optionsOf(command: CommandWord): readonly OptionName[] {
  return commandForms[command].options;
}

export function argumentsOf(command: CommandWord): readonly ArgumentName[] {
  return commandForms[command].arguments;
}
