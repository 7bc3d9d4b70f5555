import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test. */
export function newFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** A folder for as long as a piece of work outside a test takes. */
export function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = makeFolder();
  try {
    return work(folder);
  } finally {
    removeFolder(folder);
  }
}

/** For hooks that make and remove it themselves. */
export const makeFolder = () => mkdtempSync(join(tmpdir(), 'skilldraw-test-'));
export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

export const namesIn = (folder: string) => readdirSync(folder).sort();
