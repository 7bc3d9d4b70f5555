import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, nodeFiles } from '../../batch/file/files.ts';
import { lockName, temporaryName } from '../../batch/file/private-name.ts';
import { beganAt } from '../../batch/file/process-start.ts';
import { failingAt, systemError, watched } from './support/broken-files.ts';
import { asked, bytesOf, dice, done, drawnBook, filledBook, skilldraw } from './support/cli.ts';
import { makeFolder, namesIn, newFolder, removeFolder } from './support/folder.ts';

/** Commands that write the book, each on a book on which it would succeed. */
const writing = [
  ['import', 'book.xlsx', '--roster', '名单.csv', '--overwrite'],
  ['commit', 'book.xlsx'],
  ['draw', 'book.xlsx', '--dry-run'],
  ['score', 'book.xlsx'],
  ['new', 'blank', 'book.xlsx', '--force'],
];

describe('a book that is open in another program', () => {
  it.each(writing)('is not written by %s %s', async (...line) => {
    const folder = newFolder();
    await filledBook(folder);
    const before = bytesOf(folder);
    writeFileSync(join(folder, '~$book.xlsx'), '');
    const { exit, issues } = await asked(folder, line);
    expect([exit, issues[0]?.code]).toEqual([3, 'file-open']);
    expect(issues[0]?.text).toContain('请删去“~$book.xlsx”');
    expect(bytesOf(folder)).toBe(before);
    expect(namesIn(folder)).toEqual(['book.xlsx', '~$book.xlsx', '名单.csv'].sort());
  });

  it('is told with the name of whoever has it open', async () => {
    const folder = newFolder();
    await filledBook(folder);
    writeFileSync(join(folder, '.~lock.book.xlsx#'), '李老师,li,office-2,20.05.2026 08:30,;');
    const { exit, stderr } = await skilldraw(folder, ['commit', 'book.xlsx']);
    expect(exit).toBe(3);
    expect(stderr).toContain('正由“李老师”在 LibreOffice 中打开');
  });

  it('can be read, with a warning that what is typed there is not saved yet', async () => {
    const folder = newFolder();
    await drawnBook(folder);
    writeFileSync(join(folder, '~$book.xlsx'), '');
    for (const command of ['check', 'verify', 'proof']) {
      const { exit, issues } = await asked(folder, [command, 'book.xlsx']);
      expect(exit).toBe(0);
      expect(issues.map((each) => each.code)).toContain('file-open-reading');
    }
    // Written elsewhere, it is only read as well.
    const { issues } = await asked(folder, ['score', 'book.xlsx', '-o', 'other.xlsx']);
    expect(issues.map((each) => each.code)).toContain('file-open-reading');
  });

  it('is refused when it is opened while the work is under way', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const before = bytesOf(folder);
    const files: Files = {
      ...nodeFiles,
      write: (fd, bytes, from) => {
        writeFileSync(join(folder, '~$book.xlsx'), '');
        return nodeFiles.write(fd, bytes, from);
      },
    };
    expect((await asked(folder, ['commit', 'book.xlsx'], { files })).issues[0]?.code).toBe('file-open');
    expect(bytesOf(folder)).toBe(before);
  });
});

describe('two runs on one book', () => {
  it('are one run and one refusal', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const lock = lockName(join(folder, 'book.xlsx'));
    const holder = { user: '李老师', host: 'office-1', pid: 1, began: beganAt(1), time: '…', key: 'other' };
    writeFileSync(lock, JSON.stringify(holder));
    const refused = await asked(folder, ['commit', 'book.xlsx']);
    expect([refused.exit, refused.issues[0]?.code]).toEqual([3, 'file-in-use']);
    expect(refused.issues[0]?.params.user).toBe('李老师');
    // Another book in the same folder is nobody's business, and reading disturbs nobody.
    await done(folder, 'new', 'blank', 'other.xlsx');
    expect((await skilldraw(folder, ['check', 'book.xlsx'])).exit).toBe(0);
  });

  it('leave nothing to the next one: a dead run’s lock and files are cleared away', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const book = join(folder, 'book.xlsx');
    const holder = {
      user: '李老师',
      host: 'office-1',
      pid: 1,
      began: 'before the last boot',
      time: '…',
      key: 'x',
    };
    writeFileSync(lockName(book), JSON.stringify(holder));
    writeFileSync(temporaryName(book, 'f'.repeat(64)), 'half a book');
    await done(folder, 'commit', 'book.xlsx', '--no-backup');
    expect(namesIn(folder)).toEqual(['book.xlsx', '名单.csv'].sort());
  });

  it('do not mix when one lost its lock to the other', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const before = bytesOf(folder);
    const lock = lockName(join(folder, 'book.xlsx'));
    const files: Files = {
      ...nodeFiles,
      write: (fd, bytes, from) => {
        const wrote = nodeFiles.write(fd, bytes, from);
        if (readdirSync(folder).includes(lock.slice(folder.length + 1))) writeFileSync(lock, 'another run');
        return wrote;
      },
    };
    const { exit, issues } = await asked(folder, ['commit', 'book.xlsx'], { files });
    expect([exit, issues[0]?.code]).toEqual([3, 'file-changed']);
    expect(bytesOf(folder)).toBe(before);
    expect(readFileSync(lock, 'utf8')).toBe('another run');
  });
});

