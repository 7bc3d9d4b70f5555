import { describe, expect, it } from 'vitest';
import { asked, dice, done, filledBook, skilldraw, writeRoster } from './support/cli.ts';
import { newFolder } from './support/folder.ts';
import { types } from './support/person.ts';

/** Anything that a terminal would obey, line breaks aside. */
const isControl = (character: string) => /\p{Cc}|\p{Cf}/u.test(character) && character !== '\n';

describe('the answer for programs', () => {
  const severities = ['error', 'warning', 'info'];

  it('has the same seven fields for every command, and is all there is on standard output', async () => {
    const folder = newFolder();
    writeRoster(folder, { 一班: 10 });
    const lines = [
      ['standards'],
      ['new', 'mobile-slips-22411', 'book.xlsx'],
      ['import', 'book.xlsx', '--roster', '名单.csv'],
      ['check', 'book.xlsx'],
      ['commit', 'book.xlsx'],
      ['draw', 'book.xlsx', '--entropy', dice],
      ['supplement', 'book.xlsx', '--entropy', dice],
      ['score', 'book.xlsx'],
      ['verify', 'book.xlsx'],
      ['proof', 'book.xlsx'],
      ['void', 'book.xlsx', '--unit', '一班', '--reason', '重来'],
      ['no-such-command'],
    ];
    for (const line of lines) {
      const { exit, stdout, stderr } = await skilldraw(folder, [...line, '--json']);
      expect(stdout.split('\n')).toHaveLength(2);
      expect(stderr).toBe('');
      const answer = JSON.parse(stdout);
      expect(Object.keys(answer)).toEqual([
        'command',
        'book',
        'done',
        'exit',
        'summary',
        'issues',
        'written',
      ]);
      expect(answer.exit).toBe(exit);
      expect(answer.command).toBe(line[0] === 'no-such-command' ? null : line[0]);
      expect(answer.done).toBe(answer.summary !== null);
      for (const issue of answer.issues) {
        expect(Object.keys(issue)).toEqual(['code', 'severity', 'place', 'text', 'params']);
        expect(severities).toContain(issue.severity);
      }
      if (answer.exit === 0)
        expect(answer.issues.filter((each: { severity: string }) => each.severity === 'error')).toEqual([]);
    }
  });

  it('names the files that were written, with their backups', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const { written } = await asked(folder, ['commit', 'book.xlsx']);
    expect(written.map((path) => path.slice(path.lastIndexOf('/') + 1))).toEqual([
      'book.xlsx',
      'book.xlsx.bak',
    ]);
    expect((await asked(folder, ['commit', 'book.xlsx'])).written).toEqual([]);
    expect((await asked(folder, ['check', 'book.xlsx'])).written).toEqual([]);
  });

  it('lists every issue, where a person is told twenty of a kind', async () => {
    const folder = newFolder();
    await filledBook(folder, { 一班: 1 });
    // 25 students without a class.
    const cells = Array.from({ length: 25 }, (_, i) => [`A${i + 3}`, `2024900${10 + i}`]);
    await types(folder, '名单', Object.fromEntries(cells));
    const missing = (await asked(folder, ['check', 'book.xlsx'])).issues.filter(
      (each) => each.code === 'class-missing',
    );
    expect(missing).toHaveLength(25);
    const { stdout } = await skilldraw(folder, ['check', 'book.xlsx']);
    expect(stdout.match(/没有班级/g)).toHaveLength(20);
    expect(stdout).toContain('同类的另有 5 处');
    expect((await skilldraw(folder, ['check', 'book.xlsx', '--all'])).stdout.match(/没有班级/g)).toHaveLength(
      25,
    );
  });
});

describe('the answer for people', () => {
  it('is in the language of the locale or of --lang', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const english = { env: { LANG: 'en_US.UTF-8' } };
    expect((await skilldraw(folder, ['check', 'book.xlsx'], english)).stdout).toContain(
      '13 students on the roster',
    );
    const chinese = await skilldraw(folder, ['check', 'book.xlsx', '--lang', 'zh'], english);
    expect(chinese.stdout).toContain('名单 13 人');
  });

  it('is nothing for --quiet, unless there is an error', async () => {
    const folder = newFolder();
    await filledBook(folder);
    expect(await skilldraw(folder, ['commit', 'book.xlsx', '-q'])).toEqual({
      exit: 0,
      stdout: '',
      stderr: '',
    });
    const refused = await skilldraw(folder, ['supplement', 'book.xlsx', '-q', '--entropy', dice]);
    expect([refused.exit, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toBe('skilldraw: 没有需要补抽的学生。\n');
  });

  it('shows help and version without a book', async () => {
    const folder = newFolder();
    expect(await skilldraw(folder, ['--version'])).toEqual({ exit: 0, stdout: '1.2.3\n', stderr: '' });
    const help = await skilldraw(folder, ['help', 'draw', '--lang', 'en']);
    expect([help.exit, help.stdout.includes('--entropy LABEL=VALUE')]).toEqual([0, true]);
  });

  it('lists the standards with their modules', async () => {
    const { stdout } = await done(newFolder(), 'standards');
    for (const words of ['mobile-30-30-40', 'ecommerce-five-20', 'mobile-slips-22411', 'blank', '移动营销 4'])
      expect(stdout).toContain(words);
  });

  it('carries no escape sequence out of a book', async () => {
    const folder = newFolder();
    await filledBook(folder, { 一班: 1 });
    // XML 1.0 has no control characters; the format writes them as _xHHHH_, and readers turn them back.
    await types(folder, '名单', { A3: '2024\u009B31m', B3: '李\u202E四' });
    for (const line of [
      ['check', 'book.xlsx'],
      ['check', 'book.xlsx', '--json'],
    ]) {
      const { stdout } = await skilldraw(folder, line);
      expect([...stdout].filter(isControl)).toEqual([]);
    }
  });
});
