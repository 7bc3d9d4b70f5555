import { describe, expect, it } from 'vitest';
import { type Cell, findPreset } from '../../core/index.ts';
import { memoryHost } from '../host/memory.ts';
import { bookWith, codes, context, drawnBook, perform } from '../support/books.ts';
import { cellOf } from '../support/drawn-books.ts';
import { gridOf } from '../support/edits.ts';
import { listOf, told } from '../support/lists.ts';

const { scoring, ...rest } = findPreset('mobile-slips-22411')!;
const twoExaminers = { ...rest, scoring: { ...scoring, examiners: 2 } };
/** 张三 李三 王三 赵三, numbers 202400001 … 4; 专业技能 90 and 职业素养 10 by two examiners. */
const drawn = () => drawnBook(twoExaminers, { 一班: 4 });
type Host = ReturnType<typeof drawn>;
const take = (host: Host, text: string, overwrite?: boolean) =>
  perform(host, 'import', listOf('marks', text, overwrite));
const marks = (host: Host, id: string, ...headers: string[]): Cell[] =>
  headers.map((header) => cellOf(host, '成绩', `20240000${id}`, header));
const [skill1, skill2, poise1] = ['专业技能·评委1', '专业技能·评委2', '职业素养·评委1'] as const;

describe('a list of marks', () => {
  it('comes onto the students that were drawn, as numbers, by any name of its columns', () => {
    const host = drawn();
    const outcome = take(
      host,
      `
      考生号,姓名,专业技能1,专业技能评委2, 职业素养·评委1,职业素养2,考试状态,补考
      202400003,王三,59.50,８８,７．５分,8,,
      202400001,张 三,,,,,缺考,
      202400002,李三,0, 60 ,10,9.25,正常,61.0
      `,
    );
    expect(told(outcome)).toEqual([['import-not-in-file', undefined, undefined, '成绩', 1]]);
    expect(marks(host, '3', skill1, skill2, poise1)).toEqual([59.5, 88, 7.5]);
    expect(marks(host, '1', '状态', skill1)).toEqual(['缺考', null]);
    expect(marks(host, '2', '状态', skill1, skill2, poise1, '补考成绩')).toEqual(['正常', 0, 60, 10, 61]);
    expect(outcome.summary).toEqual({
      what: 'marks',
      file: '表.csv',
      sheet: '成绩',
      rows: 3,
      added: 0,
      filled: 11,
      changed: 0,
      same: 0,
      ignored: [],
      missing: 1,
    });
  });

  it('leaves what the engine writes alone, and says so once', () => {
    const host = drawn();
    const before = marks(host, '1', '班级', '模块', '总分', '等级');
    const outcome = take(
      host,
      '学号,姓名,班级,模块,专业技能·评委1,总分,等级,签名\n202400001,张三,二班,别的,80,100,优秀,王',
    );
    expect(told(outcome)).toEqual([
      ['import-columns-ignored', undefined, undefined, '签名'],
      ['import-columns-engine', undefined, undefined, '班级、模块、总分、等级'],
      ['import-columns-absent', undefined, undefined, '专业技能·评委2、职业素养·评委1、职业素养·评委2'],
      ['import-not-in-file', undefined, undefined, '成绩', 3],
    ]);
    expect(outcome.summary?.ignored).toEqual(['签名', '班级', '模块', '总分', '等级']);
    expect(marks(host, '1', '班级', '模块', '总分', '等级')).toEqual(before);
    expect(marks(host, '1', skill1)).toEqual([80]);
  });

  it('writes what is no mark as it stands, warns of it, and leaves the word to scoring', () => {
    const host = drawn();
    const outcome = take(
      host,
      `
      学号,专业技能·评委1,专业技能·评委2,职业素养·评委1,职业素养·评委2,状态
      202400001,9O,80,8,8,
      202400002,缺,八十五,8,8,请假
      202400003,95,-1,8.12345,8,
      202400004,90,0,10,80%,
      `,
    );
    expect(told(outcome)).toEqual([
      ['import-mark-odd', 2, 2, '202400001', '9O'],
      ['import-state-odd', 3, 6, '202400002', '请假'],
      ['import-mark-state', 3, 2, '202400002', '缺'],
      ['import-mark-odd', 3, 3, '202400002', '八十五'],
      ['import-mark-range', 4, 2, '202400003', '95', 90],
      ['import-mark-range', 4, 3, '202400003', '-1', 90],
      ['import-mark-fine', 4, 4, '202400003', '8.12345'],
      ['import-mark-odd', 5, 5, '202400004', '80%'],
    ]);
    expect(outcome.issues.map((each) => each.severity)).toEqual(Array(8).fill('warning'));
    expect([...marks(host, '1', skill1), ...marks(host, '2', skill1, skill2, '状态')]).toEqual([
      '9O',
      '缺',
      '八十五',
      '请假',
    ]);
    expect(marks(host, '3', skill1, skill2, poise1)).toEqual([95, -1, 8.12345]);
    const scored = perform(host, 'score', context);
    expect(scored.summary).toMatchObject({ scored: 0, invalid: 4 });
    expect(new Set(codes(scored))).toEqual(
      new Set([
        'mark-not-a-number',
        'mark-is-state',
        'mark-state-unknown',
        'mark-out-of-bounds',
        'mark-too-fine',
      ]),
    );
  });

  it('keeps as text what a number cannot hold', () => {
    const host = drawn();
    take(host, '学号,专业技能·评委1,专业技能·评委2\n202400001,59.1234567890123456,0000000000000000059.5');
    expect(marks(host, '1', skill1, skill2)).toEqual(['59.1234567890123456', 59.5]);
  });

  it('never blanks a mark, and names what differs from one unless it may write over it', () => {
    const host = drawn();
    take(host, '学号,专业技能·评委1,专业技能·评委2,状态\n202400001,80,70,正常\n202400002,60,缺,违纪');
    const text =
      '学号,专业技能·评委1,专业技能·评委2,状态\n202400001,,70.0,实考\n202400002,61,缺,作弊\n202400003,50,,';
    const refused = take(host, text);
    expect(refused.summary).toBeNull();
    expect(told(refused).filter(([code]) => code === 'import-conflict')).toEqual([
      ['import-conflict', 3, 4, '202400002', '状态', '违纪', '作弊'],
      ['import-conflict', 3, 2, '202400002', '专业技能·评委1', '60', '61'],
    ]);
    expect(marks(host, '3', skill1)).toEqual([null]);
    const outcome = take(host, text, true);
    expect(outcome.summary).toMatchObject({ filled: 1, changed: 2, same: 1, missing: 1 });
    expect(marks(host, '1', skill1, skill2, '状态')).toEqual([80, 70, '正常']);
    expect(marks(host, '2', skill1, skill2, '状态')).toEqual([61, '缺', '作弊']);
  });

  it('asks about a name that is another one on the sheet', () => {
    const host = drawn();
    const outcome = take(
      host,
      '学号,姓名,专业技能·评委1\n202400001,李四,80\n202400002, 李  三 ,81\n202400003,,82',
    );
    expect(told(outcome)[0]).toEqual(['import-name-differs', 2, 2, '202400001', '李四', '张三']);
    expect(outcome.issues[0]?.severity).toBe('warning');
    expect(codes(outcome).filter((code) => code === 'import-name-differs')).toHaveLength(1);
    expect(marks(host, '1', skill1, '姓名')).toEqual([80, '张三']);
  });

  it('is refused for students who were not drawn, unless nothing stands in their line', () => {
    const host = drawn();
    const before = host.all();
    const outcome = take(
      host,
      `
      学号,姓名,状态,专业技能·评委1
      202400001,张三,,80
      202400009,周九,,80
      202400008,吴十,免考,
      202400007,郑七,,
      2.024E+08,钱七,,70
      ,孙八,,70
      20240000１,张三,,80
      学号,姓名,状态,专业技能·评委1
      `,
    );
    expect(told(outcome).filter(([code]) => code !== 'import-columns-absent')).toEqual([
      ['import-header-repeated', 9, undefined],
      ['import-student-unknown', 3, 1, '202400009 周九'],
      ['import-student-unknown', 4, 1, '202400008 吴十'],
      ['import-student-unmarked', 5, 1, '202400007 郑七'],
      ['import-id-scientific', 6, 1, '2.024E+08'],
      ['id-missing', 7, 1],
      ['id-twice', 8, 1, '202400001', 2],
    ]);
    expect([outcome.summary, host.all()]).toEqual([null, before]);
    const blank = take(host, '学号,专业技能·评委1\n202400001,80\n202400007,');
    expect(blank.summary).toMatchObject({ rows: 1, filled: 1 });
  });

  it('is refused before the draw, without a mark column, and in a book that has no such sheet', () => {
    const text = '学号,专业技能\n202400001,80';
    expect(codes(take(bookWith(twoExaminers, { 一班: 2 }), text))).toEqual(['import-before-draw']);
    expect(told(take(memoryHost(), text))).toEqual([['import-sheet-missing', undefined, undefined, '成绩']]);
    expect(told(take(drawn(), '学号,姓名\n202400001,张三'))).toEqual([
      [
        'import-columns-none',
        undefined,
        undefined,
        '状态、专业技能·评委1、专业技能·评委2、职业素养·评委1、职业素养·评委2、补考成绩',
      ],
    ]);
  });

  it('is refused with the standard’s own errors when its columns cannot be known', () => {
    const host = drawn();
    host.set('评分项', 2, 3, '九十');
    const outcome = take(host, '学号,专业技能·评委1\n202400001,80');
    expect(outcome.summary).toBeNull();
    expect(codes(outcome)).toContain('not-a-number');
  });

  it('brings the column of an examiner who came later, at the right', () => {
    const host = drawn();
    host.set('标准', gridOf(host.all(), '标准').rows.findIndex(([key]) => key === '评委人数') + 1, 2, 3);
    const width = gridOf(host.all(), '成绩').rows[0]?.length ?? 0;
    take(host, '学号,专业技能·评委3\n202400001,77\n202400002,');
    const { rows } = gridOf(host.all(), '成绩');
    expect([rows[0]?.[width], marks(host, '1', '专业技能·评委3')]).toEqual(['专业技能·评委3', [77]]);
  });
});
