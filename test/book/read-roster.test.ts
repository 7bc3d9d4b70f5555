import { describe, expect, it } from 'vitest';
import { readRoster, unitsOf } from '../../core/book/read-roster.ts';
import type { Cell } from '../../core/index.ts';
import { sheetFrom } from '../support/text-table.ts';

const header = ['学号', '姓名', '班级', '专业', '方向', '状态'];
const read = (...rows: Cell[][]) => readRoster({ grids: [{ name: '名单', rows: [header, ...rows] }] });
const found = ({ issues }: ReturnType<typeof read>) =>
  issues.map(({ code, severity, place, params }) => [
    code,
    severity,
    place?.row,
    place?.header,
    Object.values(params).join(),
  ]);

describe('the roster', () => {
  it('is read with leading zeros, clean names and every column where it stands', () => {
    const grid = sheetFrom(
      '名单',
      `
      2026 届 | -
      状态 | 方向 | 班级 | 姓名   | 学号
      -    | 美工 | 一班 | 张  三 | 007
      在籍 | -    | 一班 | 李四   | #8
      缓考 | -    | 二班 | 王五   | 009
      `,
    );
    const { rows, issues } = readRoster({ grids: [grid] });
    expect(issues).toEqual([]);
    expect(rows.map((row) => row.student)).toEqual([
      { id: '007', name: '张 三', className: '一班', major: '', direction: '美工', excluded: '' },
      { id: '8', name: '李四', className: '一班', major: '', direction: '', excluded: '' },
      { id: '009', name: '王五', className: '二班', major: '', direction: '', excluded: '缓考' },
    ]);
    expect(rows[2]?.place).toEqual({ sheet: '名单', row: 5, column: 5, header: '学号' });
  });

  it('names a number that stands twice once it is clean, with the row of the first', () => {
    const outcome = read(
      ['2024x1', '张三', '一班'],
      ['２０２４Ｘ１', '李四', '一班'],
      [' 2024X1\u200b', '王五', '一班'],
      ['0012', '赵六', '一班'],
      [12, '孙七', '一班'],
    );
    expect(found(outcome)).toEqual([
      ['id-twice', 'error', 3, '学号', '2024X1,2'],
      ['id-twice', 'error', 4, '学号', '2024X1,2'],
    ]);
    expect(outcome.rows.map((row) => row.student.id)).toEqual(['2024X1', '0012', '12']);
  });

  it('keeps a name that looks like a formula as text, with a warning', () => {
    const names = ['=1+1', '+86 张三', '-李四', '@王五', '\t=cmd', '赵-六'];
    const outcome = read(...names.map((name, i) => [`20240${i}`, name, '一班']));
    expect(found(outcome).map(([code, severity, row]) => [code, severity, row])).toEqual(
      [2, 3, 4, 5, 6].map((row) => ['name-like-formula', 'warning', row]),
    );
    expect(outcome.rows.map((row) => row.student.name)).toEqual([
      '=1+1',
      '+86 张三',
      '-李四',
      '@王五',
      '=cmd',
      '赵-六',
    ]);
  });

  it('leaves out who is not 正常, and asks about a state it does not know', () => {
    const states = ['', '正常', ' 正常\u3000', '在籍', 'Normal', '免考', '休学', '病假', '正常？'];
    const outcome = read(...states.map((state, i): Cell[] => [`20240${i}`, '张三', '一班', '', '', state]));
    expect(outcome.rows.map((row) => row.student.excluded)).toEqual([
      '',
      '',
      '',
      '',
      '',
      '免考',
      '休学',
      '病假',
      '正常？',
    ]);
    expect(found(outcome)).toEqual([
      ['state-odd', 'warning', 9, '状态', '病假'],
      ['state-odd', 'warning', 10, '状态', '正常？'],
    ]);
  });

  it('names a missing number, a missing name and an error in any column, and reads the others', () => {
    const outcome = read(
      [null, '张三', '一班'],
      ['20241', '', '一班'],
      ['20242', '王五', { error: '#N/A' }],
      ['20243', '赵六', '一班', '', { error: '#REF!' }],
      [{ date: '2024-05-20' }, '孙七', '一班'],
    );
    expect(found(outcome)).toEqual([
      ['cell-error', 'error', 4, '班级', '#N/A'],
      ['cell-error', 'error', 5, '方向', '#REF!'],
      ['id-missing', 'error', 2, '学号', ''],
      ['name-missing', 'warning', 3, '姓名', '20241'],
      ['id-is-date', 'error', 6, '学号', '2024-05-20'],
    ]);
    expect(outcome.rows.map((row) => row.student.id)).toEqual(['20241', '20242', '20243']);
  });

  it('skips headers that were pasted in again, whichever names they have', () => {
    const again = [
      ['学号', '姓名'],
      ['考号', '姓名'],
      ['Student ID', 'Name'],
      ['* 学 号：', '姓名'],
      ['student number', ''],
    ];
    const outcome = read(['20241', '张三', '一班'], ...again, ['20242', '李四', '一班']);
    expect(found(outcome)).toEqual(
      [3, 4, 5, 6, 7].map((row) => ['header-repeated', 'warning', row, '学号', '']),
    );
    expect(outcome.rows.map((row) => row.student.id)).toEqual(['20241', '20242']);
  });

  it('takes no total and no signature below it for a student, with or without a name', () => {
    // What people write below a class list: typed by hand, as seen in lists of colleges.
    const below = [
      '合计',
      ' 合 计：2人',
      '总计',
      '小计2',
      '总人数：65',
      '共 65 人',
      '填表人：王老师',
      '制表',
      '审核2026',
    ];
    const outcome = read(
      ['20241', '张三', '一班'],
      ...below.map((cell, i): Cell[] => [cell, i % 2 === 0 ? '65人' : '', '']),
      ['未定', '李四', '一班'],
      ['合2024', '王五', '一班'],
    );
    expect(outcome.rows.map((row) => row.student.id)).toEqual(['20241', '合2024']);
    expect(found(outcome).map((each) => each.slice(0, 4))).toEqual(
      [...below, '未定'].map((_, i) => ['not-a-student', 'error', i + 3, '学号']),
    );
    expect(outcome.issues[4]?.params).toEqual({ value: '总人数:65' });
  });

  it('that is empty, or gone, is named', () => {
    expect(found(read())).toEqual([['roster-empty', 'error', undefined, undefined, '']]);
    expect(readRoster({ grids: [] }).issues.map((each) => each.code)).toEqual(['sheet-missing']);
  });
});

