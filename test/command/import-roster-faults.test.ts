import { describe, expect, it } from 'vitest';
import { type MemoryHost, memoryHost } from '../host/memory.ts';
import { bookWith, codes, perform } from '../support/books.ts';
import { gridOf } from '../support/edits.ts';
import { bookOfStudents, listOf, told } from '../support/lists.ts';

const take = (host: MemoryHost, text: string) => perform(host, 'import', listOf('roster', text));

describe('what is wrong with a list of students', () => {
  it('is named with its line and column, all of it, and nothing is written', () => {
    const host = bookWith('mobile-slips-22411', {});
    const before = host.all();
    const outcome = take(
      host,
      `
      姓名,学号,班级
      张三,2.02401E+11,一班
      李四,20240102,一班

      王五,,一班
      赵六,２０２４0102,二班
      ,合计,
      钱七,20240105,二班
      `,
    );
    expect(told(outcome)).toEqual([
      ['import-id-scientific', 2, 2, '2.02401E+11'],
      ['id-missing', 5, 2],
      ['id-twice', 6, 2, '20240102', 3],
      ['not-a-student', 7, 2, '合计'],
    ]);
    expect(outcome.issues.map((each) => each.severity)).toEqual(['error', 'error', 'error', 'error']);
    expect(outcome.issues[1]?.place).toEqual({ sheet: '表.csv', row: 5, column: 2, header: '学号' });
    expect([outcome.summary, outcome.changes]).toEqual([null, []]);
    expect(host.all()).toEqual(before);
  });

  it('is a warning where it may be meant: names like formulas, odd states, no name', () => {
    const host = bookWith('mobile-slips-22411', {});
    const outcome = take(
      host,
      `
      学号,姓名,班级,状态
      01,=cmd|'/c calc'!A0,一班,
      02,+86,一班,
      03,-李四,一班,病假
      04,@王五,一班,
      05,,一班,
      `,
    );
    expect(told(outcome)).toEqual([
      ['name-like-formula', 2, 2, "=cmd|'/c calc'!A0"],
      ['name-like-formula', 3, 2, '+86'],
      ['name-like-formula', 4, 2, '-李四'],
      ['state-odd', 4, 4, '病假'],
      ['name-like-formula', 5, 2, '@王五'],
      ['name-missing', 6, 2, '05'],
    ]);
    expect(outcome.summary?.added).toBe(5);
    expect(gridOf(host.all(), '名单').rows[1]?.slice(0, 2)).toEqual(['01', "=cmd|'/c calc'!A0"]);
  });

  it('is no missing name where the sheet has it', () => {
    const host = bookOfStudents(['学号', '姓名', '手机号'], ['01', '张三', null]);
    expect(codes(take(host, '学号,手机号\n01,13800000000'))).toEqual([]);
  });

  it('is told of headers that come twice or again, and of text that no column takes', () => {
    const host = bookWith('mobile-slips-22411', {});
    const outcome = take(
      host,
      `
      学号,姓名,班级,姓名
      01,张三,一班,张三,甲,乙
      考号,姓名,班级
      02,李四,一班,李四,丙
      ,,,,合计 2 人
      `,
    );
    expect(told(outcome)).toEqual([
      ['header-twice', 1, 4, '姓名'],
      ['import-header-repeated', 3, undefined],
      ['import-cells-without-header', 2, undefined, 2],
      ['import-lines-skipped', 5, undefined, 1],
    ]);
    expect(outcome.issues.map((each) => each.severity)).toEqual(['warning', 'info', 'warning', 'warning']);
    expect(outcome.summary?.added).toBe(2);
  });

  it('is a header that is not there, or nothing below it', () => {
    const host = bookWith('mobile-slips-22411', {});
    expect(told(take(host, '编码,名字\n01,张三'))).toEqual([
      ['import-header-missing', undefined, undefined, '学号'],
    ]);
    expect(told(take(host, '学号,姓名\n学号,姓名'))).toEqual([
      ['import-header-repeated', 2, undefined],
      ['import-list-empty', undefined, undefined],
    ]);
  });

  it('is a book that is not made yet, or whose header is gone', () => {
    const outcome = take(memoryHost(), '学号,姓名\n01,张三');
    expect(told(outcome)).toEqual([['import-sheet-missing', undefined, undefined, '名单']]);
    expect(outcome.summary).toBeNull();
    const host = bookOfStudents(['张三', '一班']);
    expect(outcome.changes).toEqual([]);
    expect(told(take(host, '学号,姓名\n01,张三'))).toEqual([
      ['header-missing', undefined, undefined, '学号'],
    ]);
  });
});
