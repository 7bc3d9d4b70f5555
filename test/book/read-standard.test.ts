import { describe, expect, it } from 'vitest';
import { readStandard } from '../../core/book/read-standard.ts';
import type { Cell } from '../../core/index.ts';
import { bookWith } from '../support/books.ts';
import { columnOf, gridOf, withRows } from '../support/edits.ts';

const book = bookWith('mobile-slips-22411', {}).all();
const settingRow = (name: string) => gridOf(book, '标准').rows.findIndex(([key]) => key === name) + 1;

/** What is wrong once some cells say something else, each with its place as people count. */
function wrongWith(...cells: readonly (readonly [string, number, string, Cell])[]) {
  const typed = cells.reduce((each, [sheet, row, header, value]) => {
    const column = columnOf(book, sheet, header);
    return withRows(each, sheet, (rows) => {
      const next = rows.map((row) => [...row]);
      while (next.length < row) next.push([]);
      const cells = next[row - 1]!;
      while (cells.length < column) cells.push(null);
      cells[column - 1] = value;
      return next;
    });
  }, book);
  const { standard, issues } = readStandard(typed);
  const found = issues.map(({ code, place }) => [code, place?.sheet, place?.row, place?.header]);
  return { standard, found };
}

const setting = (name: string, value: Cell) => ['标准', settingRow(name), '内容', value] as const;

describe('a setting of the sheet 标准 that cannot be', () => {
  it.each<[string, Cell, string]>([
    ['抽签单元', '全校', 'choice-unknown'],
    ['抽签单元', '', 'setting-missing'],
    ['名额算法', '掷骰子', 'choice-unknown'],
    ['名额算法', null, 'setting-missing'],
    ['尾数模块', 'M2、M9', 'tail-pool-module-unknown'],
    ['尾数模块', 'M2 M2', 'tail-pool-module-twice'],
    ['尾数抽法', '抓阄', 'choice-unknown'],
    ['超额收回模块', '团队', 'surplus-pool-module-unknown'],
    ['抽题方式', '自选', 'choice-unknown'],
    ['抽样比例', '一成', 'not-a-number'],
    ['抽样比例', 12.5, 'sample-percent-not-whole'],
    ['抽样最少人数', 10, 'sample-without-percent'],
    ['抽样最多人数', '30 人', 'sample-without-percent'],
    ['计分方式', '等第', 'choice-unknown'],
    ['评委人数', '两名', 'not-a-number'],
    ['评委人数', 0, 'examiners-not-whole'],
    ['评委人数', 10, 'examiners-not-whole'],
    ['评委合成', '协商', 'choice-unknown'],
    ['去掉个数', 5, 'trim-not-whole'],
    ['允许分差', 101, 'tolerance-out-of-range'],
    ['小数位数', 1.5, 'decimals-not-whole'],
    ['判定依据', '看情况', 'choice-unknown'],
    ['及格线', '六十', 'not-a-number'],
    ['及格线', { error: '#REF!' }, 'cell-error'],
    ['优秀线', 100.5, 'excellent-line-out-of-range'],
    ['等级', '优秀85', 'levels-unreadable'],
    ['等级', '合格:60;优秀:85;不合格:0', 'levels-not-descending'],
    ['等级', '优秀:85;合格:60', 'levels-not-from-zero'],
    ['等级', '优秀:85;优秀:60;不合格:0', 'level-name-twice'],
    ['补考上限', 50, 'make-up-cap-out-of-range'],
    ['学校', { error: '#N/A' }, 'cell-error'],
  ])('is named where it stands: %s = %j', (name, value, code) => {
    const { standard, found } = wrongWith(setting(name, value));
    expect(standard).toBeNull();
    expect(found[0]).toEqual([code, '标准', settingRow(name), '内容']);
  });

  it('is named in each of its cells, all at once', () => {
    const { found } = wrongWith(
      setting('抽签单元', '全校'),
      setting('评委人数', 'x'),
      setting('小数位数', 9),
    );
    expect(found).toEqual([
      ['not-a-number', '标准', settingRow('评委人数'), '内容'],
      ['choice-unknown', '标准', settingRow('抽签单元'), '内容'],
      ['decimals-not-whole', '标准', settingRow('小数位数'), '内容'],
    ]);
  });

  it('is a line that is there twice, or of a name that nobody knows', () => {
    expect(wrongWith(['标准', 40, '项目', '及 格 线：'], ['标准', 40, '内容', 70]).found).toEqual([
      ['setting-twice', '标准', 40, '项目'],
    ]);
    const unknown = wrongWith(['标准', 40, '项目', '监考人数']);
    expect(unknown.found).toEqual([['setting-unknown', '标准', 40, '项目']]);
    expect(unknown.standard).not.toBeNull();
  });
});

