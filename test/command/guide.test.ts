import { describe, expect, it } from 'vitest';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, context, dice, drawnBook, perform } from '../support/books.ts';
import { typeMarks } from '../support/drawn-books.ts';
import { gridOf } from '../support/edits.ts';

const nextOf = (host: MemoryHost) => gridOf(host.all(), '说明').rows.find((row) => row[0] === '下一步')?.[1];

describe('the sheet 说明', () => {
  it('counts who has no final mark yet, and only then says to verify', () => {
    const host = drawnBook('mobile-30-30-40', { 一班: 5 });
    expect(nextOf(host)).toBe('填写成绩，然后评分');
    const full = { 专业技能: 90, 职业素养: 5 };
    typeMarks(host, [
      ['202400001', full],
      ['202400002', { 专业技能: 80 }],
    ]);
    perform(host, 'score', context);
    // 202400002 has one of two marks; 3, 4 and 5 have none.
    expect(nextOf(host)).toBe('还有 4 名已抽学生没有最终成绩：补齐成绩，再评分');
    typeMarks(host, [
      ['202400002', full],
      ['202400003', { 状态: '缺考' }],
      ['202400004', { 状态: '缓考' }],
      ['202400005', { 状态: '免考' }],
    ]);
    perform(host, 'score', context);
    expect(nextOf(host)).toBe('核验并归档');
  });

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
