import type { Language } from '../../core/index.ts';
import type { CommandWord } from './commands.ts';
import type { OptionName } from './options.ts';

/** What was asked for, in order; the values themselves are looked at by the command. */
export interface Call {
  readonly command: CommandWord;
  readonly standard: string;
  readonly book: string;
  readonly has: (option: OptionName) => boolean;
  readonly value: (option: OptionName) => string | undefined;
  readonly list: (option: OptionName) => readonly string[];
}

/** How the answer is wanted, known even where the rest is wrong. */
export interface Manner {
  readonly language: Language;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Lists are not cut. */
  readonly all: boolean;
}
