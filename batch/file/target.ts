import { basename, dirname, join, resolve } from 'node:path';
import { issue } from '../../core/index.ts';
import { Refusal } from '../../xlsx/refusal.ts';
import type { Files, Status } from './files.ts';
import { inWords } from './trouble.ts';

const mostLinks = 40;
const writeBits = 0o222;

/**
 * The file that a name stands for, links followed: what is written goes where the link points, and the link
 * stays. The file need not be there yet, its folder must.
 */
export function targetOf(path: string, folder: string, files: Files): string {
  return inWords(path, () => {
    let at = resolve(folder, path);
    for (let links = 0, next = files.linkTarget(at); next !== null; next = files.linkTarget(at)) {
      if (++links > mostLinks)
        throw new Refusal(issue('file-failed', { file: basename(path), what: 'ELOOP' }));
      at = resolve(dirname(at), next);
    }
    if (files.status(dirname(at))?.isFolder !== true)
      throw new Refusal(issue('file-no-folder', { folder: dirname(path) }));
    // The true spelling, where the system takes Book.xlsx and book.xlsx for one.
    return files.status(at) === null ? join(files.realPath(dirname(at)), basename(at)) : files.realPath(at);
  });
}

/** Says early that a file cannot be replaced. What stands there now comes back, null for nothing. */
export function replaceable(target: string, files: Files): Status | null {
  return inWords(target, () => {
    const status = files.status(target);
    if (status === null) return null;
    const file = basename(target);
    if (!status.isFile) throw new Refusal(issue('file-no-file', { file }));
    // A rename would not ask for the file's own permission, but its owner meant something by it.
    if ((status.mode & writeBits) === 0 || !files.mayWrite(target))
      throw new Refusal(issue('file-read-only', { file }));
    return status;
  });
}
