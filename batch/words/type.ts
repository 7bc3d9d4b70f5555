import type { DrawRules } from '../../core/index.ts';
import type { ArgumentName, CommandWord } from '../arguments/commands.ts';
import type { OptionName } from '../arguments/options.ts';
import type { UsageCode } from '../arguments/problem.ts';
import type { LineKey } from './lines-zh.ts';

/** What the help of a command teaches. */
export interface CommandWords {
  /** Its name among people: 封存. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly brief: string;
  readonly about: readonly string[];
  /** What an option means to this command, where it is something of its own. */
  readonly options?: Readonly<Partial<Record<OptionName, string>>>;
  readonly examples: readonly string[];
  readonly next: string;
}

export interface OptionWords {
  /** What stands for its value; empty where it takes none. */
  readonly value: string;
  readonly about: string;
}

/** Everything the command line says in one language beside the issues and the accounts of the core. */
export interface Words {
  /** What starts the program, as it is typed. */
  readonly program: string;
  readonly commands: Readonly<Record<CommandWord, CommandWords>>;
  readonly options: Readonly<Record<OptionName, OptionWords>>;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  readonly usage: Readonly<Record<UsageCode, string>>;
  readonly lines: Readonly<Record<LineKey, string>>;
  /** The words of a standard's own choices. */
  readonly choices: {
    readonly unit: Readonly<Record<DrawRules['unit'], string>>;
    readonly method: Readonly<Record<DrawRules['method'], string>>;
  };
  /** What stands for a file and for dice in a command line that a person completes. */
  readonly samples: { readonly roster: string; readonly dice: string };
  /** The first page of the help, around the list of commands. */
  readonly intro: readonly string[];
  readonly outro: readonly string[];
}
