import { addAll } from '../issue/add-all.ts';
import { type Issue, type IssueCode, issue } from '../issue/issue.ts';
import { scoreStudent } from '../score/score.ts';
import type { Standard } from '../standard/type.ts';
import { changedMarks, marksOfBasis } from './basis.ts';
import { type Cell, cellText, type Snapshot } from './cell.ts';
import { drawValues } from './draw-sheet.ts';
import { marksLayout } from './layout/marks.ts';
import type { SheetLayout } from './layout/type.ts';
import { type ScoredMarks, type ScoredRow, scoreMarks, verdictKeys, verdictValues } from './score-marks.ts';
import { cellAt, placeAt, shown, type Table } from './table.ts';
import { type ExpectedRow, missingHeaders } from './verify-draw.ts';

/** What an examiner typed wrongly is no forgery: `check` and `score` name it. */
const slips: readonly IssueCode[] = [
  'mark-not-a-number',
  'mark-is-state',
  'mark-out-of-bounds',
  'mark-too-fine',
  'mark-state-unknown',
];

const drawnKeys = ['name', 'className', 'module', 'question'];

/**
 * The engine's columns of 成绩: identity and draw against the draw, verdicts against the marks they were made from.
 * Marks that were changed since then are people's right; they are named until the next scoring.
 */
export function verifyMarks(
  snapshot: Snapshot,
  standard: Standard,
  expected: readonly ExpectedRow[],
): Issue[] {
  const scored = scoreMarks(snapshot, standard);
  const { table } = scored;
  const takers = new Map(expected.filter((row) => row.module !== '').map((row) => [row.id, row]));
  // Every draw fills this sheet; a book that was never drawn may be without it.
  if (table === null) return takers.size > 0 ? [...scored.issues] : [];
  const issues = scored.issues.filter((each) => !slips.includes(each.code));
  if (takers.size > 0) addAll(issues, missingHeaders(table, engineColumns(standard)));
  const seen = new Set<string>();
  for (const row of scored.rows) {
    const drawn = takers.get(row.id);
    seen.add(row.id);
    if (drawn !== undefined) addAll(issues, differences(table, row, drawnKeys, drawValues(drawn)));
    else if (takers.size > 0) {
      issues.push(issue('marks-row-undrawn', { id: row.id }, placeAt(table, row.at, 'id')));
      addAll(issues, differences(table, row, ['module', 'question'], new Map()));
    }
    addAll(issues, verdictIssues(table, row, scored));
  }
  for (const { id, name } of takers.values()) {
    if (!seen.has(id)) issues.push(issue('marks-row-missing', { id, name }, { sheet: table.sheet }));
  }
  return issues;
}

/** A draw adds every engine-owned column that is not there; the mark columns are named where they are read. */
function engineColumns(standard: Standard): SheetLayout {
  const layout = marksLayout(standard);
  return { ...layout, columns: layout.columns.filter((column) => column.locked) };
}

function verdictIssues(table: Table, row: ScoredRow, { plan }: ScoredMarks): Issue[] {
  const keys = verdictKeys(plan);
  if (row.basis === '') return differences(table, row, keys, new Map());
  const before = marksOfBasis(plan, row.basis);
  if (before === null) return [issue('marks-basis-edited', { id: row.id }, placeAt(table, row.at, 'basis'))];
  const issues = differences(table, row, keys, verdictValues(plan, before, scoreStudent(plan, before)));
  const stale = row.marks === null || changedMarks(plan, row.basis, row.marks).length > 0;
  return stale ? [...issues, issue('marks-stale', { id: row.id }, placeAt(table, row.at, 'id'))] : issues;
}

function differences(
  table: Table,
  { at, id }: ScoredRow,
  keys: readonly string[],
  expected: ReadonlyMap<string, Cell>,
): Issue[] {
  return keys.flatMap((key) => {
    if (!table.columnOf.has(key)) return [];
    const found = cellAt(table, at, key);
    const right = cellText(expected.get(key));
    if (cellText(found) === right) return [];
    const place = placeAt(table, at, key);
    const header = place.header ?? '';
    const shownRight = right === '' ? '—' : right;
    return [
      issue('marks-cell-differs', { id, header, found: shown(found) || '—', expected: shownRight }, place),
    ];
  });
}
