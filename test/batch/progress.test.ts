import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { constants, openSync, readSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchedBy } from '../../batch/progress.ts';
import { watch } from '../../batch/progress-watch.ts';
import { newFolder } from './support/folder.ts';

const clear = '\r\u001B[2K';

/** The shared memory of a run whose work is at its first stage. */
function memory(words: string): { shared: SharedArrayBuffer; numbers: Int32Array } {
  const shared = new SharedArrayBuffer(12 + 512);
  const numbers = new Int32Array(shared, 0, 3);
  const bytes = new TextEncoder().encode(words);
  new Uint8Array(shared, 12).set(bytes);
  numbers[2] = bytes.length;
  numbers[0] = 1;
  return { shared, numbers };
}

describe('the progress line', () => {
  it('shows the stage with its seconds, and is cleared when the work ends', () => {
    const { shared, numbers } = memory('正在抽签');
    const written: string[] = [];
    watch({ shared, fd: 2, seconds: '{seconds} 秒', after: 0 }, (_, text) => {
      written.push(text);
      // The work ends while the first line is on the screen.
      numbers[0] = -1;
    });
    expect(written).toEqual([`${clear}正在抽签 … 0 秒`, clear]);
    expect(numbers[1]).toBe(2);
  });

  it('writes nothing at all for work that ended before', () => {
    const { shared, numbers } = memory('正在读取');
    numbers[0] = -1;
    const written: string[] = [];
    watch({ shared, fd: 2, seconds: '', after: 60_000 }, (_, text) => written.push(text));
    expect(written).toEqual([]);
    expect(numbers[1]).toBe(2);
  });

  it('comes from a thread of its own, and is cleared before the work goes on', async () => {
    const pipe = join(newFolder(), 'screen');
    execFileSync('mkfifo', [pipe]);
    const fd = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    const screen = new Socket({ fd, readable: true, writable: false });
    const progress = watchedBy(fd, '{seconds} s', 0);
    progress.stage('Reading a.xlsx');
    const [first] = await once(screen, 'data');
    expect(String(first)).toContain('Reading a.xlsx … 0 s');
    screen.pause();
    progress.end();
    // Not waited for: it must have been written when end() comes back.
    const bytes = Buffer.alloc(1024);
    expect(bytes.toString('utf8', 0, readSync(fd, bytes)).endsWith(clear)).toBe(true);
    progress.end();
    progress.stage('too late');
    screen.destroy();
  });
});
