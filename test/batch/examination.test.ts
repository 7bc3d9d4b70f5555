import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asked, dice, done, drawnBook, filledBook, moreDice, skilldraw, writeRoster } from './support/cli.ts';
import { namesIn, newFolder } from './support/folder.ts';
import { seen, sheetNames, types } from './support/person.ts';

/** Full marks of standard C with one examiner for everybody who was drawn. */
async function writeMarks(folder: string): Promise<void> {
  const [, ...rows] = await seen(folder, '抽签');
  const lines = rows.map(([id]) => `${id},80,9`);
  writeFileSync(join(folder, '成绩.csv'), ['学号,专业技能,职业素养', ...lines].join('\n'));
}

describe('an examination on the command line', () => {
  it('goes from a standard to a proof, and leaves one book, its backup and the proof', async () => {
    const folder = newFolder();
    writeRoster(folder, { 一班: 10, 二班: 3 });
    await done(folder, 'new', 'mobile-slips-22411', 'book.xlsx');
    await done(folder, 'import', 'book.xlsx', '--roster', '名单.csv');
    expect((await done(folder, 'check', 'book.xlsx')).stdout).toContain('名单 13 人，已抽 0 人。');
    await done(folder, 'commit', 'book.xlsx');
    const drawn = await done(folder, 'draw', 'book.xlsx', '--entropy', dice);
    // Standard C, section 3: a full group of ten gets 2:2:4:1:1.
    expect(drawn.stdout).toContain(
      '一班 10 人：网络客户服务与管理 2、网店美工 2、移动营销 4、网络营销方案设计 1、团队管理 1。',
    );
    await writeMarks(folder);
    await done(folder, 'import', 'book.xlsx', '--marks', '成绩.csv');
    // 80 + 9 = 89, above the line of 85.
    expect((await done(folder, 'score', 'book.xlsx')).stdout).toContain(
      '成绩表 13 人，有成绩 13 人：合格 13 人，优秀 13 人。',
    );
    expect((await done(folder, 'verify', 'book.xlsx')).stdout).toContain('全部一致。');
    await done(folder, 'proof', 'book.xlsx', '-o', 'proof.json');
    expect(namesIn(folder)).toEqual(
      ['book.xlsx', 'book.xlsx.bak', 'proof.json', '名单.csv', '成绩.csv'].sort(),
    );
    const proof = JSON.parse(readFileSync(join(folder, 'proof.json'), 'utf8'));
    expect(proof.draws.map((each: { unit: string }) => each.unit)).toEqual(['一班', '二班']);
  });

  it('shows in another program what it said', async () => {
    const folder = newFolder();
    await drawnBook(folder);
    const [header = [], ...rows] = await seen(folder, '抽签');
    expect(header.slice(0, 3)).toEqual(['学号', '姓名', '班级']);
    expect(rows.map(([id]) => id).sort()).toEqual(
      Array.from({ length: 13 }, (_, i) => `2024${String(i + 1).padStart(5, '0')}`),
    );
    const [titles = [], ...ledger] = await seen(folder, '台账');
    const shown = (title: string) => ledger.map((row) => row[titles.indexOf(title)]);
    expect(shown('操作人')).toEqual(['王老师', '王老师', '王老师']);
    expect(shown('时间')).toEqual(Array(3).fill('2026-05-20T08:30:00+08:00'));
  });

  it('names whoever --user says in the ledger', async () => {
    const folder = newFolder();
    await filledBook(folder);
    await done(folder, 'commit', 'book.xlsx', '--user', '李老师');
    const [titles = [], row = []] = await seen(folder, '台账');
    expect(row[titles.indexOf('操作人')]).toBe('李老师');
  });

  it('draws single units, voids with a reason, and draws again', async () => {
    const folder = newFolder();
    await filledBook(folder);
    await done(folder, 'commit', 'book.xlsx');
    await done(folder, 'draw', 'book.xlsx', '--unit', '二班', '--entropy', dice);
    expect(await seen(folder, '抽签')).toHaveLength(1 + 3);
    const again = await skilldraw(folder, ['draw', 'book.xlsx', '--unit', '二班', '--entropy', moreDice]);
    expect(again.exit).toBe(1);
    expect(again.stdout).toContain('命令：skilldraw void book.xlsx --unit 二班 --reason "…"');
    await done(folder, 'void', 'book.xlsx', '--unit', '二班', '--reason', '骰子掉在地上');
    expect(await seen(folder, '抽签')).toHaveLength(1);
    const drawn = await done(folder, 'draw', 'book.xlsx', '--entropy', moreDice);
    expect(drawn.stdout).toContain('二班 3 人（第 2 次）');
    await done(folder, 'verify', 'book.xlsx');
  });

  it('draws late students without touching anybody', async () => {
    const folder = newFolder();
    await drawnBook(folder, { 一班: 10 });
    const before = await seen(folder, '抽签');
    writeFileSync(join(folder, '迟报.csv'), '学号,姓名,班级,状态\n202499901,孙八,一班,正常\n');
    await done(folder, 'import', 'book.xlsx', '--roster', '迟报.csv');
    const sealed = await done(folder, 'commit', 'book.xlsx');
    expect(sealed.stdout).toContain('命令：skilldraw supplement book.xlsx --entropy');
    await done(folder, 'supplement', 'book.xlsx', '--entropy', moreDice);
    const after = await seen(folder, '抽签');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  it('shows a dry run on a sheet of its own, with no ledger row', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const { stdout } = await done(folder, 'draw', 'book.xlsx', '--dry-run');
    expect(stdout).toContain('试抽 2 个单元，共 13 人');
    expect((await seen(folder, '试抽'))[0]?.[0]).toContain('试抽');
    expect(await seen(folder, '台账')).toHaveLength(1);
  });

  it('takes the host’s random bytes only when told to, and says so', async () => {
    const folder = newFolder();
    await filledBook(folder);
    await done(folder, 'commit', 'book.xlsx');
    expect((await asked(folder, ['draw', 'book.xlsx'])).issues[0]?.code).toBe('usage-entropy-needed');
    const { issues, done: isDone } = await asked(folder, ['draw', 'book.xlsx', '--host-random']);
    expect(isDone).toBe(true);
    expect(issues.map((each) => each.code)).toContain('entropy-host');
  });

  it('holds a draw to the entropy that was announced, and shows how to type it', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const settings = await seen(folder, '标准');
    const row = settings.findIndex(([key]) => key === '随机源') + 1;
    await types(folder, '标准', { [`B${row}`]: '骰子、当天彩票号码' });
    const sealed = await done(folder, 'commit', 'book.xlsx');
    expect(sealed.stdout).toContain('随封存公布的随机源：骰子、当天彩票号码');
    const command = 'skilldraw draw book.xlsx --entropy "骰子=…" --entropy "当天彩票号码=…"';
    expect(sealed.stdout).toContain(command);
    const one = await skilldraw(folder, ['draw', 'book.xlsx', '--entropy', dice]);
    expect([one.exit, one.stdout.includes(command)]).toEqual([1, true]);
    // In another order than announced, and one with the sign of a Chinese keyboard.
    await done(folder, 'draw', 'book.xlsx', '--entropy', '当天彩票号码＝0 4 8 8 1', '--entropy', dice);
  });

  it('warns at the commitment where no entropy was announced', async () => {
    const folder = newFolder();
    await filledBook(folder);
    expect((await done(folder, 'commit', 'book.xlsx')).stdout).toContain('没有随封存公布随机源的名称');
  });
});

