import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, nodeFiles } from '../../../batch/file/files.ts';
import { lockName, removeLeftovers, temporaryName } from '../../../batch/file/private-name.ts';
import { type RunLock, takeLock } from '../../../batch/file/run-lock.ts';
import { systemError } from '../support/broken-files.ts';
import { namesIn, newFolder } from '../support/folder.ts';
import { refusalFrom } from '../support/refusal.ts';

const me = {
  user: '王老师',
  host: 'office-1',
  pid: 4711,
  began: 'monday',
  time: '2026-05-20T08:30:00+08:00',
};
let count = 0;
const random = () => String(++count).padStart(32, '0');
/** Processes of this machine that run, with the time when they began. */
const runs = (processes: Readonly<Record<number, string>>) => (pid: number) => processes[pid] ?? null;

interface Case {
  readonly who?: Partial<typeof me>;
  readonly processes?: Readonly<Record<number, string>>;
  readonly files?: Files;
}

function take(target: string, { who = {}, processes = {}, files = nodeFiles }: Case = {}): RunLock {
  return takeLock(target, { ...me, ...who }, { beganAt: runs(processes), random }, files);
}

/** A lock as another process has it or left it. */
function lockOf(target: string, other: Partial<typeof me> = {}): string {
  const text = JSON.stringify({ ...me, user: '李老师', pid: 815, ...other, key: `other ${random()}` });
  writeFileSync(lockName(target), text);
  return text;
}

const bookIn = (folder: string) => join(folder, 'book.xlsx');

describe('the lock of a book', () => {
  it('is there while a run has it, and nothing is left when it is released', () => {
    const folder = newFolder();
    const lock = take(bookIn(folder));
    expect(existsSync(lockName(bookIn(folder)))).toBe(true);
    expect(lock.isMine()).toBe(true);
    lock.release();
    expect(namesIn(folder)).toEqual([]);
  });

  it('is refused to a second run, which hears who has it and what to do', () => {
    const target = bookIn(newFolder());
    lockOf(target, { began: 'tuesday' });
    const { code, params } = refusalFrom(() => take(target, { processes: { 815: 'tuesday' } }));
    expect(code).toBe('file-in-use');
    expect(params).toMatchObject({ file: 'book.xlsx', user: '李老师', host: 'office-1', pid: 815 });
    expect(params.lock).toBe(lockName(target).slice(lockName(target).lastIndexOf('/') + 1));
  });

  it('is refused to a second run within one process', () => {
    const target = bookIn(newFolder());
    const lock = take(target);
    expect(refusalFrom(() => take(target)).code).toBe('file-in-use');
    lock.release();
    take(target).release();
  });

  it.each([
    ['whose process is dead', { processes: {} }, {}],
    ['whose number belongs to a later process', { processes: { 815: 'wednesday' } }, {}],
    ['of an earlier process with our own number', { processes: { 4711: '' } }, { pid: 4711 }],
  ])('is taken over from a run %s', (_, running, other) => {
    const folder = newFolder();
    const target = bookIn(folder);
    lockOf(target, { began: 'tuesday', ...other });
    const lock = take(target, running);
    expect(lock.isMine()).toBe(true);
    lock.release();
    expect(namesIn(folder)).toEqual([]);
  });

  it('is never taken from another machine, whose processes nobody sees from here', () => {
    const target = bookIn(newFolder());
    const text = lockOf(target, { host: 'office-2' });
    expect(refusalFrom(() => take(target)).code).toBe('file-in-use');
    expect(readFileSync(lockName(target), 'utf8')).toBe(text);
  });

  it('is believed where the system does not tell when a process began', () => {
    const target = bookIn(newFolder());
    for (const [before, now] of [
      ['', ''],
      ['tuesday', ''],
      ['', 'tuesday'],
    ] as const) {
      lockOf(target, { began: before });
      expect(refusalFrom(() => take(target, { processes: { 815: now } })).code).toBe('file-in-use');
    }
  });

  it.each(['', 'no lock of ours', '{"pid":"815"}', '[]', 'null'])(
    'that says %j is respected, and can be deleted by hand',
    (text) => {
      const target = bookIn(newFolder());
      writeFileSync(lockName(target), text);
      expect(refusalFrom(() => take(target)).params).toMatchObject({ user: '?', pid: '?' });
    },
  );

  it('goes to one of two runs that find it left behind at the same moment', () => {
    const target = bookIn(newFolder());
    lockOf(target);
    let second: RunLock | null = null;
    // The first run has seen that the lock is a dead one's; before it takes it away, a second run is through.
    const files: Files = {
      ...nodeFiles,
      rename: (from, to) => {
        if (second === null) second = take(target, { who: { pid: 4712 } });
        nodeFiles.rename(from, to);
      },
    };
    const refused = refusalFrom(() => take(target, { files, processes: { 4712: 'monday' } }));
    expect(refused.params).toMatchObject({ pid: 4712 });
    expect((second as RunLock | null)?.isMine()).toBe(true);
  });

  it('tells when it was taken away, and then releases nobody else’s', () => {
    const target = bookIn(newFolder());
    const lock = take(target);
    const text = lockOf(target);
    expect(lock.isMine()).toBe(false);
    lock.release();
    expect(readFileSync(lockName(target), 'utf8')).toBe(text);
  });

  it('works where a file cannot have a second name', () => {
    const folder = newFolder();
    const files: Files = {
      ...nodeFiles,
      link: () => {
        throw systemError('EPERM', 'link');
      },
    };
    const lock = take(bookIn(folder), { files });
    expect(refusalFrom(() => take(bookIn(folder), { files })).code).toBe('file-in-use');
    lock.release();
    expect(namesIn(folder)).toEqual([]);
  });

  it('cannot be had in a folder where nothing may be written', () => {
    const files: Files = {
      ...nodeFiles,
      open: () => {
        throw systemError('EACCES', 'open');
      },
    };
    expect(refusalFrom(() => take(bookIn(newFolder()), { files })).code).toBe('file-no-permission');
  });

  it('has a name that any file system takes, however long the book’s own is', () => {
    const long = join('/tmp', `${'移动商务'.repeat(20)}.xlsx`);
    for (const path of [lockName(long), temporaryName(long, 'f'.repeat(64))])
      expect(Buffer.byteLength(path.slice(path.lastIndexOf('/') + 1))).toBeLessThan(100);
  });
});

describe('what a killed run leaves behind', () => {
  it('is removed for this book, and nothing else is', () => {
    const folder = newFolder();
    const target = bookIn(folder);
    const other = temporaryName(join(folder, 'other.xlsx'), random());
    for (const path of [target, other, temporaryName(target, random()), temporaryName(target, random())])
      writeFileSync(path, '');
    writeFileSync(join(folder, '.~lock.book.xlsx#'), '');
    removeLeftovers(target, nodeFiles);
    expect(namesIn(folder)).toEqual(
      ['.~lock.book.xlsx#', other.slice(folder.length + 1), 'book.xlsx'].sort(),
    );
  });
});
