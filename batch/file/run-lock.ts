import { basename } from 'node:path';
import { issue } from '../../core/index.ts';
import { Refusal } from '../../xlsx/refusal.ts';
import type { Files } from './files.ts';
import { type Holder, holderOf } from './holder.ts';
import { lockName, temporaryName } from './private-name.ts';
import { readWhole } from './read-whole.ts';
import { errorCode, inWords, quietly } from './trouble.ts';
import { writeWhole } from './write-whole.ts';

export interface Running {
  /** When a process of this machine began; empty where that cannot be asked, null when there is none. */
  readonly beganAt: (pid: number) => string | null;
  readonly random: () => string;
}

export interface RunLock {
  /** Whether nobody took it away. */
  readonly isMine: () => boolean;
  readonly release: () => void;
}

const mostTries = 5;
const longest = 4096;
/**
 * The locks of this process: one of ours that is not here was left behind by another process with our number.
 */
const held = new Set<string>();

/**
 * Takes the lock of a book, so that two runs never work on one book at once. A lock whose process is dead is
 * taken over; one from another machine of a shared folder is believed.
 */
export function takeLock(target: string, me: Omit<Holder, 'key'>, running: Running, files: Files): RunLock {
  const lock = lockName(target);
  const key = running.random();
  const mine = JSON.stringify({ ...me, key } satisfies Holder);
  return inWords(target, () => {
    let other = '';
    for (let tries = 0; tries < mostTries; tries++) {
      held.add(key);
      if (made(lock, mine, temporaryName(target, running.random()), files))
        return lockOf(lock, mine, key, files);
      held.delete(key);
      other = textOf(lock, files);
      // A lock that is gone again was released this moment.
      if (other === '') continue;
      if (!isLeftBehind(other, me, running)) break;
      takeAway(lock, other, temporaryName(target, running.random()), files);
    }
    throw inUse(target, other);
  });
}

function lockOf(lock: string, mine: string, key: string, files: Files): RunLock {
  const isMine = () => textOf(lock, files) === mine;
  return {
    isMine,
    release: () => {
      held.delete(key);
      if (isMine()) quietly(() => files.remove(lock));
    },
  };
}

/** Whole from its first moment: the text is written elsewhere and gets the lock's name as a second one. */
function made(lock: string, text: string, temporary: string, files: Files): boolean {
  const bytes = new TextEncoder().encode(text);
  try {
    writeWhole(temporary, bytes, null, files);
    return named(temporary, lock, files) ?? madeDirectly(lock, bytes, files);
  } finally {
    quietly(() => files.remove(temporary));
  }
}

/** False where the name is taken; null where the file system has no second names. */
function named(temporary: string, lock: string, files: Files): boolean | null {
  try {
    files.link(temporary, lock);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return code === 'EEXIST' || code === 'ENOENT' ? false : null;
  }
}

function madeDirectly(lock: string, bytes: Uint8Array, files: Files): boolean {
  try {
    writeWhole(lock, bytes, null, files);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    quietly(() => files.remove(lock));
    throw error;
  }
}

function textOf(lock: string, files: Files): string {
  let text = '';
  try {
    text = new TextDecoder().decode(readWhole(lock, longest, files).bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return text;
}

function isLeftBehind(text: string, me: Omit<Holder, 'key'>, { beganAt }: Running): boolean {
  const other = holderOf(text);
  if (other === null || other.host !== me.host || held.has(other.key)) return false;
  const began = other.pid === me.pid ? null : beganAt(other.pid);
  return began === null || (began !== '' && other.began !== '' && began !== other.began);
}

/** Removes that very lock. If another run was quicker and this is its lock, it gets it back. */
function takeAway(lock: string, text: string, temporary: string, files: Files): void {
  quietly(() => {
    files.rename(lock, temporary);
    if (textOf(temporary, files) !== text) quietly(() => files.link(temporary, lock));
    files.remove(temporary);
  });
}

function inUse(target: string, text: string): Refusal {
  const other = holderOf(text);
  const known = (value: string | undefined) => (value === undefined || value === '' ? '?' : value);
  return new Refusal(
    issue('file-in-use', {
      file: basename(target),
      user: known(other?.user),
      host: known(other?.host),
      pid: other?.pid ?? '?',
      time: known(other?.time),
      lock: basename(lockName(target)),
    }),
  );
}
