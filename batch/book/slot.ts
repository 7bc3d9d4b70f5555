import { basename } from 'node:path';
import { fillIn, issue } from '../../core/index.ts';
import { Refusal } from '../../xlsx/refusal.ts';
import type { Status } from '../file/files.ts';
import { openIn } from '../file/office-lock.ts';
import { lockName, removeLeftovers } from '../file/private-name.ts';
import { replaceFile } from '../file/replace.ts';
import { takeLock } from '../file/run-lock.ts';
import { replaceable } from '../file/target.ts';
import type { Session } from '../session.ts';

/** The place of a file that is about to be written: ours alone until the work is over. */
export interface Slot {
  /** What stands there; null for nothing. */
  readonly before: Status | null;
  /** Gives back the names of the files that it wrote, a backup included. */
  readonly write: (bytes: Uint8Array, before: Status | null) => string[];
}

/** Holds the place of a file while something is made for it; whatever happens, it is let go again. */
export function withSlot<Result>(target: string, session: Session, work: (slot: Slot) => Result): Result {
  const { io, call } = session;
  const { files, machine, beganAt, random, clock } = io;
  const before = replaceable(target, files);
  notOpen(target, session);
  const me = { user: userOf(session), ...machine, began: beganAt(machine.pid) ?? '', time: clock() };
  const lock = takeLock(target, me, { beganAt, random }, files);
  try {
    removeLeftovers(target, files);
    const allowed = () => {
      notOpen(target, session);
      // Somebody deleted the lock by hand, or another run took it for a dead one's.
      if (!lock.isMine()) throw new Refusal(issue('file-changed', { file: basename(lockName(target)) }));
    };
    const write = (bytes: Uint8Array, expected: Status | null) => {
      session.progress.stage(fillIn(session.words.lines.writing, { file: basename(target) }));
      const backup = !call.has('no-backup');
      return replaceFile({ target, bytes, before: expected, backup, allowed, random }, files);
    };
    return work({ before, write });
  } finally {
    lock.release();
  }
}

/** Whoever is named in the ledger. */
export function userOf({ io, call }: Session): string {
  return call.value('user') ?? io.user();
}

function notOpen(target: string, { io }: Session): void {
  const open = openIn(target, io.files);
  if (open === null) return;
  const { program, user, lock } = open;
  const params = { file: basename(target), program, lock };
  throw new Refusal(user === '' ? issue('file-open', params) : issue('file-open-by', { ...params, user }));
}
