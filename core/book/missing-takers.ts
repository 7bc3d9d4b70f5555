import { type Issue, issue } from '../issue/issue.ts';
import { cellText, isBlank, type Snapshot } from './cell.ts';
import { rowsById } from './draw-sheet.ts';
import { sheets } from './layout/sheets.ts';
import { cellAt, readTable } from './table.ts';

/** Students whom 抽签 gives a module and 成绩 has no row for: without a word they would be left out of every count. */
export function missingTakers(snapshot: Snapshot, present: readonly { readonly id: string }[]): Issue[] {
  const { table } = readTable(snapshot, sheets.draw);
  if (table === null) return [];
  const known = new Set(present.map((each) => each.id));
  return [...rowsById(table)].flatMap(([id, at]) => {
    if (known.has(id) || isBlank(cellAt(table, at, 'module'))) return [];
    const params = { id, name: cellText(cellAt(table, at, 'name')) };
    return [issue('marks-row-missing', params, { sheet: sheets.marks.title })];
  });
}
