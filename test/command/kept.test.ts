import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/index.ts';
import { type MemoryHost, memoryHost } from '../host/memory.ts';
import { bookWith, codes, context, dice, perform } from '../support/books.ts';
import { typeMarks } from '../support/drawn-books.ts';
import { columnOf, gridOf } from '../support/edits.ts';
import { column, rowsOf } from '../support/read-back.ts';

const scribble = { name: '监考安排', rows: [['周一', '=SUM(A1)', 3], [], [null, '冯老师']] };

/** Puts columns of somebody's own into a sheet, left and right, with something in every row. */
function addColumns(host: MemoryHost, sheet: string): MemoryHost {
  const grids = host.all().grids.map(({ name, rows }) => {
    if (name !== sheet) return { name, rows };
    const own = rows.map((row, i) => [i === 0 ? '床号' : i, ...row, i === 0 ? '班主任' : `沈老师 ${i}`]);
    return { name, rows: own };
  });
  return memoryHost(grids);
}

const own = (host: MemoryHost, sheet: string, header = '学号') =>
  rowsOf(host.all(), sheet).map((row) => [row[header], row.床号, row.班主任]);
const drawAll = (host: MemoryHost) => {
  perform(host, 'commit', context);
  perform(host, 'draw', { ...context, entropy: dice });
};
const agrees = (host: MemoryHost) => perform(host, 'verify', {}).summary?.agrees;

describe('nothing that a person typed is lost', () => {
  it('in 名单 and in sheets that are not the engine’s, whatever command runs', () => {
    let host = memoryHost([scribble, ...bookWith('mobile-30-30-40', { 一班: 15 }).all().grids]);
    host = addColumns(host, '名单');
    const before = ['名单', '标准', '模块', '评分项', '评分要点', '题库', '机房', '监考安排'].map((name) =>
      gridOf(host.all(), name),
    );
    drawAll(host);
    typeMarks(host, [['202400001', { 专业技能: 90, 职业素养: 5 }]]);
    perform(host, 'score', context);
    perform(host, 'void', { ...context, unit: '全体', reason: '掷错' });
    perform(host, 'draw', { ...context, entropy: dice });
    perform(host, 'verify', {});
    for (const grid of before) expect(gridOf(host.all(), grid.name)).toEqual(grid);
  });

  it('in columns of their own in 抽签 and 成绩: after scoring, a supplement, a void of another class and a new draw', () => {
    let host = bookWith('mobile-slips-22411', { 一班: 3, 二班: 2 });
    drawAll(host);
    for (const sheet of ['抽签', '成绩']) host = addColumns(host, sheet);
    const [draws, marks] = [own(host, '抽签'), own(host, '成绩')];
    perform(host, 'score', context);
    host.type('名单', [['202499904', '周九', '一班', '移动商务', '', '', '']]);
    perform(host, 'commit', context);
    perform(host, 'supplement', { ...context, entropy: dice });
    expect(own(host, '抽签').slice(0, 5)).toEqual(draws);
    perform(host, 'void', { ...context, unit: '二班', reason: '掷错' });
    expect(own(host, '抽签').slice(0, 3)).toEqual(draws.filter(([id]) => Number(id) <= 202400003));
    perform(host, 'draw', { ...context, entropy: dice });
    expect(own(host, '成绩').slice(0, 5)).toEqual(marks);
    expect(agrees(host)).toBe(true);
  });

  it('in 抽签, where it has no column of the table: notes on top, sums below, words beside it', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 3, 二班: 2 });
    drawAll(host);
    const { rows } = gridOf(host.all(), '抽签');
    const noted = rows.map((row, i) => (i === 2 ? [...row, null, '坐轮椅，一楼'] : row));
    const typed = {
      name: '抽签',
      rows: [['监察：韩老师'], [], ...noted, [], [...Array(16).fill(null), '共 5 人']],
    };
    const next = memoryHost(host.all().grids.map((grid) => (grid.name === '抽签' ? typed : grid)));
    perform(next, 'void', { ...context, unit: '二班', reason: '掷错' });
    const cells = gridOf(next.all(), '抽签').rows.flat();
    for (const each of ['监察：韩老师', '坐轮椅，一楼', '共 5 人']) expect(cells).toContain(each);
    perform(next, 'draw', { ...context, entropy: dice });
    expect(agrees(next)).toBe(true);
  });

  it('in a book whose sheets are there already: a new workbook leaves them as they are', () => {
    const host = bookWith('mobile-30-30-40', { 一班: 2 });
    host.set('标准', 3, 2, '某某职业学院');
    const before = host.all().grids.filter((grid) => grid.name !== '说明');
    const { issues } = perform(host, 'new', { standard: 'ecommerce-five-20' });
    expect(issues.map((each) => each.code)).toEqual(['sheets-kept']);
    expect(host.all().grids.filter((grid) => grid.name !== '说明')).toEqual(before);
  });
});

/** A person's way with a sheet: notes on top, columns moved, other names for them. */
function arranged(
  host: MemoryHost,
  sheet: string,
  order: readonly string[],
  names: Readonly<Record<string, string>>,
) {
  const grids = host.all().grids.map(({ name, rows }) => {
    if (name !== sheet) return { name, rows };
    const places = order.map((header) => (rows[0] ?? []).indexOf(header));
    const [, ...body] = rows.map((row) => places.map((at): Cell => row[at] ?? null));
    const header = order.map((title) => names[title] ?? title);
    return { name, rows: [['湖南某学院 2026 届'], ['学号 请勿改动'], header, ...body] };
  });
  return memoryHost(grids);
}

