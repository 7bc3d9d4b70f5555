import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

/** What is known of a file; two equal stamps mean that nobody wrote it in between. */
export interface Status {
  readonly isFile: boolean;
  readonly isFolder: boolean;
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly stamp: string;
}

/** The few calls on files, as a value: a test breaks each of them in turn. */
export interface Files {
  /** Null when there is nothing of that name; links are followed. */
  readonly status: (path: string) => Status | null;
  /** Where a symbolic link points; null for anything else, and for nothing. */
  readonly linkTarget: (path: string) => string | null;
  readonly realPath: (path: string) => string;
  readonly mayWrite: (path: string) => boolean;
  readonly list: (folder: string) => string[];
  /** `wx` makes a file and fails where there is one already. */
  readonly open: (path: string, how: 'r' | 'wx', mode?: number) => number;
  readonly statusOf: (fd: number) => Status;
  readonly read: (fd: number, into: Uint8Array, from: number) => number;
  readonly write: (fd: number, bytes: Uint8Array, from: number) => number;
  readonly setMode: (fd: number, mode: number) => void;
  readonly setOwner: (fd: number, uid: number, gid: number) => void;
  readonly sync: (fd: number) => void;
  readonly close: (fd: number) => void;
  /** A second name for a file; fails where the name is taken. */
  readonly link: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}

function statusFrom(stats: ReturnType<typeof bigStats>): Status {
  return {
    isFile: stats.isFile(),
    isFolder: stats.isDirectory(),
    size: Number(stats.size),
    mode: Number(stats.mode),
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    stamp: [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(':'),
  };
}

const bigStats = (fd: number) => fstatSync(fd, { bigint: true });

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export const nodeFiles: Files = {
  status: (path) => {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? null : statusFrom(stats);
  },
  linkTarget: (path) => {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    return isLink ? readlinkSync(path) : null;
  },
  realPath: (path) => realpathSync.native(path),
  mayWrite,
  list: (folder) => readdirSync(folder),
  open: (path, how, mode) => openSync(path, how, mode),
  statusOf: (fd) => statusFrom(bigStats(fd)),
  read: (fd, into, from) => readSync(fd, into, from, into.length - from, null),
  write: (fd, bytes, from) => writeSync(fd, bytes, from, bytes.length - from, null),
  setMode: fchmodSync,
  setOwner: fchownSync,
  sync: fsyncSync,
  close: closeSync,
  link: linkSync,
  rename: renameSync,
  remove: unlinkSync,
};
