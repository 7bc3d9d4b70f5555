import { chmodSync, linkSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, nodeFiles } from '../../../batch/file/files.ts';
import { replaceFile } from '../../../batch/file/replace.ts';
import { Refusal } from '../../../xlsx/refusal.ts';
import { callsOf, failingAt, systemError } from '../support/broken-files.ts';
import { inFolder, namesIn, newFolder } from '../support/folder.ts';
import { refusalFrom } from '../support/refusal.ts';

const text = (path: string) => readFileSync(path, 'utf8');
const bytes = (content: string) => new TextEncoder().encode(content);

let count = 0;
const random = () => String(++count).padStart(32, '0');

/** Replaces the content of a file by 新的, as the command line does. */
function put(target: string, files: Files, more: { backup?: boolean; allowed?: () => void } = {}): string[] {
  const { backup = true, allowed = () => undefined } = more;
  const before = nodeFiles.status(target);
  return replaceFile({ target, bytes: bytes('新的'), before, backup, allowed, random }, files);
}

function oldFile(folder: string): string {
  const target = join(folder, 'book.xlsx');
  writeFileSync(target, '原来的');
  writeFileSync(`${target}.bak`, '更早的');
  return target;
}

const refusalOf = (work: () => unknown) => refusalFrom(work).code;

describe('a file that is replaced', () => {
  it('holds the new content, and .bak the version before', () => {
    const folder = newFolder();
    const target = oldFile(folder);
    expect(put(target, nodeFiles)).toEqual([target, `${target}.bak`]);
    expect([text(target), text(`${target}.bak`)]).toEqual(['新的', '原来的']);
    expect(namesIn(folder)).toEqual(['book.xlsx', 'book.xlsx.bak']);
  });

  it('leaves an older backup alone when none is wanted', () => {
    const target = oldFile(newFolder());
    expect(put(target, nodeFiles, { backup: false })).toEqual([target]);
    expect([text(target), text(`${target}.bak`)]).toEqual(['新的', '更早的']);
  });

  it('is made where there was none, without a backup', () => {
    const folder = newFolder();
    put(join(folder, 'new.xlsx'), nodeFiles);
    expect(namesIn(folder)).toEqual(['new.xlsx']);
  });

  it('keeps its permissions', () => {
    const target = oldFile(newFolder());
    chmodSync(target, 0o640);
    put(target, nodeFiles);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(statSync(`${target}.bak`).mode & 0o777).toBe(0o640);
  });

  it('gets its backup by copying where a file cannot have a second name', () => {
    const folder = newFolder();
    const target = oldFile(folder);
    const files: Files = {
      ...nodeFiles,
      link: () => {
        throw systemError('ENOTSUP', 'link');
      },
    };
    put(target, files);
    expect([text(target), text(`${target}.bak`)]).toEqual(['新的', '原来的']);
    expect(namesIn(folder)).toEqual(['book.xlsx', 'book.xlsx.bak']);
  });

  it('is written to the end where the system takes a few bytes at a time', () => {
    const target = oldFile(newFolder());
    const files: Files = {
      ...nodeFiles,
      write: (fd, all, from) => nodeFiles.write(fd, all.subarray(0, from + 1), from),
    };
    put(target, files);
    expect(text(target)).toBe('新的');
  });

  it('gets a backup that is whole even when a killed run left it under both names', () => {
    const folder = newFolder();
    const target = join(folder, 'book.xlsx');
    writeFileSync(target, '原来的');
    // As after a kill between the backup's rename and the book's: one file, two names.
    linkSync(target, `${target}.bak`);
    put(target, nodeFiles);
    expect([text(target), text(`${target}.bak`)]).toEqual(['新的', '原来的']);
    expect(namesIn(folder)).toEqual(['book.xlsx', 'book.xlsx.bak']);
  });

  it('asks at the last moment whether it may, and is left as it was when not', () => {
    const folder = newFolder();
    const target = oldFile(folder);
    const allowed = () => {
      throw systemError('EBUSY', 'rename');
    };
    expect(refusalOf(() => put(target, nodeFiles, { allowed }))).toBe('file-busy');
    expect([text(target), text(`${target}.bak`)]).toEqual(['原来的', '更早的']);
    expect(namesIn(folder)).toEqual(['book.xlsx', 'book.xlsx.bak']);
  });

  it.each([
    ['was written by somebody else meanwhile', (target: string) => writeFileSync(target, '别人写的')],
    ['was replaced by somebody else meanwhile', (target: string) => put(target, nodeFiles)],
  ])('is not touched when it %s', (_, meddle) => {
    const target = oldFile(newFolder());
    const before = nodeFiles.status(target);
    meddle(target);
    const found = text(target);
    const change = { target, bytes: bytes('我的'), before, backup: true, allowed: () => undefined, random };
    expect(refusalOf(() => replaceFile(change, nodeFiles))).toBe('file-changed');
    expect(text(target)).toBe(found);
  });

  it('is not touched when it came into being meanwhile', () => {
    const target = oldFile(newFolder());
    const change = {
      target,
      bytes: bytes('我的'),
      before: null,
      backup: true,
      allowed: () => undefined,
      random,
    };
    expect(refusalOf(() => replaceFile(change, nodeFiles))).toBe('file-changed');
    expect(text(target)).toBe('原来的');
  });

  it('is not touched when it is gone meanwhile', () => {
    const folder = newFolder();
    const before = nodeFiles.status(oldFile(newFolder()));
    const target = join(folder, 'book.xlsx');
    const change = { target, bytes: bytes('我的'), before, backup: true, allowed: () => undefined, random };
    expect(refusalOf(() => replaceFile(change, nodeFiles))).toBe('file-changed');
    expect(namesIn(folder)).toEqual([]);
  });
});

