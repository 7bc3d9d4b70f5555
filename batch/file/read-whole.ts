import { basename } from 'node:path';
import { issue } from '../../core/index.ts';
import { Refusal } from '../../xlsx/refusal.ts';
import type { Files, Status } from './files.ts';
import { inWords } from './trouble.ts';

const megabyte = 1024 * 1024;

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly status: Status;
}

/** A whole file as it stood at one moment, and what is needed to see later that it still stands so. */
export function readWhole(path: string, most: number, files: Files): ReadFile {
  const file = basename(path);
  const refuse = (code: 'file-missing' | 'file-no-file' | 'file-changed') =>
    new Refusal(issue(code, { file }));
  return inWords(path, () => {
    // Asked before opening: a pipe would keep us waiting for ever.
    const found = files.status(path);
    if (found === null) throw refuse('file-missing');
    if (!found.isFile) throw refuse('file-no-file');
    const fd = files.open(path, 'r');
    try {
      const status = files.statusOf(fd);
      if (status.size > most) {
        const params = { size: Math.ceil(status.size / megabyte), most: Math.floor(most / megabyte) };
        throw new Refusal(issue('file-large', params));
      }
      const bytes = new Uint8Array(status.size);
      let at = 0;
      for (let got = 1; got > 0 && at < bytes.length; at += got) got = files.read(fd, bytes, at);
      if (at < bytes.length || files.statusOf(fd).stamp !== status.stamp) throw refuse('file-changed');
      return { bytes, status };
    } finally {
      files.close(fd);
    }
  });
}
