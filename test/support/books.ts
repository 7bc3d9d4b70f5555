import {
  type CommandName,
  type CommandTypes,
  type Outcome,
  run,
  type Standard,
  sheetsToRead,
} from '../../core/index.ts';
import { type MemoryHost, memoryHost } from '../host/memory.ts';
import { rosterRows } from './people.ts';

export const context = { time: '2026-05-20T08:30:00+08:00', user: '王老师' };
export const dice = [{ label: '骰子', value: '3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6' }];

const ofUnnamed: readonly string[] = ['entropy-unannounced', 'sources-none'];

/**
 * Runs a command as a host does: read what it wants, run it, apply what it says. Most test books announce no entropy with
 * their commitment; what is said of that is left out here and has tests of its own (test/command/honesty.test.ts).
 */
export function perform<Name extends CommandName>(
  host: MemoryHost,
  name: Name,
  request: CommandTypes[Name]['request'],
): Outcome<CommandTypes[Name]['summary']> {
  const outcome = run(name, host.read(sheetsToRead(name)), request);
  host.apply(outcome.changes);
  return { ...outcome, issues: outcome.issues.filter((each) => !ofUnnamed.includes(each.code)) };
}

export function codes(outcome: { readonly issues: readonly { readonly code: string }[] }): string[] {
  return outcome.issues.map((each) => each.code);
}

/** A new book with so many students a class. */
export function bookWith(standard: string | Standard, classes: Readonly<Record<string, number>>): MemoryHost {
  const host = memoryHost();
  perform(host, 'new', { standard });
  let from = 0;
  for (const [className, count] of Object.entries(classes)) {
    host.type(
      '名单',
      rosterRows(count, () => className, from),
    );
    from += count;
  }
  return host;
}

export function drawnBook(
  standard: string | Standard,
  classes: Readonly<Record<string, number>>,
  entropy = dice,
): MemoryHost {
  const host = bookWith(standard, classes);
  perform(host, 'commit', context);
  perform(host, 'draw', { ...context, entropy });
  return host;
}
