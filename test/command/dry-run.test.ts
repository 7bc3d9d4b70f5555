import { describe, expect, it } from 'vitest';
import { bookWith, codes, context, dice, drawnBook, perform } from '../support/books.ts';
import { gridOf } from '../support/edits.ts';
import { column, rowsOf } from '../support/read-back.ts';

const dryRun = { ...context, entropy: dice, dryRun: true };

describe('a dry run', () => {
  it('needs no commitment, writes 试抽 with a watermark above its table, and nothing else', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 13, 二班: 12 });
    const before = host.all();
    const outcome = perform(host, 'draw', dryRun);
    expect(codes(outcome)).toEqual(['dry-run']);
    expect([outcome.summary?.dryRun, outcome.summary?.units.map((each) => each.attempt)]).toEqual([
      true,
      [0, 0],
    ]);
    expect(gridOf(host.all(), '试抽').rows[0]?.[0]).toContain('不是抽签结果');
    expect(column(host.all(), '试抽', '学号').length).toBe(25);
    const others = host.all().grids.filter((grid) => !['试抽', '说明'].includes(grid.name));
    expect(others).toEqual(before.grids.filter((grid) => grid.name !== '说明'));
    expect(column(host.all(), '台账', '操作')).toEqual([]);
  });

  it('foretells nothing of the draw that follows with the same entropy', () => {
    const host = bookWith('mobile-30-30-40', { 一班: 15 });
    perform(host, 'commit', context);
    perform(host, 'draw', dryRun);
    perform(host, 'draw', { ...context, entropy: dice });
    const tickets = [column(host.all(), '试抽', '签票'), column(host.all(), '抽签', '签票')];
    expect(new Set(tickets.flat()).size).toBe(30);
    const { summary, issues } = perform(host, 'verify', {});
    expect([summary?.agrees, issues]).toEqual([true, []]);
  });

  it('replaces the one before it', () => {
    const host = bookWith('mobile-30-30-40', { 一班: 15 });
    perform(host, 'draw', dryRun);
    const first = gridOf(host.all(), '试抽');
    perform(host, 'draw', { ...dryRun, entropy: [{ label: '骰子', value: '1 2 3 4 5 6' }] });
    expect(gridOf(host.all(), '试抽').rows.length).toBe(first.rows.length);
    expect(gridOf(host.all(), '试抽')).not.toEqual(first);
  });

  it('can rehearse one class, and has nothing to show when everything is drawn', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 13, 二班: 12 });
    perform(host, 'draw', { ...dryRun, units: ['二班'] });
    expect([...new Set(rowsOf(host.all(), '试抽', '学号').map((row) => row.班级))]).toEqual(['二班']);
    expect(codes(perform(drawnBook('mobile-30-30-40', { 一班: 5 }), 'draw', dryRun))).toEqual([
      'nothing-to-draw',
    ]);
  });
});
