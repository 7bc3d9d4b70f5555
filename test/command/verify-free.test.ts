import { describe, expect, it } from 'vitest';
import { type Cell, run, type Snapshot } from '../../core/index.ts';
import { bookA, bookC, scoredBook, typeMarks } from '../support/drawn-books.ts';
import { columnOf, gridOf, withCell, withRows } from '../support/edits.ts';
import { agrees } from './mutations.ts';

const book = bookA().all();

function withColumn(before: Snapshot, sheet: string, header: string, value: Cell, at: number): Snapshot {
  return withRows(before, sheet, (rows) =>
    rows.map((row, i) => [...row.slice(0, at), i === 0 ? header : value, ...row.slice(at)]),
  );
}

const everyCell = (before: Snapshot, sheet: string, header: string, value: Cell) =>
  gridOf(before, sheet).rows.reduce<Snapshot>(
    (each, _, at) =>
      at === 0 ? each : withCell(each, sheet, at + 1, columnOf(before, sheet, header), value),
    before,
  );

/** What people may change in a drawn book, and why it is theirs. */
describe('verify accepts what is deliberately free', () => {
  it.each<[string, string, string, Cell]>([
    ['备注 of 名单: a note to oneself', '名单', '备注', '家长已签字'],
    ['说明 of 标准: explains a setting, sets nothing', '标准', '说明', '教务处 2026 年 5 月会议定'],
    ['状态 of 成绩: typed at the examination', '成绩', '状态', '缺考'],
    ['marks before scoring: nothing was made from them', '成绩', '专业技能', 88.5],
    ['a make-up mark before scoring', '成绩', '补考成绩', 61],
  ])('%s', (_, sheet, header, value) => {
    expect(agrees(everyCell(book, sheet, header, value))).toBe(true);
  });

  it.each([
    ['评分要点', 'printed on score sheets, no part of the draw or the mark'],
    ['机房', 'rooms are given out after the draw'],
    ['说明', 'the engine writes it anew after every command'],
  ])('the sheet %s: %s', (sheet) => {
    const scribbled = withRows(book, sheet, (rows) => rows.map((row) => row.map(() => '随便写')));
    expect(agrees(scribbled)).toBe(true);
    expect(agrees(withRows(book, sheet, () => null))).toBe(true);
  });

  it('an empty 题库, whose modules have numbered questions', () => {
    expect(agrees(withRows(bookC().all(), '题库', () => null))).toBe(true);
  });

  it("people's own columns and sheets, wherever they stand", () => {
    for (const sheet of ['名单', '抽签', '成绩', '台账', '封存', '模块', '标准']) {
      const width = (gridOf(book, sheet).rows[0] ?? []).length;
      for (const at of [0, 1, width]) {
        expect([sheet, at, agrees(withColumn(book, sheet, '辅导员', '冯老师', at))]).toEqual([
          sheet,
          at,
          true,
        ]);
      }
    }
    const own = { name: '请假条', rows: [['学号', '姓名', '天数']] };
    expect(agrees({ grids: [own, ...book.grids] })).toBe(true);
  });

  it('a column 序号 of their own left of 抽签, which is not the column 签序', () => {
    const counted = withRows(book, '抽签', (rows) => rows.map((row, i) => [i === 0 ? '序号' : i, ...row]));
    expect(agrees(counted)).toBe(true);
  });

  it('columns in another order', () => {
    for (const sheet of ['名单', '抽签', '成绩', '台账', '封存', '标准', '模块', '评分项', '题库']) {
      const turned = withRows(book, sheet, (rows) => {
        const width = Math.max(...rows.map((row) => row.length));
        return rows.map((row) => Array.from({ length: width }, (_, i) => row[width - 1 - i] ?? null));
      });
      expect([sheet, agrees(turned)]).toEqual([sheet, true]);
    }
  });

  it('notes above a table and blank rows in it', () => {
    for (const { name } of book.grids) {
      const noted = withRows(book, name, ([header = [], ...rows]) => [
        ['二〇二六年五月'],
        [],
        header,
        [],
        ...rows,
        [],
      ]);
      expect([name, agrees(noted)]).toEqual([name, true]);
    }
  });

  it('the same number as text, and the same text with stray spaces or full-width digits in what people type', () => {
    const asText = withRows(book, '抽签', (rows) =>
      rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : cell))),
    );
    expect(agrees(asText)).toBe(true);
    const numbers = withRows(book, '名单', (rows) =>
      rows.map((row, i) => row.map((cell, at) => (i > 0 && at === 0 ? Number(cell) : cell))),
    );
    expect(agrees(numbers)).toBe(true);
    const wide = withRows(book, '名单', (rows) =>
      rows.map((row) =>
        row.map(
          (cell) =>
            ` ${String(cell ?? '').replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))}\u3000`,
        ),
      ),
    );
    expect(agrees(wide)).toBe(true);
  });

  it('English headers and sheet names, and the other names that colleges give them', () => {
    const renamed: Snapshot = {
      grids: book.grids.map(({ name, rows }) => {
        if (name !== '名单') return { name, rows };
        const [, ...body] = rows;
        return {
          name: 'Roster',
          rows: [['ID', 'Student Name', 'Class', 'Major', 'Direction', 'Status'], ...body],
        };
      }),
    };
    expect(agrees(renamed)).toBe(true);
  });

  it('a mark that was changed after scoring: no forgery, but named until the next scoring', () => {
    const host = scoredBook();
    typeMarks(host, [['202400001', { 专业技能·评委1: 69 }]]);
    const { summary, issues } = run('verify', host.all(), {});
    expect(summary?.agrees).toBe(true);
    const ofMarks = issues.filter(({ code }) => !code.startsWith('entropy-'));
    expect(ofMarks.map(({ code, severity, params }) => [code, severity, params.id])).toEqual([
      ['marks-stale', 'warning', '202400001'],
    ]);
  });

  it('students who came late and were not drawn yet, but names them', () => {
    const host = bookC();
    host.type('名单', [['202499904', '周九', '二班', '移动商务', '', '', '']]);
    const { summary, issues } = run('verify', host.all(), {});
    expect(summary?.agrees).toBe(true);
    expect(issues.map(({ code, place }) => [code, place?.row])).toEqual([['late-student', 27]]);
  });
});
