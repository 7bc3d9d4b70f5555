import { basename } from 'node:path';
import { fillIn, type Issue, issue } from '../../core/index.ts';
import { type FileBook, openBook } from '../../xlsx/index.ts';
import { limits } from '../../xlsx/limits.ts';
import type { Status } from '../file/files.ts';
import { openIn } from '../file/office-lock.ts';
import { readWhole } from '../file/read-whole.ts';
import type { Session } from '../session.ts';

export interface Loaded {
  readonly book: FileBook;
  readonly bytes: Uint8Array;
  readonly status: Status;
}

/** Reads and opens a workbook. */
export function load(path: string, { io, progress, words }: Session): Loaded {
  progress.stage(fillIn(words.lines.reading, { file: basename(path) }));
  const { bytes, status } = readWhole(path, limits.file, io.files);
  return { book: openBook(bytes), bytes, status };
}

/** A book that somebody has open can be read; what they typed since is not in the file yet. */
export function openWarning(path: string, { io }: Session): Issue[] {
  const open = openIn(path, io.files);
  if (open === null) return [];
  return [issue('file-open-reading', { file: basename(path), program: open.program })];
}
