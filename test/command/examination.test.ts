import { describe, expect, it } from 'vitest';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, codes, context, dice, perform } from '../support/books.ts';
import { gridOf } from '../support/edits.ts';
import { column, rowsOf, tally } from '../support/read-back.ts';

/** Marks for everybody in 成绩: full marks for the first, none for the last, the others between. */
function markEverybody(host: MemoryHost, leaves: Readonly<Record<string, number>>): void {
  const [header = [], ...rows] = gridOf(host.all(), '成绩').rows;
  rows.forEach((_, i) => {
    for (const [leaf, full] of Object.entries(leaves)) {
      host.set(
        '成绩',
        i + 2,
        header.indexOf(leaf) + 1,
        Math.round((full * (rows.length - 1 - i)) / (rows.length - 1)),
      );
    }
  });
}

/** What each standard says of these students, worked out by hand from the standards' own words. */
const examinations = [
  {
    // Standard A, 30/30/40 half up: 4.5 → 5, 4.5 → 5, 6; 16 seats for 15, a core module gives one back.
    standard: 'mobile-30-30-40',
    classes: { 一班: 15 },
    units: [['全体', 15]],
    counts: (by: Record<string, number>) => {
      expect(by.网络客户服务与管理).toBe(5);
      expect([by.移动商务视觉设计, by.移动商务运营].sort()).toEqual(by.移动商务运营 === 6 ? [4, 6] : [5, 5]);
    },
    leaves: { 专业技能: 95, 职业素养: 5 },
  },
  {
    // Standard B, five times 20 % cut: 9 × 0.2 = 1.8 → 1; four are left and get four different modules.
    standard: 'ecommerce-five-20',
    classes: { 一班: 9 },
    units: [['全体', 9]],
    counts: (by: Record<string, number>) => expect(Object.values(by).sort()).toEqual([1, 2, 2, 2, 2]),
    leaves: { 技能考核: 100 },
  },
  {
    // Standard C, ten slips 2:2:4:1:1 a class; three and two are left and are dealt the two core modules in turn.
    standard: 'mobile-slips-22411',
    classes: { 一班: 13, 二班: 12 },
    units: [
      ['一班', 13],
      ['二班', 12],
    ],
    counts: (by: Record<string, number>) => {
      expect([by.网络客户服务与管理, by.网络营销方案设计, by.团队管理]).toEqual([4, 2, 2]);
      expect([by.网店美工, by.移动营销].sort()).toEqual(by.网店美工 === 6 ? [11, 6] : [10, 7]);
    },
    leaves: { 专业技能: 90, 职业素养: 10 },
  },
] as const;

describe.each(examinations)('an examination by $standard', ({ standard, classes, units, counts, leaves }) => {
  const host = bookWith(standard, classes);
  const students = Object.values(classes).reduce((sum, each) => sum + each, 0);

  it('is checked, committed, drawn, scored and verified', () => {
    const checked = perform(host, 'check', {});
    expect([codes(checked), checked.summary?.students, checked.summary?.committed]).toEqual([
      [],
      students,
      false,
    ]);
    expect(checked.summary?.units.map((each) => [each.unit, each.students])).toEqual(units);

    const committed = perform(host, 'commit', context);
    expect(committed.issues).toEqual([]);
    expect(committed.summary?.checkCode).toMatch(/^\d{4}( \d{4}){4}$/);

    const drawn = perform(host, 'draw', { ...context, entropy: dice });
    expect(drawn.issues).toEqual([]);
    expect(drawn.summary?.units.map((each) => [each.unit, each.students])).toEqual(units);
    counts(tally(host.all(), '抽签', '模块'));
    expect(column(host.all(), '成绩', '学号')).toEqual(column(host.all(), '名单', '学号'));

    markEverybody(host, leaves);
    const scored = perform(host, 'score', context);
    expect(scored.issues).toEqual([]);
    expect([scored.summary?.students, scored.summary?.scored]).toEqual([students, students]);
    expect([scored.summary?.incomplete, scored.summary?.invalid]).toEqual([0, 0]);
    const [first, ...others] = rowsOf(host.all(), '成绩');
    expect([first?.总分, first?.等级, first?.合格, first?.优秀]).toEqual([100, '优秀', '是', '是']);
    const last = others[others.length - 1];
    expect([last?.总分, last?.等级, last?.合格, last?.优秀]).toEqual([0, '不合格', '否', '否']);

    const verified = perform(host, 'verify', {});
    expect([verified.issues, verified.summary?.agrees]).toEqual([[], true]);
    expect(verified.summary?.rows.every((row) => row.agrees)).toBe(true);
    expect(verified.summary?.units.map((each) => [each.unit, each.agree])).toEqual(units);
  });

  it('gives each student the modules, questions and minutes of the standard', () => {
    const modules = new Map(rowsOf(host.all(), '模块').map((row) => [row.名称, row]));
    for (const row of rowsOf(host.all(), '抽签')) {
      const module = modules.get(row.模块!);
      expect(Number(row.题号)).toBeGreaterThanOrEqual(1);
      expect(Number(row.题号)).toBeLessThanOrEqual(Number(module?.题量));
      expect(row.时长).toBe(module?.时长);
    }
  });

  it('leaves a ledger of one commitment and a draw a unit, and says where it stands in 说明', () => {
    expect(column(host.all(), '台账', '操作')).toEqual(['封存', ...units.map(() => '抽签')]);
    expect(column(host.all(), '台账', '操作人')).toEqual(units.map(() => '王老师').concat('王老师'));
    const guide = gridOf(host.all(), '说明').rows.map((row) => row.join(' '));
    expect(guide.some((line) => line.includes(`${students}`))).toBe(true);
  });

  it('is the same in every book with the same students, standard and entropy', () => {
    const again = bookWith(standard, classes);
    perform(again, 'commit', context);
    perform(again, 'draw', { ...context, entropy: dice });
    expect(gridOf(again.all(), '抽签')).toEqual(gridOf(host.all(), '抽签'));
  });
});