describe('a write that fails', () => {
  /** What a whole replacement calls, from a run that works. */
  const calls = inFolder((folder) => callsOf((files) => put(oldFile(folder), files)));

  it('is tried at every step there is', () => {
    for (const name of ['open', 'write', 'sync', 'close', 'link', 'rename', 'status', 'setMode'])
      expect(calls).toContain(name);
    expect(calls.filter((each) => each === 'rename')).toHaveLength(2);
  });

  /** After the book's own rename nothing can go wrong any more; what follows makes the rename last. */
  const last = calls.lastIndexOf('rename');

  it.each(calls.map((name, call) => ({ name, call })))(
    'at step $call, $name, leaves the old file or the new one',
    ({ call }) => {
      const folder = newFolder();
      const target = oldFile(folder);
      let failed = false;
      try {
        put(target, failingAt(call, 'EIO'));
      } catch (error) {
        failed = true;
        expect(error).toBeInstanceOf(Refusal);
      }
      const isNew = text(target) === '新的';
      // An error that was told has changed nothing; only steps without which the file is as good may fail
      // quietly.
      expect(isNew).toBe(!failed);
      if (call > last) expect(isNew).toBe(true);
      if (!isNew) expect(['更早的', '原来的']).toContain(text(`${target}.bak`));
      else expect(text(`${target}.bak`)).toBe('原来的');
      expect(text(target)).toBe(isNew ? '新的' : '原来的');
      // One step fails here: what takes the temporary file away works.
      expect(namesIn(folder)).toEqual(['book.xlsx', 'book.xlsx.bak']);
    },
  );

  it.each([
    ['ENOSPC', 'file-no-space'],
    ['EDQUOT', 'file-no-space'],
    ['EACCES', 'file-no-permission'],
    ['EPERM', 'file-no-permission'],
    ['EROFS', 'file-read-only'],
    ['EBUSY', 'file-busy'],
    ['EIO', 'file-failed'],
  ])('for %s is told as %s', (code, issue) => {
    const target = oldFile(newFolder());
    const at = calls.indexOf('write');
    expect(refusalOf(() => put(target, failingAt(at, code)))).toBe(issue);
    expect(text(target)).toBe('原来的');
  });

  it('by a mistake of the program is not dressed up as a trouble of the disk', () => {
    const target = oldFile(newFolder());
    const files: Files = {
      ...nodeFiles,
      write: () => {
        throw new TypeError('a mistake');
      },
    };
    expect(() => put(target, files)).toThrow(TypeError);
    expect(text(target)).toBe('原来的');
  });
});
