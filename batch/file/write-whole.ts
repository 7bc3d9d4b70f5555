import { basename } from 'node:path';
import { issue } from '../../core/index.ts';
import { Refusal } from '../../xlsx/refusal.ts';
import type { Files, Status } from './files.ts';
import { quietly } from './trouble.ts';

/** Makes a file with this content and has it on the disk before it returns. */
export function writeWhole(path: string, bytes: Uint8Array, like: Status | null, files: Files): void {
  // Nobody else reads it before it has the permissions of the file that it replaces.
  const fd = files.open(path, 'wx', like === null ? 0o666 : 0o600);
  try {
    if (like !== null) takeAfter(fd, like, files);
    for (let at = 0; at < bytes.length; ) {
      const wrote = files.write(fd, bytes, at);
      if (wrote <= 0) throw new Refusal(issue('file-failed', { file: basename(path), what: 'EIO' }));
      at += wrote;
    }
    files.sync(fd);
  } finally {
    files.close(fd);
  }
}

/** A file system without owners or modes is no reason not to write. */
function takeAfter(fd: number, like: Status, files: Files): void {
  const own = files.statusOf(fd);
  quietly(() => {
    if (own.uid !== like.uid || own.gid !== like.gid) files.setOwner(fd, like.uid, like.gid);
  });
  quietly(() => files.setMode(fd, like.mode & 0o7777));
}
