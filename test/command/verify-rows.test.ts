import { describe, expect, it } from 'vitest';
import { cellText } from '../../core/book/cell.ts';
import { type Cell, run, type Snapshot } from '../../core/index.ts';
import { bookA, bookB, bookC, scoredBook } from '../support/drawn-books.ts';
import { columnOf, gridOf, withRows } from '../support/edits.ts';
import { agrees } from './mutations.ts';

type Row = readonly Cell[];
const books = [
  ['A', bookA().all()],
  ['B', bookB().all()],
  ['C', bookC().all()],
  ['C, drawn again, supplemented and scored', scoredBook().all()],
] as const;
const engineSheets = ['抽签', '台账', '封存'];
const guardedSheets = [...engineSheets, '成绩', '名单', '模块', '评分项'];

/** The places of body rows, from 1 as row 0 is the header. */
const bodyOf = (book: Snapshot, sheet: string) => [...gridOf(book, sheet).rows.keys()].slice(1);

function swapped(rows: readonly Row[], a: number, b: number): Row[] {
  return rows.map((row, at) => (at === a ? (rows[b] ?? []) : at === b ? (rows[a] ?? []) : row));
}

/** Two rows keep their places and exchange what stands in some columns. */
function exchanged(
  book: Snapshot,
  sheet: string,
  headers: readonly string[],
  a: number,
  b: number,
): Snapshot {
  const columns = headers.map((header) => columnOf(book, sheet, header) - 1);
  return withRows(book, sheet, (rows) =>
    rows.map((row, at) => {
      const other = at === a ? rows[b] : at === b ? rows[a] : undefined;
      return other === undefined
        ? row
        : row.map((cell, i) => (columns.includes(i) ? (other[i] ?? null) : cell));
    }),
  );
}

const errorsIn = (book: Snapshot) =>
  run('verify', book, {}).issues.filter((each) => each.severity === 'error');

describe.each(books)('in a book of standard %s, verify', (_, book) => {
  it.each(guardedSheets)('finds every row that is deleted from %s', (sheet) => {
    for (const at of bodyOf(book, sheet)) {
      const forged = withRows(book, sheet, (rows) => rows.filter((_row, i) => i !== at));
      expect([at + 1, agrees(forged)]).toEqual([at + 1, false]);
    }
  });

  it.each(guardedSheets)('finds every row of %s that is there twice', (sheet) => {
    for (const at of bodyOf(book, sheet)) {
      const forged = withRows(book, sheet, (rows) => [...rows.slice(0, at + 1), ...rows.slice(at)]);
      expect([at + 1, agrees(forged)]).toEqual([at + 1, false]);
    }
  });

  it.each(['台账', '封存'])('finds any two rows of %s that change places', (sheet) => {
    const { rows } = gridOf(book, sheet);
    const text = rows.map((row) => row.map(cellText).join('\t'));
    for (const a of bodyOf(book, sheet)) {
      for (const b of [a + 1, a + 2, rows.length - 1]) {
        if (b <= a || b >= rows.length || text[a] === text[b]) continue;
        const forged = withRows(book, sheet, (all) => swapped(all, a, b));
        expect([a + 1, b + 1, agrees(forged)]).toEqual([a + 1, b + 1, false]);
      }
    }
  });

  it('lets people sort 抽签, 成绩, 名单, 模块 and 题库 as they like: no row says anything by its place', () => {
    for (const sheet of ['抽签', '成绩', '名单', '模块', '题库']) {
      const sorted = withRows(book, sheet, ([header = [], ...rows]) => [header, ...rows.reverse()]);
      expect([sheet, agrees(sorted)]).toEqual([sheet, true]);
    }
    const rows = bodyOf(book, '抽签');
    for (const a of rows) {
      const forged = withRows(book, '抽签', (all) => swapped(all, a, rows[rows.length - 1] ?? a));
      expect(agrees(forged)).toBe(true);
    }
  });

  it.each([
    ['抽签', ['模块', '题号', '题目', '时长']],
    ['抽签', ['学号']],
    ['抽签', ['姓名']],
    ['抽签', ['签票']],
    ['抽签', ['学号', '姓名', '班级']],
    ['成绩', ['模块', '题号']],
    ['成绩', ['姓名']],
    ['名单', ['姓名']],
    ['名单', ['学号']],
  ])('finds two students of %s who exchange %j, and names one of them', (sheet, headers) => {
    const { rows } = gridOf(book, sheet);
    const said = (at: number) =>
      headers.map((header) => cellText(rows[at]?.[columnOf(book, sheet, header) - 1]));
    for (const a of bodyOf(book, sheet)) {
      for (const b of [a + 1, rows.length - 1]) {
        if (b <= a || b >= rows.length || said(a).join() === said(b).join()) continue;
        const errors = errorsIn(exchanged(book, sheet, headers, a, b));
        const ids = [rows[a], rows[b]].map((row) => cellText(row?.[0]));
        expect(errors.some((each) => ids.includes(String(each.params.id)))).toBe(true);
      }
    }
  });

  it('finds two students who exchange their modules in 抽签 and 成绩 alike, and a name that changes everywhere', () => {
    const both = exchanged(book, '抽签', ['模块', '题号', '题目', '时长'], 1, 2);
    const [, one = [], two = []] = gridOf(book, '抽签').rows;
    const at = (id: Cell | undefined) => gridOf(book, '成绩').rows.findIndex((row) => row[0] === id);
    expect(
      errorsIn(exchanged(both, '成绩', ['模块', '题号'], at(one[0]), at(two[0]))).length,
    ).toBeGreaterThan(0);
    const renamed = ['名单', '抽签', '成绩', '封存'].reduce(
      (each, sheet) =>
        withRows(each, sheet, (rows) =>
          rows.map((row) => row.map((cell) => (cell === '张三' ? '章三' : cell))),
        ),
      book,
    );
    expect(errorsIn(renamed).map((each) => each.code)).toContain('frozen-row-edited');
  });

  it.each(['标准', '模块', '评分项', '名单', '抽签', '成绩', '台账', '封存'])(
    'finds that the sheet %s is gone',
    (sheet) => {
      expect(agrees(withRows(book, sheet, () => null))).toBe(false);
    },
  );

  it('finds students who were put into 抽签 or given a module in 成绩 without a draw', () => {
    const inDraw = withRows(book, '抽签', (rows) => [...rows, ['202499999', ...(rows[1] ?? []).slice(1)]]);
    expect(errorsIn(inDraw).map((each) => each.code)).toEqual(['draw-row-unknown']);
    const inMarks = withRows(book, '成绩', (rows) => [
      ...rows,
      ['202499999', '吴十', '一班', '团队管理', '3'],
    ]);
    expect(errorsIn(inMarks).map(({ code, params }) => [code, params.id])).toEqual([
      ['marks-cell-differs', '202499999'],
      ['marks-cell-differs', '202499999'],
    ]);
  });
});
