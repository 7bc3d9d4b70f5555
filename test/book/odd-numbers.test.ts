import { describe, expect, it } from 'vitest';
import { oddNumbers } from '../../core/book/odd-numbers.ts';
import { readRoster } from '../../core/book/read-roster.ts';
import { context, dice, drawnBook, perform } from '../support/books.ts';
import { listOf, told } from '../support/lists.ts';

const find = (...ids: string[]) =>
  told({
    issues: oddNumbers(
      readRoster({ grids: [{ name: '名单', rows: [['学号', '姓名'], ...ids.map((id) => [id, '张三'])] }] })
        .rows,
    ),
  });
/** 072401001 and so on, nine digits each. */
const usual = (count: number) => Array.from({ length: count }, (_, i) => `0724010${i + 10}`);

describe('a student number unlike the others', () => {
  it('has perhaps lost its zeros, or has a digit too many, or is of another kind', () => {
    expect(find(...usual(12), '72401003', '0724010033', 'YD-2024')).toEqual([
      ['id-zeros-lost', 14, 1, '72401003', 8, 9, '072401003'],
      ['id-length-odd', 15, 1, '0724010033', 10, 9],
      ['id-length-odd', 16, 1, 'YD-2024', 7, 9],
      ['id-letter-odd', 16, 1, 'YD-2024', 'Y'],
    ]);
  });

  it('has perhaps a letter O for a zero', () => {
    expect(find(...usual(4), '07240100O')).toEqual([['id-letter-odd', 6, 1, '07240100O', 'O']]);
  });

  it('is asked about among five students or more, four fifths of whom are alike', () => {
    expect(find(...usual(3), '7240100')).toEqual([]);
    expect(find(...usual(3), '07240100O')).toEqual([]);
    expect(find(...usual(4), '7240100')).toHaveLength(1);
    expect(find(...usual(7), '7240100', '7240101')).toEqual([]);
    expect(find(...usual(7), '07240100O', '07240101O')).toEqual([]);
    expect(find(...usual(8), '7240100', '07240101O')).toHaveLength(2);
  });

  it('is no identity card’s number that ends in X', () => {
    const cards = Array.from({ length: 9 }, (_, i) => `43010220060101123${i}`);
    expect(find(...cards, '43010220060101123x')).toEqual([]);
    expect(find(...cards, '4301022006010112X3')).toEqual([
      ['id-letter-odd', 11, 1, '4301022006010112X3', 'X'],
    ]);
    expect(find(...usual(9), '07240100X')).toEqual([['id-letter-odd', 11, 1, '07240100X', 'X']]);
  });

  it('is asked about by check and by an import, with the line of the file, and by nothing else', () => {
    const host = drawnBook('mobile-slips-22411', { 一班: 9 });
    const list = `\n\n学号,姓名,班级\n${usual(8).join(',张三,二班\n')},张三,二班\n72401003,李四,二班`;
    const warned = perform(host, 'import', listOf('roster', list));
    expect(told(warned).slice(0, 1)).toEqual([['id-zeros-lost', 11, 1, '72401003', 8, 9, '072401003']]);
    expect([warned.issues[0]?.severity, warned.issues[0]?.place?.sheet]).toEqual(['warning', '表.csv']);
    expect(warned.summary?.added).toBe(9);
    const asks = (issues: readonly { readonly code: string }[]) =>
      issues.filter(({ code }) => code.startsWith('id-')).length;
    expect(asks(perform(host, 'check', {}).issues)).toBe(1);
    const quiet = [
      perform(host, 'commit', context),
      perform(host, 'draw', { ...context, entropy: dice }),
      perform(host, 'score', context),
      perform(host, 'verify', {}),
    ];
    expect(quiet.map(({ issues }) => asks(issues))).toEqual([0, 0, 0, 0]);
  });
});
