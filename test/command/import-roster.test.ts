import { describe, expect, it } from 'vitest';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, perform } from '../support/books.ts';
import { gridOf } from '../support/edits.ts';
import { bookOfStudents, listOf, told } from '../support/lists.ts';

const columns = ['学号', '姓名', '班级', '专业', '方向', '状态', '备注'];

const take = (host: MemoryHost, text: string, overwrite?: boolean) =>
  perform(host, 'import', listOf('roster', text, overwrite));
const rowsOf = (host: MemoryHost) =>
  gridOf(host.all(), '名单').rows.map((row) => row.map((cell) => cell ?? '').join('|'));

describe('a list of students', () => {
  it('comes into a new book as text, whatever its columns are called and wherever its header stands', () => {
    const host = bookWith('mobile-slips-22411', {});
    const outcome = take(
      host,
      `
      2026 届名单

      班级名称,考生姓名,* 学籍号（必填）,专业,备注
      一班,张  三,００７,移动商务,
      二班,李四,430102200601011234,电子商务,请 假
      二班,王五,43010220060101123x,,
      `,
    );
    expect(outcome.issues).toEqual([]);
    expect(gridOf(host.all(), '名单').rows.slice(0, 3)).toEqual([
      columns,
      ['007', '张 三', '一班', '移动商务', null, null, null],
      ['430102200601011234', '李四', '二班', '电子商务', null, null, '请 假'],
    ]);
    expect(rowsOf(host)[3]).toBe('43010220060101123X|王五|二班||||');
    expect(outcome.summary).toEqual({
      what: 'roster',
      file: '表.csv',
      sheet: '名单',
      rows: 3,
      added: 3,
      filled: 0,
      changed: 0,
      same: 0,
      ignored: [],
      missing: 0,
    });
    expect(perform(host, 'check', {}).summary?.students).toBe(3);
  });

  it('goes below the last row, under the columns where a person has put them', () => {
    const host = bookOfStudents(
      ['某某学院'],
      [],
      ['床号', 'Class', '姓名', '考号'],
      [7, '一班', '张三', '01'],
      [],
      [null, null, null, null, '沈老师核对'],
    );
    const outcome = take(host, '学号,姓名,班级\n02,李四,二班\n03,王五,二班');
    expect(rowsOf(host)).toEqual([
      '某某学院',
      '',
      '床号|Class|姓名|考号',
      '7|一班|张三|01',
      '',
      '||||沈老师核对',
      '|二班|李四|02',
      '|二班|王五|03',
    ]);
    expect(told(outcome)).toEqual([['import-not-in-file', undefined, undefined, '名单', 1]]);
    expect(outcome.summary).toMatchObject({ added: 2, missing: 1 });
  });

  it('brings a column that the sheet has not, if anything stands in it', () => {
    const host = bookOfStudents(['学号', '姓名', '宿舍'], ['01', '张三', '3-201']);
    take(host, '学号,姓名,方向,班级,备注\n01,张三,,一班,\n02,李四,,二班,');
    expect(rowsOf(host)).toEqual(['学号|姓名|宿舍|班级', '01|张三|3-201|一班', '02|李四||二班']);
  });

  it('fills a person’s own column of the very same header, and names the columns that nobody has', () => {
    const host = bookOfStudents(
      ['学号', '姓名', '手机号', '生日', '身高'],
      ['01', '张三', null, { date: '2006-03-01' }, 170],
    );
    const outcome = take(
      host,
      '学号,姓名, 手机号 ,生日,身高,邮箱,邮箱,民族\n01,张三,013800000000,2006/3/1,170,,,\n02,李四,13900000000,2006.4.2,165,a@b,,',
    );
    expect(rowsOf(host).slice(2)).toEqual(['02|李四|13900000000|2006.4.2|165']);
    expect(gridOf(host.all(), '名单').rows[1]).toEqual([
      '01',
      '张三',
      '013800000000',
      { date: '2006-03-01' },
      170,
    ]);
    expect(told(outcome)).toEqual([['import-columns-ignored', undefined, undefined, '邮箱、邮箱、民族']]);
    expect(outcome.summary).toMatchObject({ filled: 1, added: 1, ignored: ['邮箱', '邮箱', '民族'] });
    host.set('名单', 1, 6, '邮箱');
    const twice = take(host, '学号,邮箱,邮箱\n01,a@b,c@d');
    expect(twice.summary).toMatchObject({ filled: 1, ignored: ['邮箱'] });
    expect(gridOf(host.all(), '名单').rows[1]?.[5]).toBe('a@b');
  });
});