describe('a cell of 模块, 评分项 or 题库 that cannot be', () => {
  it.each<[string, number, string, Cell, string]>([
    ['模块', 3, '代码', '', 'module-code-empty'],
    ['模块', 3, '代码', 'ｍ１', 'module-code-twice'],
    ['模块', 3, '名称', null, 'module-name-empty'],
    ['模块', 3, '名称', '网络客户服务与管理', 'module-name-twice'],
    ['模块', 3, '名称', { error: '#VALUE!' }, 'cell-error'],
    ['模块', 3, '类别', '选修', 'choice-unknown'],
    ['模块', 3, '比例', '', 'share-not-whole'],
    ['模块', 3, '比例', '两成', 'not-a-number'],
    ['模块', 3, '比例', 2.5, 'share-not-whole'],
    ['模块', 3, '题量', 0, 'questions-not-whole'],
    ['模块', 3, '题量', '二十', 'not-a-number'],
    ['模块', 3, '时长', '一小时', 'not-a-number'],
    ['模块', 3, '时长', 601, 'minutes-not-whole'],
    ['评分项', 2, '代码', '', 'component-code-empty'],
    ['评分项', 3, '代码', 'k1', 'component-code-twice'],
    ['评分项', 3, '名称', '', 'component-name-empty'],
    ['评分项', 3, '名称', '专业技能', 'component-name-twice'],
    ['评分项', 3, '名称', '总 分', 'component-header-clash'],
    ['评分项', 3, '满分', '十', 'not-a-number'],
    ['评分项', 3, '满分', -1, 'component-full-out-of-range'],
    ['评分项', 3, '权重', 'x', 'not-a-number'],
    ['评分项', 3, '单项及格线', 11, 'component-pass-line-out-of-range'],
    ['评分项', 3, '一票否决', '也许', 'choice-unknown'],
    ['评分项', 3, '上级', 'K9', 'component-parent-unknown'],
  ])('is named where it stands: %s row %i %s = %j', (sheet, row, header, value, code) => {
    const { standard, found } = wrongWith([sheet, row, header, value]);
    expect(standard).toBeNull();
    expect(found[0]).toEqual([code, sheet, row, header]);
    expect(found.filter(([, , at, title]) => at === row && title === header).length).toBe(1);
  });

  it('is named where it must be filled in: a veto without a line at the line', () => {
    expect(wrongWith(['评分项', 3, '一票否决', '是']).found).toEqual([
      ['veto-without-pass-line', '评分项', 3, '单项及格线'],
    ]);
  });

  it('is named with the sheet when it is a sum', () => {
    expect(wrongWith(['评分项', 3, '满分', 9]).found).toEqual([
      ['points-not-100', '评分项', undefined, undefined],
    ]);
  });

  it('is named in the bank with its row', () => {
    const bank = (row: number, ...cells: Cell[]) =>
      cells.map((value, i) => ['题库', row, ['模块', '题号', '题目', '启用'][i]!, value] as const);
    const { found } = wrongWith(
      ...bank(2, 'M1', '1', '接待', '是'),
      ...bank(3, 'M9', '1', '不用', '否'),
      ...bank(4, 'M9', '2', '投诉', '是'),
      ...bank(5, 'm1', ' １', '回访', ''),
      ...bank(6, 'M2', '', '海报', ''),
      ...bank(7, 'M2', '3', { error: '#N/A' }, '是'),
      ...bank(8, 'M2', '4', '主图', '随便'),
    );
    expect(found).toEqual([
      ['cell-error', '题库', 7, '题目'],
      ['choice-unknown', '题库', 8, '启用'],
      ['bank-module-unknown', '题库', 4, '模块'],
      ['bank-number-twice', '题库', 5, '题号'],
      ['bank-number-empty', '题库', 6, '题号'],
    ]);
  });
});

describe('the sheets of a standard', () => {
  it.each(['标准', '模块', '评分项'])('cannot be read without %s', (sheet) => {
    const { standard, issues } = readStandard(withRows(book, sheet, () => null));
    expect([standard, issues.map(({ code, params }) => [code, params.sheet])]).toEqual([
      null,
      [['sheet-missing', sheet]],
    ]);
  });

  it('can be read without 题库, 评分要点 and everything a blank line has a default for', () => {
    const few = ['标准名称', '抽签单元', '名额算法'];
    const bare = ['题库', '评分要点'].reduce((each, sheet) => withRows(each, sheet, () => null), book);
    const { standard, issues } = readStandard(
      withRows(bare, '标准', (rows) => rows.filter(([key], i) => i === 0 || few.includes(String(key)))),
    );
    expect(issues).toEqual([]);
    expect(standard?.draw).toEqual({
      unit: 'class',
      method: 'slips',
      tailPool: 'all',
      tailWay: 'without-replacement',
      surplusPool: 'all',
      questionWay: 'independent',
      sample: null,
    });
    const { passLine, excellentLine, examiners, decimals, makeUpCap } = standard!.scoring;
    expect([passLine, excellentLine, examiners, decimals, makeUpCap]).toEqual([60, 85, 1, 1, null]);
  });

  it('say the same in English, in other words, and with full-width signs', () => {
    const { standard, found } = wrongWith(
      setting('抽签单元', 'Class'),
      setting('名额算法', '分组签号'),
      setting('尾数模块', '网店美工，ｍ３'),
      setting('及格线', '６０ 分'),
      setting('等级', '优秀：85；合格：60；不合格：0；'),
      ['标准', settingRow('优秀线'), '项目', 'Excellent line'],
    );
    expect(found).toEqual([]);
    const { standard: plain } = readStandard(book);
    expect(standard).toEqual({ ...plain, draw: { ...plain!.draw, tailPool: ['M2', 'M3'] } });
  });
});
