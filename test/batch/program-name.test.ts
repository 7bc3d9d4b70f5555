import { describe, expect, it } from 'vitest';
import { commandWords } from '../../batch/arguments/commands.ts';
import { done, filledBook, skilldraw, writeRoster } from './support/cli.ts';
import { newFolder } from './support/folder.ts';

// What npm 10 sets for whatever npx starts; `npm run` sets run-script.
const npx = { env: { npm_command: 'exec' } };
const bare = /(?<!npx )\bskilldraw (?!\(|:)/;

describe('a command that the program prints', () => {
  it('begins with npx where npx started the program, on every page of help', async () => {
    const folder = newFolder();
    for (const language of ['zh', 'en']) {
      for (const page of [['--help'], ...commandWords.map((each) => ['help', each])]) {
        const { stdout } = await skilldraw(folder, [...page, '--lang', language], npx);
        expect(stdout).toContain('npx skilldraw ');
        expect(stdout).not.toMatch(bare);
      }
    }
  });

  it('begins with npx in next steps and in what helps after a mistake', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const checked = await skilldraw(folder, ['check', 'book.xlsx'], npx);
    expect(checked.stdout).toContain('命令：npx skilldraw commit book.xlsx\n');
    expect((await skilldraw(folder, ['standards'], npx)).stdout).toContain('：npx skilldraw new ');
    expect((await skilldraw(folder, ['draw', 'book.xlsx'], npx)).stderr).toContain('npx skilldraw help draw');
  });

  it.each([[{}], [{ env: { npm_command: 'run-script' } }]])('has no npx in %j', async (surroundings) => {
    const folder = newFolder();
    await filledBook(folder);
    const { stdout } = await skilldraw(folder, ['check', 'book.xlsx'], surroundings);
    expect(stdout).toContain('命令：skilldraw commit book.xlsx\n');
    expect((await skilldraw(folder, ['--help'], surroundings)).stdout).not.toContain('npx');
  });

  it('can be pasted with the name of any book', async () => {
    const folder = newFolder();
    writeRoster(folder, { 一班: 10 });
    const book = 'skilldraw 2024 (1).xlsx';
    const made = await skilldraw(folder, ['new', '十签', book], npx);
    expect(made.stdout).toContain(`命令：npx skilldraw import "${book}" --roster 名单.csv\n`);
  });

  it('is check after new --add on a book that has students, and import on one that has none', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const filled = await done(folder, 'new', 'mobile-slips-22411', 'book.xlsx', '--add');
    expect(filled.stdout).toContain('命令：skilldraw check book.xlsx\n');
    expect(filled.stdout).not.toContain('下一步：');
    await done(folder, 'new', 'mobile-slips-22411', 'empty.xlsx');
    const empty = await done(folder, 'new', 'mobile-slips-22411', 'empty.xlsx', '--add');
    expect(empty.stdout).toContain('命令：skilldraw import empty.xlsx');
  });
});

describe('the program without a command', () => {
  it('lists the commands, as an error', async () => {
    const { exit, stdout, stderr } = await skilldraw(newFolder(), []);
    expect([exit, stdout]).toEqual([2, '']);
    for (const command of commandWords) expect(stderr).toMatch(new RegExp(`^  ${command} `, 'm'));
  });
});

describe('a standard', () => {
  it.each([
    ['电子商务', '电子商务技能抽考 五模块各 20%'],
    ['移动商务技能抽考 30：30：40', '移动商务技能抽考 30:30:40'],
    ['Mobile-Slips-22411', '移动商务技能抽考 十签 2:2:4:1:1'],
  ])('can be called %s', async (typed, name) => {
    const { stdout } = await done(newFolder(), 'new', typed, 'book.xlsx');
    expect(stdout).toContain(`按“${name}”建好工作簿`);
  });

  it('has one examiner or several', async () => {
    const { stdout } = await skilldraw(newFolder(), ['standards', '--lang', 'en']);
    expect(stdout).toContain('; 1 examiner\n');
    expect(stdout).not.toContain('1 examiners');
  });
});