describe('a student who is on the sheet already', () => {
  const there = () =>
    bookOfStudents(
      columns,
      [20240101, '张 三', '一班', null, null, '正常', null],
      ['20240102', '阿依·古丽', '一班', '移动商务', null, null, '走读'],
      ['20240103', '王五', '二班', null, null, null, null],
    );

  it('gets blank cells filled and keeps what says the same, however it is spelled', () => {
    const host = there();
    const outcome = take(
      host,
      `
      学号,姓名,班级,专业,状态,备注
      20240101,张三,一班,移动商务,在籍,
      20240102,阿依•古丽,一班,移动商务,,走读
      `,
    );
    expect(rowsOf(host).slice(1)).toEqual([
      '20240101|张 三|一班|移动商务||正常|',
      '20240102|阿依·古丽|一班|移动商务|||走读',
      '20240103|王五|二班||||',
    ]);
    expect(told(outcome)).toEqual([['import-not-in-file', undefined, undefined, '名单', 1]]);
    expect(outcome.summary).toMatchObject({ rows: 2, added: 0, filled: 1, changed: 0, same: 1, missing: 1 });
    const fills = outcome.changes.filter((each) => each.kind === 'fill');
    expect(fills.map(({ columns: each, rows }) => [each.map(({ column }) => column), rows])).toEqual([
      [[4], [{ row: 2, values: ['移动商务'] }]],
    ]);
  });

  it('is a conflict where the list says something else: old and new are named and nothing is written', () => {
    const host = there();
    const before = host.all();
    const text = '学号,班级,姓名\n20240101,二班,张三\n20240109,一班,赵六\n20240103,二班,王武';
    const outcome = take(host, text);
    expect(outcome.summary).toBeNull();
    expect(told(outcome)).toEqual([
      ['import-conflict', 2, 2, '20240101', '班级', '一班', '二班'],
      ['import-conflict', 4, 3, '20240103', '姓名', '王五', '王武'],
    ]);
    expect(outcome.issues[0]?.place).toEqual({ sheet: '表.csv', row: 2, column: 2, header: '班级' });
    expect(host.all()).toEqual(before);
    const written = take(host, text, true);
    expect(told(written)).toEqual([
      ['import-overwritten', undefined, undefined, 2],
      ['import-not-in-file', undefined, undefined, '名单', 1],
    ]);
    expect(written.summary).toMatchObject({ added: 1, filled: 0, changed: 2, same: 0, missing: 1 });
    expect(rowsOf(host).slice(1)).toEqual([
      '20240101|张 三|二班|||正常|',
      '20240102|阿依·古丽|一班|移动商务|||走读',
      '20240103|王武|二班||||',
      '20240109|赵六|一班',
    ]);
  });

  it('keeps a formula whose result says the same, in rows that are filled beside it', () => {
    const host = there();
    const formula = { value: '一班', formula: 'LEFT("一班2401",2)' };
    host.set('名单', 2, 3, formula);
    take(host, '学号,姓名,班级,备注\n20240101,张三,一班,住校', true);
    const cells = host.book().sheets.find((sheet) => sheet.name === '名单')?.rows[1];
    expect(cells?.[2]).toMatchObject(formula);
    expect(gridOf(host.all(), '名单').rows[1]?.[6]).toBe('住校');
  });

  it('is nothing to write when the list says nothing new: the book stays as it is', () => {
    const host = there();
    const outcome = take(host, '学号,姓名\n20240101,张三\n20240102,\n20240103,王五');
    expect([outcome.changes, outcome.issues, outcome.summary?.same]).toEqual([[], [], 3]);
  });

  it('cannot be told from another of the same number on the sheet', () => {
    const host = there();
    host.type('名单', [['2024 0102', '李四', '一班']]);
    expect(told(take(host, '学号,姓名\n20240102,李四'))).toEqual([
      ['import-twice-on-sheet', 5, undefined, '名单', '20240102', 3, 5],
    ]);
    expect(take(host, '学号,姓名\n20240103,王五').summary).toMatchObject({ same: 1 });
  });
});
