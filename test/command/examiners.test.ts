import { describe, expect, it } from 'vitest';
import {
  type Cell,
  describe as describeIssue,
  findPreset,
  type Scoring,
  type Standard,
} from '../../core/index.ts';
import { codes, context, drawnBook, perform } from '../support/books.ts';
import { typeMarks } from '../support/drawn-books.ts';
import { rowsOf } from '../support/read-back.ts';

const preset = findPreset('mobile-slips-22411')!;
const skill = { code: 'K1', name: '专业技能', full: 100, weight: 0, passLine: null, veto: false, parent: '' };

/** Standard C with one component of 100, so that an examiner's mark is the student's. */
function withExaminers(scoring: Partial<Scoring>): Standard {
  return { ...preset, scoring: { ...preset.scoring, components: [skill], ...scoring } };
}

/** Types each row of marks for a student of its own and scores; what each student's row then says. */
function scoreRows(standard: Standard, rows: readonly Readonly<Record<string, Cell>>[]) {
  const host = drawnBook(standard, { 一班: rows.length });
  typeMarks(
    host,
    rows.map((cells, i) => [`20240000${i + 1}`, cells]),
  );
  const outcome = perform(host, 'score', context);
  return { host, outcome, said: rowsOf(host.all(), '成绩') };
}

const marksOf = (...marks: (number | null)[]) =>
  Object.fromEntries(marks.map((mark, i) => [`专业技能·评委${i + 1}`, mark]));

describe('the marks of several examiners', () => {
  it('are put together by their mean, rounded once, half up', () => {
    // (58 + 61 + 60) / 3 = 59.666… → 59.7; (59.9 + 60 + 59.95) / 3 = 59.95 → 60.0, which passes.
    const { said, outcome } = scoreRows(withExaminers({ examiners: 3 }), [
      marksOf(58, 61, 60),
      marksOf(59.9, 60, 59.95),
      marksOf(70, null, 80),
    ]);
    expect(said.map((row) => [row.总分, row.未舍入总分, row.合格])).toEqual([
      [59.7, '59.6666…', '否'],
      [60, '59.95', '是'],
      [null, null, null],
    ]);
    expect(said[2]?.判定说明).toBe('未完成，缺 专业技能·评委2');
    expect(outcome.issues.map(({ code, params }) => [code, params.students])).toEqual([
      ['marks-incomplete', 1],
    ]);
  });

  it('are put together without the highest and the lowest', () => {
    // 50 and 90 go: (60 + 70 + 80) / 3 = 70. Of two equal highest marks only one goes: (80 + 90 + 90) / 3.
    const { said } = scoreRows(withExaminers({ examiners: 5, aggregation: 'trimmed' }), [
      marksOf(60, 70, 80, 90, 50),
      marksOf(90, 90, 90, 80, 10),
    ]);
    expect(said.map((row) => [row.总分, row.专业技能得分])).toEqual([
      [70, 70],
      [86.7, 86.6667],
    ]);
  });

  it('are held against each other, with a third mark and arbitration where two differ by more than five', () => {
    const { said, outcome } = scoreRows(withExaminers({ examiners: 3, aggregation: 'agreement' }), [
      marksOf(70, 75), // as far apart as is allowed: the mean
      marksOf(50, 60.5), // 10.5 apart, no third mark yet
      marksOf(50, 60.5, 58), // near the second: (60.5 + 58) / 2
      marksOf(50, 58, 54), // near both, equally: the higher pair
      marksOf(30, 60, 45), // near neither: somebody must arbitrate
      { ...marksOf(30, 60, 45), 专业技能·仲裁: 50 },
      marksOf(80, 82, 20), // the third is not asked for
    ]);
    expect(said.map((row) => [row.总分, row.等级])).toEqual([
      [72.5, '合格'],
      [null, null],
      [59.3, '不合格'],
      [56, '不合格'],
      [null, null],
      [50, '不合格'],
      [81, '合格'],
    ]);
    const why = said.map((row) => String(row.判定说明));
    expect(why[1]).toContain('需第三位评委打分');
    expect(why[4]).toContain('需仲裁');
    expect(why[5]).toContain('按仲裁分 50 计');
    expect(why[6]).toContain('第三位的 20 分不用');
    expect(outcome.issues.map(({ code, params }) => [code, params.students])).toEqual([
      ['marks-incomplete', 1],
      ['marks-arbitration', 1],
    ]);
    expect([outcome.summary?.scored, outcome.summary?.incomplete, outcome.summary?.arbitration]).toEqual([
      5, 1, 1,
    ]);
  });

  it('are verified, whichever way they are put together', () => {
    for (const aggregation of ['mean', 'trimmed', 'agreement', 'median'] as const) {
      const { host } = scoreRows(withExaminers({ examiners: 3, aggregation }), [
        marksOf(70, 72, 71),
        marksOf(1, 2, 3),
      ]);
      const { summary, issues } = perform(host, 'verify', {});
      expect([aggregation, summary?.agrees, issues]).toEqual([aggregation, true, []]);
    }
  });
});

describe('what cannot be a mark', () => {
  it('is named with its cell, leaves that student without a total, and nobody else', () => {
    const { said, outcome } = scoreRows(withExaminers({}), [
      { 专业技能: 100.5 },
      { 专业技能: -1 },
      { 专业技能: '六十' },
      { 专业技能: { error: '#REF!' } },
      { 专业技能: 88.12345 },
      { 专业技能: ' ６０分 ' },
      { 专业技能: 60, 状态: '生病' },
    ]);
    expect(said.map((row) => row.总分)).toEqual([null, null, null, null, null, 60, null]);
    const found = outcome.issues.filter((each) => each.severity === 'error');
    expect(found.map(({ code, place }) => [code, place?.sheet, place?.row, place?.header])).toEqual([
      ['mark-not-a-number', '成绩', 4, '专业技能'],
      ['mark-not-a-number', '成绩', 5, '专业技能'],
      ['mark-state-unknown', '成绩', 8, '状态'],
      ['mark-out-of-bounds', '成绩', 2, '专业技能'],
      ['mark-out-of-bounds', '成绩', 3, '专业技能'],
      ['mark-too-fine', '成绩', 6, '专业技能'],
    ]);
    const words = found.slice(3).map((each) => describeIssue(each, 'zh'));
    expect(words[0]).toContain('100.5 超出范围，应在 0 到满分 100 之间');
    expect(words[2]).toContain('88.12345 小数超过 4 位');
    expect([outcome.summary?.scored, outcome.summary?.invalid]).toEqual([1, 6]);
  });

  it('is not guessed: without the column of a component nothing is scored at all', () => {
    const host = drawnBook(preset, { 一班: 2 });
    const header = rowsOf(host.all(), '成绩')[0];
    host.set('成绩', 1, Object.keys(header ?? {}).indexOf('职业素养') + 1, '素养');
    const refused = perform(host, 'score', context);
    expect([codes(refused), refused.summary, refused.changes]).toEqual([['mark-column-missing'], null, []]);
    expect(codes(perform(host, 'verify', {}))).toContain('mark-column-missing');
  });
});
