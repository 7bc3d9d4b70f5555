import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Files } from './files.ts';
import { quietly } from './trouble.ts';

/**
 * Names of our own beside a book: hidden, not to be foreseen, and never too long, however long the book's own
 * name is.
 */
function stem(target: string): string {
  return `.~skilldraw-${createHash('sha256').update(basename(target)).digest('hex').slice(0, 16)}`;
}

export function lockName(target: string): string {
  return join(dirname(target), `${stem(target)}.lock`);
}

export function temporaryName(target: string, random: string): string {
  return join(dirname(target), `${stem(target)}-${random.slice(0, 32)}.tmp`);
}

/** Takes away what killed runs left behind. Only who holds the lock of the book may. */
export function removeLeftovers(target: string, files: Files): void {
  const folder = dirname(target);
  const mine = `${basename(stem(target))}-`;
  quietly(() => {
    for (const name of files.list(folder)) {
      if (name.startsWith(mine) && name.endsWith('.tmp')) quietly(() => files.remove(join(folder, name)));
    }
  });
}
