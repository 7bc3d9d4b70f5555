import { describe, expect, it } from 'vitest';
import { bookWith, context, dice, perform } from '../support/books.ts';
import { gridOf } from '../support/edits.ts';

describe('the sheet 说明', () => {
  it('says when the book was sealed, as people write a time', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 3 });
    perform(host, 'commit', { ...context, time: '2026-05-20T08:30:00+08:00' });
    expect(gridOf(host.all(), '说明').rows.flat().join('|')).toMatch(/最近封存 2026-05-20 08:30，核对码/);
  });

  it('keeps what people noted beside it, though every command writes it anew', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 3 });
    host.set('说明', 3, 4, '找沈老师拿骰子');
    host.set('说明', 40, 3, '电话 0000');
    perform(host, 'commit', context);
    perform(host, 'draw', { ...context, entropy: dice });
    const { rows } = gridOf(host.all(), '说明');
    expect([rows[2]?.[3], rows[39]?.[2]]).toEqual(['找沈老师拿骰子', '电话 0000']);
    expect(rows.flat().filter((cell) => cell === '找沈老师拿骰子').length).toBe(1);
  });
});
