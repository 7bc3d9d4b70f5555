import { basename, dirname } from 'node:path';
import { type IssueCode, issue } from '../../core/index.ts';
import { Refusal } from '../../xlsx/refusal.ts';

/** What the system's error codes mean to a person. */
const meanings: Readonly<Record<string, IssueCode>> = {
  ENOENT: 'file-missing',
  EISDIR: 'file-no-file',
  EACCES: 'file-no-permission',
  EPERM: 'file-no-permission',
  EROFS: 'file-read-only',
  ENOSPC: 'file-no-space',
  EDQUOT: 'file-no-space',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
};

/** The system's code of an I/O error, such as ENOSPC; null when it is none. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** An I/O error in a person's words. A mistake of the program itself is thrown on as it is. */
export function refusalOf(error: unknown, file: string): Refusal {
  if (error instanceof Refusal) return error;
  const what = errorCode(error);
  if (what === null) throw error;
  if (what === 'ENOTDIR') return new Refusal(issue('file-no-folder', { folder: dirname(file) }), error);
  return new Refusal(issue(meanings[what] ?? 'file-failed', { file: basename(file), what }), error);
}

/** Does it, and puts what goes wrong with the file into words. */
export function inWords<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error, file);
  }
}

/** Tidying up must not hide why it is needed. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}
