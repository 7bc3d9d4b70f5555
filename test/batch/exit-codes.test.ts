import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asked, bytesOf, dice, done, drawnBook, filledBook, skilldraw } from './support/cli.ts';
import { namesIn, newFolder } from './support/folder.ts';
import { types } from './support/person.ts';

describe('the exit code', () => {
  it('is 0 for what is done and 1 for a book with errors', async () => {
    const folder = newFolder();
    await done(folder, 'new', 'blank', 'book.xlsx');
    expect((await skilldraw(folder, ['check', 'book.xlsx'])).exit).toBe(1);
    expect((await skilldraw(folder, ['commit', 'book.xlsx'])).exit).toBe(1);
    await filledBook(newFolder());
  });

  it('of verify is 0 when everything agrees and 1 when one cell does not', async () => {
    const folder = newFolder();
    await drawnBook(folder);
    expect((await skilldraw(folder, ['verify', 'book.xlsx'])).exit).toBe(0);
    await types(folder, '抽签', { B2: '钱七' });
    const { exit, stdout } = await skilldraw(folder, ['verify', 'book.xlsx']);
    expect(exit).toBe(1);
    expect(stdout).toContain('抽签!B2 (姓名)');
    expect(stdout).toContain('重算 13 行抽签，一致 12 行。');
  });

  it('of verify tells a published code that is not there from one that was copied badly', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const { summary } = await asked(folder, ['commit', 'book.xlsx']);
    await done(folder, 'draw', 'book.xlsx', '--entropy', dice);
    const [digest, code] = [String(summary?.digest), String(summary?.checkCode)];
    for (const published of [digest, digest.toUpperCase(), code, code.replace(/ /g, '-')])
      expect((await skilldraw(folder, ['verify', 'book.xlsx', '--published', published])).exit).toBe(0);
    const other = digest.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    expect((await skilldraw(folder, ['verify', 'book.xlsx', '--published', other])).exit).toBe(1);
    for (const published of [digest.slice(1), `${code} 1`, 'ganz'])
      expect((await skilldraw(folder, ['verify', 'book.xlsx', '--published', published])).exit).toBe(2);
  });

  it.each([
    [['new', 'mobile-slips-2241', 'a.xlsx'], '是不是“mobile-slips-22411”？'],
    [['new', 'blank', 'a.xls'], '.xlsx'],
    [['new', 'blank', 'a.xlsx', '--examiners', '10'], '1 到 9'],
    [['new', 'blank', 'a.xlsx', '--add', '--force'], '只能用一个'],
    [['import', 'a.xlsx'], '--roster'],
    [['import', 'a.xlsx', '--roster', 'r.csv', '--marks', 'm.csv'], '只写一样'],
    [['commit', 'a.xlsx', '-o', 'a.csv'], '.xlsx'],
    [['draw', 'a.xlsx', '--entropy', '3 5 1'], '名称=内容'],
    [['draw', 'a.xlsx', '--entropy', '=3 5 1'], '名称=内容'],
    [['draw', 'a.xlsx', '--entropy', dice, '--host-random'], '只能用一种'],
    [['void', 'a.xlsx', '--unit', '一班'], '--reason'],
    [['void', 'a.xlsx', '--reason', '重来'], '--unit'],
    [['void', 'a.xlsx', '--reason', '重来', '--unit', '一班', '--unit', '二班'], '一次只能作废一个'],
    [['proof', 'a.xlsx', '-o', 'a.xlsx'], 'proof.json'],
    [['proof', 'a.xlsx', '-o', '名单.csv'], 'proof.json'],
    [['chek', 'a.xlsx'], '没有“chek”这个命令。是不是“check”？'],
    [['new', '移动商务技能抽考', 'a.xlsx'], 'mobile-slips-22411（移动商务技能抽考 十签 2:2:4:1:1）'],
    [['new', '移', 'a.xlsx'], '没有名为“移”的标准'],
    [['check', 'a.xlsx', '—all'], '请切换到英文输入，用两个减号 --all'],
  ])('is 2 for %j, in words that help, and no file is touched', async (line, words) => {
    const folder = newFolder();
    const { exit, stdout, stderr } = await skilldraw(folder, line);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toContain('详细说明：skilldraw ');
    expect(namesIn(folder)).toEqual([]);
  });

  it.each([
    ['missing.xlsx', null, 'file-missing'],
    ['nowhere/book.xlsx', null, 'file-no-folder'],
    ['.', null, 'file-no-file'],
    ['text.xlsx', '学号,姓名\n1,张三\n', 'file-text'],
    ['empty.xlsx', '', 'file-empty'],
    // The first bytes of a compound file, the format of .xls.
    ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file-old-format'],
  ])('is 3 for the file %s', async (file, content, code) => {
    const folder = newFolder();
    if (content !== null) writeFileSync(join(folder, file), content);
    for (const command of ['check', 'commit', 'verify']) {
      const { exit, issues, done: isDone } = await asked(folder, [command, file]);
      expect([exit, isDone, issues[0]?.code]).toEqual([3, false, code]);
    }
    expect(namesIn(folder)).toEqual(content === null ? [] : [file]);
  });

  it('is 3 for a list that is too large, which is not even read', async () => {
    const folder = newFolder();
    await filledBook(folder);
    // A hundred megabytes that take no room on the disk.
    truncateSync(join(folder, '名单.csv'), 100 * 1024 * 1024);
    const { exit, issues } = await asked(folder, ['import', 'book.xlsx', '--roster', '名单.csv']);
    expect([exit, issues[0]?.code, issues[0]?.params]).toEqual([
      3,
      'import-too-large',
      { found: 100, most: 32 },
    ]);
  });

  it('is 3 for a list that is not there, and 1 for one that cannot be read as a list', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const before = bytesOf(folder);
    writeFileSync(join(folder, 'list.csv'), '%PDF-1.7');
    expect((await skilldraw(folder, ['import', 'book.xlsx', '--roster', 'missing.csv'])).exit).toBe(3);
    expect((await skilldraw(folder, ['import', 'book.xlsx', '--roster', 'list.csv'])).exit).toBe(1);
    expect(bytesOf(folder)).toBe(before);
  });
});
