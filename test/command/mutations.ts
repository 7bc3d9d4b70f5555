import { expect } from 'vitest';
import { cellText, isBlank } from '../../core/book/cell.ts';
import { run, type Snapshot, describe as say } from '../../core/index.ts';
import { cellEdits, type Edit, gridOf } from '../support/edits.ts';
import { sameMeaning } from '../support/same-meaning.ts';

export function agrees(book: Snapshot): boolean | undefined {
  return run('verify', book, {}).summary?.agrees;
}

/** Columns of 成绩 that people fill; everything else there is the engine's. */
const typedIn = /^(状态|补考成绩)$|评委|仲裁/;

/** The columns of each sheet whose every cell must stay as it was drawn. */
function guarded(book: Snapshot, leaves: readonly string[]): [string, readonly string[]][] {
  const headers = (sheet: string) => (gridOf(book, sheet).rows[0] ?? []).map(cellText);
  const engine = headers('成绩').filter((each) => !typedIn.test(each) && !leaves.includes(each));
  return [
    ...['抽签', '台账', '封存', '模块', '评分项', '题库'].map((sheet): [string, readonly string[]] => [
      sheet,
      headers(sheet),
    ]),
    ['成绩', engine],
    ['标准', ['项目', '内容']],
    ['名单', headers('名单').filter((each) => each !== '备注')],
  ];
}

/** An error that stands in the sheet, speaks of it, or names the student whose row it is. */
function isNamed(edit: Edit, issues: ReturnType<typeof run<'verify'>>['issues']): boolean {
  const row = gridOf(edit.book, edit.sheet).rows[edit.row - 1] ?? [];
  const ids = row.map(cellText).filter((text) => /^20\d{7}$/.test(text));
  return issues
    .filter((each) => each.severity === 'error')
    .some(
      (each) =>
        each.place?.sheet === edit.sheet ||
        [`${edit.sheet}表`, ...ids].some((word) => say(each, 'zh').includes(word)),
    );
}

/** Edits every cell of a book, one at a time, and holds verify to finding each edit that says something else. */
export function expectEveryEditFound(name: string, book: Snapshot, leaves: readonly string[]): void {
  expect(agrees(book)).toBe(true);
  let made = 0;
  let same = 0;
  let turn = 0;
  const missed: string[] = [];
  for (const [sheet, headers] of guarded(book, leaves)) {
    for (const edit of cellEdits(book, sheet, headers)) {
      // 封存 is the longest sheet and one check covers a whole row: there the kinds of edits take turns.
      if (sheet === '封存' && !isBlank(edit.before) && turn++ % 2 === 1) continue;
      const { summary, issues } = run('verify', edit.book, {});
      const told = `${sheet} ${edit.row} ${edit.header} ${edit.kind}: ${cellText(edit.before)} → ${cellText(edit.after)}`;
      if (sameMeaning(edit, book) !== null) {
        same++;
        if (summary?.agrees !== true) missed.push(`says the same but is rejected: ${told}`);
        continue;
      }
      made++;
      if (summary?.agrees !== false || !isNamed(edit, issues)) missed.push(`not found: ${told}`);
    }
  }
  const caught = made - missed.filter((each) => each.startsWith('not found')).length;
  console.log(
    `${name}: caught ${caught} of ${made} single-cell edits; ${same} that say the same were accepted`,
  );
  expect(missed).toEqual([]);
  expect(made).toBeGreaterThan(1000);
}
