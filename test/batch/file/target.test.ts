import { chmodSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, nodeFiles } from '../../../batch/file/files.ts';
import { readWhole } from '../../../batch/file/read-whole.ts';
import { replaceable, targetOf } from '../../../batch/file/target.ts';
import { newFolder } from '../support/folder.ts';
import { refusalFrom } from '../support/refusal.ts';

const megabyte = 1024 * 1024;

function folderWithBook(): string {
  const folder = realpathSync(newFolder());
  writeFileSync(join(folder, 'book.xlsx'), 'a book');
  return folder;
}

describe('the file behind a name', () => {
  it('is the file itself, there or not yet', () => {
    const folder = folderWithBook();
    expect(targetOf('book.xlsx', folder, nodeFiles)).toBe(join(folder, 'book.xlsx'));
    expect(targetOf('new.xlsx', folder, nodeFiles)).toBe(join(folder, 'new.xlsx'));
  });

  it('is where links point, over several of them', () => {
    const folder = folderWithBook();
    mkdirSync(join(folder, 'links'));
    symlinkSync('../second.xlsx', join(folder, 'links', 'first.xlsx'));
    symlinkSync('book.xlsx', join(folder, 'second.xlsx'));
    expect(targetOf('links/first.xlsx', folder, nodeFiles)).toBe(join(folder, 'book.xlsx'));
  });

  it('is where a link points to nothing yet', () => {
    const folder = folderWithBook();
    symlinkSync('later.xlsx', join(folder, 'link.xlsx'));
    expect(targetOf('link.xlsx', folder, nodeFiles)).toBe(join(folder, 'later.xlsx'));
  });

  it('is refused where links go round in a circle', () => {
    const folder = newFolder();
    symlinkSync('b.xlsx', join(folder, 'a.xlsx'));
    symlinkSync('a.xlsx', join(folder, 'b.xlsx'));
    expect(refusalFrom(() => targetOf('a.xlsx', folder, nodeFiles)).params).toMatchObject({ what: 'ELOOP' });
  });

  it.each(['nowhere/book.xlsx', 'book.xlsx/inside.xlsx'])(
    'is refused in a folder that is none: %s',
    (path) => {
      expect(refusalFrom(() => targetOf(path, folderWithBook(), nodeFiles)).code).toBe('file-no-folder');
    },
  );
});

describe('a file that is to be replaced', () => {
  it('may be missing', () => {
    expect(replaceable(join(newFolder(), 'new.xlsx'), nodeFiles)).toBeNull();
  });

  it('is refused when its owner made it read-only, even to those who could', () => {
    const path = join(folderWithBook(), 'book.xlsx');
    chmodSync(path, 0o444);
    expect(refusalFrom(() => replaceable(path, nodeFiles)).code).toBe('file-read-only');
  });

  it('is refused when the system says that it may not be written', () => {
    const files: Files = { ...nodeFiles, mayWrite: () => false };
    expect(refusalFrom(() => replaceable(join(folderWithBook(), 'book.xlsx'), files)).code).toBe(
      'file-read-only',
    );
  });

  it('is refused when it is a folder', () => {
    expect(refusalFrom(() => replaceable(newFolder(), nodeFiles)).code).toBe('file-no-file');
  });
});

describe('a file that is read', () => {
  const codeOf = (path: string, files: Files = nodeFiles) =>
    refusalFrom(() => readWhole(path, megabyte, files)).code;

  it('comes whole, a few bytes at a time if need be', () => {
    const path = join(folderWithBook(), 'book.xlsx');
    const files: Files = {
      ...nodeFiles,
      read: (fd, into, from) => nodeFiles.read(fd, into.subarray(0, from + 1), from),
    };
    expect(Buffer.from(readWhole(path, megabyte, files).bytes).toString()).toBe('a book');
  });

  it('is refused when it is not there, when it is a folder, and when it is no plain file', () => {
    expect(codeOf(join(newFolder(), 'book.xlsx'))).toBe('file-missing');
    expect(codeOf(newFolder())).toBe('file-no-file');
    expect(codeOf('/dev/zero')).toBe('file-no-file');
  });

  it('is refused before it is read when it is too large', () => {
    const path = join(newFolder(), 'book.xlsx');
    writeFileSync(path, new Uint8Array(megabyte + 1));
    const files: Files = {
      ...nodeFiles,
      read: () => {
        throw new Error('it was read');
      },
    };
    const { code, params } = refusalFrom(() => readWhole(path, megabyte, files));
    expect([code, params]).toEqual(['file-large', { size: 2, most: 1 }]);
  });

  it('is refused when somebody writes it at the same time', () => {
    const path = join(folderWithBook(), 'book.xlsx');
    const files: Files = {
      ...nodeFiles,
      read: (fd, into, from) => {
        writeFileSync(path, 'a better book');
        return nodeFiles.read(fd, into, from);
      },
    };
    expect(codeOf(path, files)).toBe('file-changed');
  });
});
