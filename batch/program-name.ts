import type { Io } from './io.ts';
import type { Words } from './words/type.ts';

/** What a person types to start the program: npm says of itself when it was npx that ran it. */
export function programName({ npm_command: started }: Io['env']): string {
  return started === 'exec' ? 'npx skilldraw' : 'skilldraw';
}

/** A text of ours whose commands begin with the program's usual name, with the name that works here. */
function asTyped(text: string, program: string): string {
  return text.replace(/\bskilldraw(?= )/g, program);
}

/** A whole command line of ours; the names of files within it stay as they are. */
export function commandAsTyped(line: string, program: string): string {
  return line.replace(/^skilldraw(?= )/, program);
}

/** All words, with commands as they can be typed here. */
export function wordsAsTyped(words: Words, program: string): Words {
  const put = (text: string) => asTyped(text, program);
  return {
    ...words,
    program,
    commands: mapped(words.commands, (each) => ({
      ...each,
      about: each.about.map(put),
      examples: each.examples.map(put),
      next: put(each.next),
    })),
    usage: mapped(words.usage, put),
    lines: mapped(words.lines, put),
    outro: words.outro.map(put),
  };
}

function mapped<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<Key, Value>> {
  const copy: Record<Key, Value> = { ...record };
  for (const key in copy) copy[key] = change(copy[key]);
  return copy;
}
