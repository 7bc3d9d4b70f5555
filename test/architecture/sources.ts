import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Source {
  /** From the repository's folder, with /. */
  readonly file: string;
  readonly text: string;
}

/** The repository's own files of these kinds: tracked ones and new ones, without what git ignores. */
export function sourcesOf(extensions: readonly string[]): Source[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  return files
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .filter((file) => existsSync(join(root, file)))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}