describe('a new book', () => {
  it('has the examiners that were asked for', async () => {
    const folder = newFolder();
    await done(folder, 'new', 'mobile-slips-22411', 'book.xlsx', '--examiners', '3');
    const [header = []] = await seen(folder, '成绩');
    expect(header).toContain('专业技能·评委3');
  });

  it('can be blank, for a standard of one’s own', async () => {
    const folder = newFolder();
    const { stdout } = await done(folder, 'new', 'blank', 'book.xlsx');
    expect(stdout).toContain('建好空白工作簿');
    expect(await seen(folder, '模块')).toHaveLength(1);
  });

  it('never takes the place of a file, unless it is told to', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'book.xlsx'), '别人的');
    const { exit, stderr } = await skilldraw(folder, ['new', 'blank', 'book.xlsx']);
    expect([exit, stderr.includes('--add'), stderr.includes('--force')]).toEqual([2, true, true]);
    expect(readFileSync(join(folder, 'book.xlsx'), 'utf8')).toBe('别人的');
    await done(folder, 'new', 'blank', 'book.xlsx', '--force');
    expect(readFileSync(join(folder, 'book.xlsx.bak'), 'utf8')).toBe('别人的');
  });

  it('can be added to a person’s own workbook, whose sheets stay', async () => {
    const folder = newFolder();
    await done(folder, 'new', 'blank', 'book.xlsx');
    await types(folder, '名单', { A2: '202400001', B2: '张三' });
    const { stdout } = await done(folder, 'new', 'mobile-slips-22411', 'book.xlsx', '--add');
    expect(stdout).toContain('这些表已经有了，保持原样');
    expect((await seen(folder, '名单'))[1]?.slice(0, 2)).toEqual(['202400001', '张三']);
    expect(await sheetNames(folder)).toEqual([...new Set(await sheetNames(folder))]);
  });
});