describe('a sheet that people arranged their own way', () => {
  it('is read and filled where its columns are: 名单 with notes on top, moved columns and other names', () => {
    const plain = bookWith('mobile-30-30-40', { 一班: 15 });
    const host = arranged(plain, '名单', ['备注', '班级', '状态', '姓名', '专业', '学号'], {
      学号: '* 学 籍 号（必填）',
      姓名: 'Student Name',
      班级: '行政班',
      状态: 'status：',
    });
    drawAll(host);
    drawAll(plain);
    expect(gridOf(host.all(), '抽签')).toEqual(gridOf(plain.all(), '抽签'));
    expect(agrees(host)).toBe(true);
  });

  it('keeps 成绩 in its own order of columns, fills the right ones, and adds what is not there at the right', () => {
    let host = bookWith('mobile-30-30-40', { 一班: 3 });
    drawAll(host);
    host = arranged(
      host,
      '成绩',
      ['姓名', '职业素养', '专业技能', '总分', '学号', '班级', '模块', '题号', '状态'],
      {},
    );
    host.set('成绩', 4, 2, 5);
    host.set('成绩', 4, 3, 55);
    const scored = perform(host, 'score', context);
    expect(scored.summary?.scored).toBe(1);
    const [first] = rowsOf(host.all(), '成绩', '姓名');
    expect(first).toMatchObject({
      姓名: '张三',
      职业素养: 5,
      专业技能: 55,
      总分: 60,
      学号: '202400001',
      最终成绩: 60,
      等级: '合格',
    });
    expect(gridOf(host.all(), '成绩').rows[2]?.slice(0, 9)).toEqual([
      '姓名',
      '职业素养',
      '专业技能',
      '总分',
      '学号',
      '班级',
      '模块',
      '题号',
      '状态',
    ]);
    expect(agrees(host)).toBe(true);
  });

  it('gets late students below the last row, not into blank rows between, and not twice', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 3 });
    drawAll(host);
    host.type('抽签', [[], ['', '', ''], []]);
    host.type('名单', [['202499904', '周九', '一班', '移动商务', '', '', '']]);
    perform(host, 'commit', context);
    perform(host, 'supplement', { ...context, entropy: dice });
    expect(column(host.all(), '抽签', '学号').filter((id) => id !== null && id !== '')).toEqual([
      '202400001',
      '202400002',
      '202400003',
      '202499904',
    ]);
    expect(columnOf(host.all(), '抽签', '学号')).toBe(1);
    expect(agrees(host)).toBe(true);
  });

  it('goes on with a ledger whose columns were moved, whose sheets were renamed, and that got a column of notes', () => {
    let host = bookWith('mobile-slips-22411', { 一班: 3, 二班: 2 });
    drawAll(host);
    const english: Record<string, string> = {
      台账: 'Ledger',
      封存: 'Frozen',
      抽签: '抽签结果',
      成绩: '成绩表',
      名单: '花名册',
    };
    host = memoryHost(
      host.all().grids.map(({ name, rows }) => {
        const turned = ['台账', '封存'].includes(name)
          ? rows.map((row) => ['', ...[...row].reverse()])
          : rows;
        return { name: english[name] ?? name, rows: turned };
      }),
    );
    perform(host, 'void', { ...context, unit: '二班', reason: '掷错' });
    host.type('花名册', [['202499904', '周九', '一班', '移动商务', '', '', '']]);
    perform(host, 'commit', context);
    perform(host, 'draw', { ...context, entropy: dice });
    perform(host, 'supplement', { ...context, entropy: dice });
    perform(host, 'score', context);
    const { summary, issues } = perform(host, 'verify', {});
    expect([summary?.agrees, codes({ issues }), summary?.rows.length]).toEqual([true, ['entropy-reused'], 6]);
    expect(column(host.all(), 'Ledger', '操作')).toEqual([
      '封存',
      '抽签',
      '抽签',
      '作废',
      '封存',
      '抽签',
      '补抽',
    ]);
    expect(
      host
        .all()
        .grids.map((grid) => grid.name)
        .filter((name) => name in english),
    ).toEqual([]);
  });

  it('is left alone when its header is gone: the draw and the void are refused, not half done', () => {
    for (const sheet of ['抽签', '成绩']) {
      const host = bookWith('mobile-slips-22411', { 一班: 3 });
      perform(host, 'commit', context);
      host.set(sheet, 1, 1, '');
      const before = host.all();
      const refused = perform(host, 'draw', { ...context, entropy: dice });
      expect(refused.issues.map(({ code, place }) => [code, place?.sheet])).toEqual([
        ['header-missing', sheet],
      ]);
      expect(host.all()).toEqual(before);
      host.set(sheet, 1, 1, '学号');
      perform(host, 'draw', { ...context, entropy: dice });
      host.set(sheet, 1, 1, '');
      expect(perform(host, 'void', { ...context, unit: '一班', reason: '掷错' }).summary).toBeNull();
    }
  });
});