describe('the units of a roster', () => {
  const roster = read(
    ['20241', '张三', '二班', '移动商务'],
    ['20242', '李四', '', '移动商务'],
    ['20243', '王五', '一班', ''],
    ['20244', '赵六', ' 二班\t', '电子商务'],
  );

  it('point at the student where the sheet has no column of classes', () => {
    const { issues } = unitsOf(
      readRoster({ grids: [{ name: '名单', rows: [['学号'], ['20241']] }] }),
      'class',
    );
    expect(issues[0]?.place).toEqual({ sheet: '名单', row: 2, column: 1, header: '学号' });
  });

  it('are its classes, its majors, or all of it; who belongs nowhere is named', () => {
    const split = (kind: 'all' | 'class' | 'major') => {
      const { units, issues } = unitsOf(roster, kind);
      const members = [...units].map(([unit, students]) => [unit, students.map((each) => each.id)]);
      return [members, issues.map(({ code, place, params }) => [code, place?.row, place?.header, params.id])];
    };
    expect(split('all')).toEqual([[['全体', ['20241', '20242', '20243', '20244']]], []]);
    expect(split('class')).toEqual([
      [
        ['二班', ['20241', '20244']],
        ['一班', ['20243']],
      ],
      [['class-missing', 3, '班级', '20242']],
    ]);
    const { issues } = unitsOf(roster, 'class');
    expect(issues[0]?.place).toEqual({ sheet: '名单', row: 3, column: 3, header: '班级' });
    expect(split('major')).toEqual([
      [
        ['移动商务', ['20241', '20242']],
        ['电子商务', ['20244']],
      ],
      [['major-missing', 4, '学号', '20243']],
    ]);
  });
});
