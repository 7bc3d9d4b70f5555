import { describe, expect, it } from 'vitest';
import { changesAccount, run } from '../../core/index.ts';
import { bookWith, context, dice, perform } from '../support/books.ts';

describe('the account of changes', () => {
  it('says sheet by sheet what is written', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 10 });
    perform(host, 'commit', context);
    const { changes } = run('draw', host.all(), { ...context, entropy: dice });
    const there = host.all().grids.map((grid) => grid.name);
    expect(changesAccount(changes, 'zh', there)).toEqual([
      '抽签：写入 10 行',
      '成绩：写入 10 行',
      '台账：追加 1 行',
      expect.stringMatching(/^说明：重写，\d+ 行$/),
    ]);
    expect(changesAccount(changes, 'en', there)[0]).toBe('抽签: 10 rows filled in');
  });

  it('tells a new sheet from one that stays', () => {
    const { changes } = run('new', { grids: [] }, { standard: 'mobile-slips-22411' });
    const lines = changesAccount(changes, 'zh', ['标准']);
    expect(lines.some((line) => line.includes('标准'))).toBe(false);
    expect(lines).toContain('新建表 名单');
    expect(lines).toContain('新建表 模块，5 行');
    expect(changesAccount(changes, 'zh')).toContainEqual(expect.stringMatching(/^新建表 标准，\d+ 行$/));
  });

  it('calls a sheet new that the first row makes', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 10 });
    const { changes } = run('commit', host.all(), context);
    const there = host.all().grids.map((grid) => grid.name);
    expect(changesAccount(changes, 'zh', there)).toEqual([
      expect.stringMatching(/^新建表 封存，\d+ 行$/),
      '台账：追加 1 行',
      expect.stringMatching(/^说明：重写/),
    ]);
    expect(changesAccount(changes, 'zh')[0]).toMatch(/^封存：追加 \d+ 行$/);
  });

  it('names the columns that are added', () => {
    const spec = { title: '备注', type: 'text', width: 10, align: 'left', locked: false } as const;
    const change = {
      kind: 'fill',
      sheet: '名单',
      headerRow: 1,
      columns: [{ column: 8, spec, added: true }],
      rows: [],
    } as const;
    expect(changesAccount([change], 'zh')).toEqual(['名单：增加列 备注']);
  });
});
