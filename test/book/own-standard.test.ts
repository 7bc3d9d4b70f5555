import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStandard } from '../../core/book/read-standard.ts';
import { memoryHost } from '../host/memory.ts';
import { context, dice, perform } from '../support/books.ts';
import { typeMarks } from '../support/drawn-books.ts';
import { rowsOf, tally } from '../support/read-back.ts';
import { sheetFrom } from '../support/text-table.ts';

/** The sheets of a picture, each below a line `== name`. */
const typed = readFileSync(new URL('../fixtures/own-standard.txt', import.meta.url), 'utf8')
  .split(/^== /m)
  .slice(1)
  .map((part) => sheetFrom(part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()));

describe('a standard of a college’s own, typed into the sheets', () => {
  it('is read as it was meant', () => {
    const { standard, issues } = readStandard({ grids: typed });
    expect(issues).toEqual([]);
    expect(standard).toMatchObject({
      name: '物流管理技能抽考 2026',
      majorCode: '530802',
      draw: { unit: 'major', method: 'largest-remainder', questionWay: 'balanced', sample: null },
      modules: [
        { code: 'C1', category: 'basic', share: 5, questions: 4, minutes: 45 },
        { code: 'C2', category: 'core', share: 3, questions: 6, minutes: 90 },
        { code: 'C10', category: 'cross', share: 1, questions: 1, minutes: 120 },
      ],
      bank: [
        { module: 'C1', number: 'A1', project: '入库', title: '验收一批货物' },
        { module: 'C1', number: 'A2', project: '入库', title: '堆码' },
      ],
      scoring: {
        by: 'weight',
        examiners: 3,
        aggregation: 'median',
        decimals: 2,
        decideOn: 'exact',
        passLine: 70,
      },
    });
    expect(
      standard?.scoring.components.map((each) => [each.code, each.weight, each.veto, each.parent]),
    ).toEqual([
      ['P', 60, false, ''],
      ['P1', 70, true, 'P'],
      ['P2', 30, false, 'P'],
      ['R', 40, false, ''],
    ]);
    expect(standard?.scoring.levels.map((each) => each.name)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('is committed, drawn, scored and verified without any code of its own', () => {
    const host = memoryHost(typed);
    expect(perform(host, 'new', { standard: 'mobile-30-30-40' }).issues.map((each) => each.code)).toEqual([
      'sheets-kept',
    ]);
    expect(perform(host, 'check', {}).issues).toEqual([]);
    perform(host, 'commit', context);
    const drawn = perform(host, 'draw', { ...context, entropy: dice });
    expect(drawn.issues).toEqual([]);
    // The mark sheet follows the standard that was drawn by, not the preset that the workbook began with.
    const marks = Object.keys(rowsOf(host.all(), '成绩')[0] ?? {});
    expect(marks.slice(5, 16)).toEqual([
      ...['状态', '操作·评委1', '操作·评委2', '操作·评委3', '安全·评委1', '安全·评委2', '安全·评委3'],
      ...['报告·评委1', '报告·评委2', '报告·评委3', '补考成绩'],
    ]);
    expect(marks.filter((title) => title.startsWith('专业技能'))).toEqual([]);

    // 物流管理: 6 × 5/9 = 3.33, 6 × 3/9 = 2, 6 × 1/9 = 0.67: 3, 2, 0 and the largest remainder to C10. 快递运营: the one to C1.
    expect(
      drawn.summary?.units.map((each) => [each.unit, each.quotas.map((quota) => quota.students)]),
    ).toEqual([
      ['快递运营', [1, 0, 0]],
      ['物流管理', [3, 2, 1]],
    ]);
    expect(tally(host.all(), '抽签', '模块')).toEqual({ 仓储作业: 4, 运输调度: 2, 供应链沙盘: 1 });
    // Balanced: the three of 仓储作业 share two enabled questions, and only those have a title.
    const store = rowsOf(host.all(), '抽签').filter((row) => row.模块 === '仓储作业' && row.学号 !== '0008');
    expect(
      store
        .map((row) => row.题号)
        .sort()
        .join(),
    ).toMatch(/^(A1,A1,A2|A1,A2,A2)$/);
    expect(store.every((row) => row.题目 === (row.题号 === 'A1' ? '验收一批货物' : '堆码'))).toBe(true);

    const three = (name: string, ...marks: number[]) =>
      Object.fromEntries(marks.map((mark, i) => [`${name}·评委${i + 1}`, mark]));
    typeMarks(host, [
      // Medians 80, 18, 75: 60 % × (70 % × 80 + 30 % × 90) + 40 % × 75 = 49.8 + 30 = 79.8.
      ['0001', { ...three('操作', 70, 80, 90), ...three('安全', 18, 18, 2), ...three('报告', 75, 60, 99) }],
      // 操作 59.99 is below its line of 60: veto, whatever the total of 60 % × (41.993 + 30) + 40 = 83.1958.
      [
        '0002',
        {
          ...three('操作', 59.99, 59.99, 100),
          ...three('安全', 20, 20, 20),
          ...three('报告', 100, 100, 100),
        },
      ],
      // 60 % × (70 % × 60 + 30 % × 49.975) + 40 % × 89.9 = 34.1955 + 35.96 = 70.1555, shown as 70.16.
      [
        '0003',
        {
          ...three('操作', 60, 60, 60),
          ...three('安全', 9.995, 9.995, 9.995),
          ...three('报告', 89.9, 89.9, 89.9),
        },
      ],
    ]);
    expect(perform(host, 'score', context).summary).toMatchObject({
      students: 7,
      scored: 3,
      incomplete: 4,
      passed: 2,
    });
    const said = rowsOf(host.all(), '成绩').filter((row) =>
      ['0001', '0002', '0003'].includes(String(row.学号)),
    );
    expect(said.map((row) => [row.学号, row.过程得分, row.总分, row.未舍入总分, row.等级, row.合格])).toEqual(
      [
        ['0001', 41.5, 79.8, '79.8', '丙', '是'],
        ['0002', 35.9965, 83.2, '83.1958', '丁', '否'],
        ['0003', 28.4963, 70.16, '70.1555', '丙', '是'],
      ],
    );
    expect(String(said[1]?.判定说明)).toContain('一票否决');
    const verified = perform(host, 'verify', {});
    expect([verified.issues, verified.summary?.agrees]).toEqual([[], true]);
  });
});
