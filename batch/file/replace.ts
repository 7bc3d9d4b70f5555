import { basename, dirname } from 'node:path';
import { issue } from '../../core/index.ts';
import { Refusal } from '../../xlsx/refusal.ts';
import type { Files, Status } from './files.ts';
import { temporaryName } from './private-name.ts';
import { readWhole } from './read-whole.ts';
import { errorCode, inWords, quietly, refusalOf } from './trouble.ts';
import { writeWhole } from './write-whole.ts';

export interface Replacement {
  readonly target: string;
  readonly bytes: Uint8Array;
  /** What stood there when it was read; null for nothing. */
  readonly before: Status | null;
  /** Keeps the version before as .bak. */
  readonly backup: boolean;
  /** Asked at the last moment; throws when the file must not be replaced any more. */
  readonly allowed: () => void;
  /** A fresh name each time it is called, not to be foreseen. */
  readonly random: () => string;
}

export const backupName = (target: string) => `${target}.bak`;

/**
 * Replaces a file as a whole or not at all: the new content is on the disk under another name first, then the
 * version before gets its second name, then one rename. Whenever the power goes, the file is the old one or
 * the new one, and the backup too. Gives back the names of the files that it wrote.
 */
export function replaceFile(change: Replacement, files: Files): string[] {
  const { target, bytes, before, backup } = change;
  const temporary = temporaryName(target, change.random());
  const written = [target];
  try {
    inWords(target, () => writeWhole(temporary, bytes, before, files));
    change.allowed();
    unchanged(target, before, files);
    if (backup && before !== null) {
      keepBackup(target, before, change.random(), files);
      written.push(backupName(target));
      unchanged(target, before, files);
    }
    files.rename(temporary, target);
  } catch (error) {
    quietly(() => files.remove(temporary));
    throw refusalOf(error, target);
  }
  syncFolder(dirname(target), files);
  return written;
}

function unchanged(target: string, before: Status | null, files: Files): void {
  const now = files.status(target);
  if (now?.stamp !== before?.stamp) throw new Refusal(issue('file-changed', { file: basename(target) }));
}

/**
 * The version before, under its second name, with one rename as well: an older backup is there until this one
 * is.
 */
function keepBackup(target: string, before: Status, random: string, files: Files): void {
  const temporary = temporaryName(target, random);
  const backup = backupName(target);
  try {
    inWords(backup, () => {
      if (!linked(target, temporary, files)) {
        writeWhole(temporary, readWhole(target, Number.POSITIVE_INFINITY, files).bytes, before, files);
      }
      files.rename(temporary, backup);
    });
  } finally {
    // Two names of one file are left as they are by a rename.
    quietly(() => files.remove(temporary));
  }
}

/** A second name costs no space and no time; not every file system has them. */
function linked(from: string, to: string, files: Files): boolean {
  try {
    files.link(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}

/** The rename itself must outlive a power cut; some systems cannot be asked for it. */
function syncFolder(folder: string, files: Files): void {
  quietly(() => {
    const fd = files.open(folder, 'r');
    try {
      files.sync(fd);
    } finally {
      files.close(fd);
    }
  });
}
