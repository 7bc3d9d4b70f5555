import { lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf, dice, done, drawnBook, filledBook, skilldraw, writeRoster } from './support/cli.ts';
import { namesIn, newFolder } from './support/folder.ts';
import { seen } from './support/person.ts';

describe('where it is written', () => {
  it('is another file for -o, and the book stays as it is, byte for byte', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const before = bytesOf(folder);
    const { stdout } = await done(folder, 'commit', 'book.xlsx', '-o', 'sealed.xlsx');
    expect(bytesOf(folder)).toBe(before);
    expect(stdout).toContain('已写入 sealed.xlsx');
    expect(stdout).toContain('命令：skilldraw draw sealed.xlsx');
    expect(await seen(folder, '台账', 'sealed.xlsx')).toHaveLength(2);
    expect(namesIn(folder)).toEqual(['book.xlsx', 'sealed.xlsx', '名单.csv'].sort());
  });

  it('is another file for -o even when there was nothing to change', async () => {
    const folder = newFolder();
    await filledBook(folder);
    await done(folder, 'commit', 'book.xlsx');
    await done(folder, 'commit', 'book.xlsx', '-o', 'same.xlsx');
    expect(bytesOf(folder, 'same.xlsx')).toBe(bytesOf(folder));
  });

  it('is nowhere for -o when the command was refused', async () => {
    const folder = newFolder();
    await filledBook(folder);
    await skilldraw(folder, ['supplement', 'book.xlsx', '-o', 'other.xlsx', '--entropy', dice]);
    expect(namesIn(folder)).toEqual(['book.xlsx', '名单.csv'].sort());
  });

  it('keeps what -o replaces as .bak, too', async () => {
    const folder = newFolder();
    await filledBook(folder);
    writeFileSync(join(folder, 'other.xlsx'), '别人的');
    await done(folder, 'commit', 'book.xlsx', '-o', 'other.xlsx');
    expect(readFileSync(join(folder, 'other.xlsx.bak'), 'utf8')).toBe('别人的');
  });

  it('is the book itself where -o names it by another way', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const before = bytesOf(folder);
    await done(folder, 'commit', 'book.xlsx', '-o', './book.xlsx');
    expect(bytesOf(folder, 'book.xlsx.bak')).toBe(before);
  });

  it('is where a link points, and the link stays', async () => {
    const folder = newFolder();
    await filledBook(folder);
    symlinkSync('book.xlsx', join(folder, 'link.xlsx'));
    const before = bytesOf(folder);
    await done(folder, 'commit', 'link.xlsx');
    expect(lstatSync(join(folder, 'link.xlsx')).isSymbolicLink()).toBe(true);
    expect(bytesOf(folder, 'book.xlsx.bak')).toBe(before);
    expect(await seen(folder, '台账')).toHaveLength(2);
  });

  it('is nowhere for a preview, which says what would be done', async () => {
    const folder = newFolder();
    await done(folder, 'new', 'mobile-slips-22411', 'book.xlsx');
    writeRoster(folder, { 一班: 10 });
    const before = bytesOf(folder);
    const { stdout } = await done(folder, 'import', 'book.xlsx', '--roster', '名单.csv', '--preview');
    expect(stdout).toContain('预览，没有写入');
    expect(stdout).toContain('名单：写入 10 行');
    expect(bytesOf(folder)).toBe(before);
    expect(namesIn(folder)).toEqual(['book.xlsx', '名单.csv'].sort());
  });

  it('is beside the book for a proof without -o', async () => {
    const folder = newFolder();
    await drawnBook(folder);
    const { stdout } = await done(folder, 'proof', 'book.xlsx');
    expect(stdout).toContain('已写入 book.proof.json');
    expect(JSON.parse(readFileSync(join(folder, 'book.proof.json'), 'utf8')).protocol).toBe('skilldraw/1');
  });
});