describe('a book that changes while it is worked on', () => {
  it('keeps what the other program wrote', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const book = join(folder, 'book.xlsx');
    const files: Files = {
      ...nodeFiles,
      sync: (fd) => {
        writeFileSync(book, '别人写的');
        nodeFiles.sync(fd);
      },
    };
    // The lock is written before the book is read: only what is written after that comes in between.
    let hasRead = false;
    const late: Files = {
      ...files,
      sync: (fd) => (hasRead ? files.sync(fd) : nodeFiles.sync(fd)),
      read: (fd, into, from) => {
        hasRead = true;
        return nodeFiles.read(fd, into, from);
      },
    };
    const { exit, issues } = await asked(folder, ['commit', 'book.xlsx'], { files: late });
    expect([exit, issues[0]?.code]).toEqual([3, 'file-changed']);
    expect(readFileSync(book, 'utf8')).toBe('别人写的');
    expect(namesIn(folder)).toEqual(['book.xlsx', '名单.csv'].sort());
  });
});

describe('a book that cannot be written', () => {
  it('is told when it is read-only, and can be written elsewhere', async () => {
    const folder = newFolder();
    await filledBook(folder);
    chmodSync(join(folder, 'book.xlsx'), 0o444);
    const { exit, issues } = await asked(folder, ['commit', 'book.xlsx']);
    expect([exit, issues[0]?.code]).toEqual([3, 'file-read-only']);
    await done(folder, 'commit', 'book.xlsx', '-o', 'other.xlsx');
  });

  it.each([
    ['ENOSPC', 'file-no-space'],
    ['EDQUOT', 'file-no-space'],
    ['EIO', 'file-failed'],
  ])('for %s is as it was, and nothing lies about', async (code, issue) => {
    const folder = newFolder();
    await filledBook(folder);
    const before = bytesOf(folder);
    const files: Files = {
      ...nodeFiles,
      // Half of it fits.
      write: (fd, bytes, from) => {
        if (from > 0) throw systemError(code, 'write');
        return nodeFiles.write(fd, bytes.subarray(0, Math.ceil(bytes.length / 2)), 0);
      },
    };
    const answer = await asked(folder, ['commit', 'book.xlsx'], { files });
    expect([answer.exit, answer.issues[0]?.code, answer.written]).toEqual([3, issue, []]);
    expect(bytesOf(folder)).toBe(before);
    expect(namesIn(folder)).toEqual(['book.xlsx', '名单.csv'].sort());
  });

  it('at whatever step it fails, is the old book or the new one, and the next run works', {
    timeout: 600_000,
  }, async () => {
    const [start, folder] = [makeFolder(), makeFolder()];
    try {
      await filledBook(start);
      const old = readFileSync(join(start, 'book.xlsx'));
      const calls = await countCalls(start);
      expect(calls).toBeGreaterThan(30);
      let [failures, untidy] = [0, 0];
      for (let call = 0; call < calls; call++) {
        writeFileSync(join(folder, 'book.xlsx'), old);
        const { exit, written } = await asked(folder, ['commit', 'book.xlsx', '--no-backup'], {
          files: failingAt(call, 'EIO'),
        });
        const isOld = bytesOf(folder) === old.toString('base64');
        expect([exit, written.length]).toEqual(isOld ? [3, 0] : [0, 1]);
        // Only what fails while it tidies up leaves something, and the next run takes it away.
        const left = namesIn(folder).filter((name) => name !== 'book.xlsx');
        expect(left.filter((name) => !name.startsWith('.~skilldraw-'))).toEqual([]);
        untidy += left.length;
        if (isOld) {
          failures++;
          await done(folder, 'commit', 'book.xlsx', '--no-backup');
        }
        expect((await skilldraw(folder, ['draw', 'book.xlsx', '--entropy', dice, '--no-backup'])).exit).toBe(
          0,
        );
        expect(namesIn(folder)).toEqual(['book.xlsx']);
      }
      expect(failures).toBeGreaterThan(10);
      expect(untidy).toBeLessThan(10);
    } finally {
      removeFolder(start);
      removeFolder(folder);
    }
  });
});

/** How many calls on files a commitment makes. */
async function countCalls(folder: string): Promise<number> {
  let calls = 0;
  await asked(folder, ['commit', 'book.xlsx', '--no-backup'], { files: watched(() => calls++) });
  return calls;
}

describe('a mistake of the program', () => {
  it('is told as one, with its trace, and changes nothing', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const before = bytesOf(folder);
    const clock = () => {
      throw new TypeError('the clock has stopped');
    };
    const { exit, stdout, stderr } = await skilldraw(folder, ['commit', 'book.xlsx', '--json'], { clock });
    expect(exit).toBe(3);
    expect(JSON.parse(stdout).issues[0].code).toBe('unexpected');
    expect(stderr).toMatch(/TypeError: the clock has stopped\n\s+at /);
    expect(bytesOf(folder)).toBe(before);
    expect(namesIn(folder)).toEqual(['book.xlsx', '名单.csv'].sort());
  });
});
