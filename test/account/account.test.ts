import { describe, expect, it } from 'vitest';
import {
  accountOf,
  applyChanges,
  type CommandName,
  type CommandTypes,
  checkCode,
  findPreset,
  type Language,
  run,
} from '../../core/index.ts';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, context, dice, drawnBook, perform } from '../support/books.ts';
import { bookC, scoredBook } from '../support/drawn-books.ts';
import { gridOf } from '../support/edits.ts';

/** What a command says of a book, without doing it. */
function said<Name extends CommandName>(
  host: MemoryHost,
  name: Name,
  request: CommandTypes[Name]['request'],
  language: Language = 'zh',
  most?: number,
): string[] {
  return accountOf(name, run(name, host.all(), request), language, most);
}

const cell = (host: MemoryHost, sheet: string, header: string, row: number) => {
  const { rows } = gridOf(host.all(), sheet);
  return String(rows[row - 1]?.[rows[0]?.indexOf(header) ?? 0]);
};

describe('the account of a command', () => {
  it('of new names the standard, the sheets and the roster as what comes next', () => {
    const [made, next] = said(bookWith('mobile-30-30-40', {}), 'new', { standard: 'mobile-slips-22411' });
    expect(made).toMatch(/^按“.+”建好工作簿，写了 \d+ 张表：说明、标准、模块/);
    expect(next).toMatch(/^下一步：.*名单/);
  });

  it('of check counts students, units and issues', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 11, 二班: 3 });
    expect(said(host, 'check', {})).toEqual([
      '名单 14 人，已抽 0 人。',
      '等待抽签的有 2 个单元：一班 11 人、二班 3 人。',
      // The standard names no entropy yet.
      '错误 0 处，警告 0 处，提示 1 处。',
      '下一步：封存，并公布摘要。',
    ]);
    host.type('名单', [
      ['202499999', '', '一班', '', '', '', ''],
      ['202499998', '张三', '', '', '', '', ''],
    ]);
    // 202499999 has no name, which is odd; 202499998 has no class, which is wrong.
    expect(said(host, 'check', {}).slice(-2)).toEqual([
      '错误 1 处，警告 1 处，提示 1 处。',
      '下一步：按列出的错误逐条改正，再运行一次。',
    ]);
  });

  it('of check tells late students of drawn units apart from units that wait', () => {
    const host = drawnBook('mobile-slips-22411', { 一班: 10 });
    host.type('名单', [['202499904', '周九', '一班', '移动商务', '', '', '']]);
    expect(said(host, 'check', {})).toEqual([
      '名单 11 人，已抽 10 人。',
      '已抽单元里要补抽的有 1 人（后来加进名单的）：一班 1 人。',
      '没有发现问题。',
      expect.stringMatching(/^下一步：补抽：/),
    ]);
    host.type('名单', [['202499905', '吴十', '二班', '移动商务', '', '', '']]);
    const lines = said(host, 'check', {});
    expect(lines[1]).toBe('等待抽签的有 1 个单元：二班 1 人。');
    expect(lines[2]).toContain('一班 1 人');
  });

  it('of commit gives the digest to publish, its code and what to do now', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 11, 二班: 3 });
    const { summary } = run('commit', host.all(), context);
    expect(said(host, 'commit', context)).toEqual([
      '封存 2 个单元，共 14 人：一班 11 人、二班 3 人。',
      `摘要：${summary?.digest}`,
      `核对码：${summary?.checkCode}`,
      expect.stringMatching(/^没有随封存公布随机源的名称/),
      '下一步：公布 64 位摘要（张贴或拍照），当众宣读核对码；然后现场产生随机源（掷骰子、当天彩票号码），再抽签。',
    ]);
    expect(said(host, 'commit', context, 'en')[0]).toBe(
      'Sealed 2 units with 14 students: 一班 (11), 二班 (3).',
    );
  });

  it('of commit names the entropy that is announced with it, as long as it says what the rules are', () => {
    const preset = findPreset('mobile-slips-22411')!;
    const sources = ['骰子', '当天彩票号码'];
    const host = bookWith({ ...preset, draw: { ...preset.draw, sources } }, { 一班: 11 });
    expect(said(host, 'commit', context)[3]).toMatch(/^随封存公布的随机源：骰子、当天彩票号码（/);
    perform(host, 'commit', context);
    // Sealed already: nothing is written, and nothing is said that was not looked up.
    expect(said(host, 'commit', context)).toHaveLength(4);
  });

  it('of draw gives the quotas unit by unit, and the code of the ledger as it now ends', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 10 });
    perform(host, 'commit', context);
    const outcome = run('draw', host.all(), { ...context, entropy: dice });
    // Standard C, section 3: of ten slips 2:2:4:1:1; 26 throws of a die are worth 26 × 2.585 = 67.2 bits.
    const [head, unit, code, next] = accountOf('draw', outcome, 'zh');
    expect(head).toBe('抽签 1 个单元，共 10 人；随机源约 67 位。');
    expect(unit).toBe(
      '一班 10 人：网络客户服务与管理 2、网店美工 2、移动营销 4、网络营销方案设计 1、团队管理 1。',
    );
    host.apply(outcome.changes);
    const rows = gridOf(host.all(), '台账').rows.length;
    expect(code).toContain(checkCode(cell(host, '台账', '本行摘要', rows)));
    expect(next).toMatch(/^下一步：公布抽签结果/);
  });

  it('of draw finds the ledger’s end even where somebody has moved its columns', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 10 });
    perform(host, 'commit', context);
    const book = host.all();
    const turned = {
      grids: book.grids.map((grid) =>
        grid.name === '台账' ? { name: grid.name, rows: grid.rows.map((row) => [...row].reverse()) } : grid,
      ),
    };
    const outcome = run('draw', turned, { ...context, entropy: dice });
    const { rows } = gridOf(applyChanges(turned, outcome.changes), '台账');
    const digest = String(rows[rows.length - 1]?.[rows[0]?.indexOf('本行摘要') ?? 0]);
    expect(accountOf('draw', outcome, 'zh').join('\n')).toContain(checkCode(digest));
  });

  it('of a dry run says that it is none, and has no code', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 10 });
    const lines = said(host, 'draw', { ...context, entropy: dice, dryRun: true });
    expect(lines[0]).toBe('试抽 1 个单元，共 10 人；写在“试抽”表，不算结果。');
    expect(lines.join('\n')).not.toContain('核对码');
    expect(lines[lines.length - 1]).toContain('不要再用');
  });

  it('of draw numbers a second attempt, and of void says what is voided', () => {
    const host = drawnBook('mobile-slips-22411', { 一班: 10 });
    const request = { ...context, unit: '一班', reason: '骰子掉在地上' };
    expect(said(host, 'void', request)[0]).toBe('作废 一班 的第 1 次抽签，10 人要重抽；作废记入台账。');
    perform(host, 'void', request);
    const again = said(host, 'draw', {
      ...context,
      entropy: [{ label: '彩票', value: '03 11 17 22 29 31 07 15' }],
    });
    expect(again[1]).toMatch(/^一班 10 人（第 2 次）：/);
  });

  it('of draw cuts a long list of units, unless all are wanted', () => {
    const classes = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`移动${2401 + i}`, 1]));
    const host = bookWith('mobile-slips-22411', classes);
    perform(host, 'commit', context);
    const lines = said(host, 'draw', { ...context, entropy: dice });
    expect(lines).toHaveLength(1 + 20 + 1 + 2);
    expect(lines[21]).toBe('另有 5 个单元。');
    expect(said(host, 'draw', { ...context, entropy: dice }, 'zh', 100)).toHaveLength(1 + 25 + 2);
    expect(said(host, 'check', {})[1]).toMatch(/^等待抽签的有 25 个单元：.*、等 25 个。$/);
  });

  it('of score gives the figures and what is still open', () => {
    const lines = said(scoredBook(), 'score', context);
    // By hand from the marks of scoredBook: 71+8.5, 59.25+7, a make-up mark of 75 and 89+9.75 pass, the last
    // is excellent; one was absent, one deferred; one lacks marks, as do eight without any.
    expect(lines[0]).toBe('成绩表 15 人，有成绩 5 人：合格 4 人，优秀 1 人。');
    expect(lines[1]).toBe('还没有结果：未完成 9 人，待仲裁 0 人，分数有错 0 人。');
    expect(lines[lines.length - 1]).toBe('下一步：补齐或改正“成绩”里的分数，再评分。');
  });

  it('of verify says that everything agrees, or which rows do not', () => {
    const host = bookC();
    expect(said(host, 'verify', {}).slice(0, 3)).toEqual([
      '重算 25 行抽签，一致 25 行。',
      '一班 第 1 次：13 行，一致 13 行。',
      '二班 第 1 次：12 行，一致 12 行。',
    ]);
    expect(said(host, 'verify', {}).slice(-2)[0]).toBe('全部一致。');
    const { rows } = gridOf(host.all(), '抽签');
    host.set('抽签', 3, (rows[0]?.indexOf('模块') ?? 0) + 1, '团队管理？');
    const lines = said(host, 'verify', {});
    expect(lines[0]).toBe('重算 25 行抽签，一致 24 行。');
    expect(lines).toContain(`不一致的学号：${String(rows[2]?.[0])}。`);
    expect(lines[lines.length - 1]).toContain('先不要公布结果');
  });

  it('of verify counts a draw and its supplement apart, and names what was voided', () => {
    const host = drawnBook('mobile-slips-22411', { 一班: 10, 二班: 3 });
    perform(host, 'void', { ...context, unit: '二班', reason: '骰子掉在地上' });
    host.type('名单', [['202499904', '周九', '一班', '移动商务', '', '', '']]);
    perform(host, 'commit', context);
    perform(host, 'supplement', { ...context, entropy: [{ label: '彩票', value: '03 11 17 22 29 31 07' }] });
    expect(said(host, 'verify', {}).slice(0, 4)).toEqual([
      '重算 11 行抽签，一致 11 行。',
      '一班 第 1 次：10 行，一致 10 行。',
      '一班 第 2 次：1 行，一致 1 行。',
      '已作废，不再有行：二班 第 1 次（3 人）。',
    ]);
  });

  it('of verify on a book whose standard is not finished says what is missing, and accuses nobody', () => {
    // A blank book has no modules, no components and no students.
    const lines = said(bookWith('blank', {}), 'verify', {});
    expect(lines[0]).toBe('还没有抽签，没有可以重算的行。');
    expect(lines.join()).not.toMatch(/不一致|谁/);
    expect(lines[1]).toMatch(/^抽签之前还有 \d+ 处要填写或改正，在：模块、评分项、名单。$/);
    expect(lines[2]).toMatch(/^下一步：把列出的几处填好/);
  });

  it('of verify still accuses where a draw was written that nobody drew, finished standard or not', () => {
    const host = bookWith('blank', {});
    const width = gridOf(host.all(), '抽签').rows[0]?.length ?? 1;
    host.type('抽签', [['202400001', '张三', ...Array.from({ length: width - 2 }, () => '')]]);
    expect(said(host, 'verify', {}).join()).toMatch(/不一致.*先不要公布结果/);
  });

  it('of verify before any draw says that there is nothing to work out', () => {
    expect(said(bookWith('mobile-slips-22411', { 一班: 10 }), 'verify', {})[0]).toContain('还没有抽签');
  });

  it('of proof counts what it holds', () => {
    const [first] = said(scoredBook(), 'proof', {});
    // One class drawn, voided and drawn again (11), one drawn (3) and supplemented (1); rows: commit, two
    // draws, void, draw, commit, supplement.
    expect(first).toBe('证明文件包含 3 次有效抽签、15 人，作废 1 次，台账 7 行。');
  });

  it('of a refused command says that nothing was changed', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 10 });
    expect(said(host, 'draw', { ...context, entropy: dice })).toEqual([
      '没有执行：有 1 处错误，工作簿没有改动。',
      '下一步：按列出的错误逐条改正，再运行一次。',
    ]);
  });
});
