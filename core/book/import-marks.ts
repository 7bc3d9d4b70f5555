import { type Issue, issue } from '../issue/issue.ts';
import { tenThousandths } from '../standard/check/number.ts';
import type { Standard } from '../standard/type.ts';
import { cellText, isBlank, type Snapshot } from './cell.ts';
import { type Field, fieldsOf, isSameName } from './import-fields.ts';
import { inFile, type List, type ListFile, listPlace, readList } from './import-list.ts';
import { type Entry, mergeList } from './import-merge.ts';
import {
  certainOf,
  conclude,
  findTarget,
  type Imported,
  ignoredColumns,
  type KeyedRows,
  keyedRows,
  type Target,
} from './import-target.ts';
import { marksLayout } from './layout/marks.ts';
import { isStateForMark, markStateOf } from './layout/states.ts';
import type { ColumnLayout } from './layout/type.ts';
import { markOf } from './read-marks.ts';
import { longestId, studentNumber } from './student-number.ts';
import { cellAt, codeAt, shown, textAt } from './table.ts';

/** Marks and states of a list into 成绩, onto the students that stand there, by student number. */
export function importMarks(
  snapshot: Snapshot,
  standard: Standard,
  source: ListFile,
  overwrite: boolean,
): Imported | readonly Issue[] {
  const layout = marksLayout(standard);
  const { target, issues: sheetIssues } = findTarget(snapshot, layout);
  if (target === null) return sheetIssues;
  const { list, issues: listIssues } = readList(source, layout);
  if (list === null) return [...sheetIssues, ...listIssues];
  const there = keyedRows(target, (row) => codeAt(target.table, row, 'id'));
  if (there.rowOf.size === 0) return [issue('import-before-draw', {}, { sheet: target.grid.name })];
  const columns = layout.columns.filter((column) => !column.locked);
  const fields = fieldsOf('marks', list, target.table, columns);
  if (fields.length === 0) {
    const titles = columns.map((column) => column.title).join('、');
    return [...listIssues, issue('import-columns-none', { columns: titles }, { sheet: source.file })];
  }
  const { entries, issues } = readRows(list, target, there, fields);
  const marks = entries.flatMap((entry) => columns.flatMap((column) => oddMark(list, entry, column)));
  const merged = mergeList(list, target.grid, target.table, fields, entries, overwrite);
  const engine = layout.columns.filter((column) => isEngines(list, column)).map((column) => column.title);
  const unknown = list.unknown.map(({ header }) => header);
  const found = [
    ...sheetIssues,
    ...listIssues,
    ...issues,
    ...marks,
    ...ignoredColumns('import-columns-ignored', unknown, source.file),
    ...ignoredColumns('import-columns-engine', engine, source.file),
    ...absentMarks(list, columns),
  ];
  return conclude(target, merged, found, entries, there, [...unknown, ...engine]);
}

/**
 * The number finds the student and the name is held against it; all else that the engine writes is not taken.
 */
function isEngines({ table }: List, { key, locked }: ColumnLayout): boolean {
  return locked && key !== 'id' && key !== 'name' && table.columnOf.has(key);
}

/** One examiner's list is whole without the others' columns; a header that was not recognised shows here. */
function absentMarks({ table, source }: List, columns: readonly ColumnLayout[]): Issue[] {
  const absent = columns.filter(({ key }) => key.startsWith('mark:') && !table.columnOf.has(key));
  if (absent.length === 0) return [];
  const params = { columns: absent.map((column) => column.title).join('、') };
  return [issue('import-columns-absent', params, { sheet: source.file })];
}

function readRows(list: List, target: Target, there: KeyedRows, fields: readonly Field[]) {
  const { table, source } = list;
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  const entries: Entry[] = [];
  for (const row of table.body) {
    const place = listPlace(list, row, 'id');
    const { id, issues: wrong } = studentNumber(cellAt(table, row, 'id'), { sheet: '', row: row + 1 });
    for (const each of wrong) issues.push({ ...inFile(source, each), place });
    if (wrong.length > 0) continue;
    const before = seen.get(id);
    seen.set(id, before ?? row);
    const at = there.rowOf.get(id);
    if (before !== undefined)
      issues.push(issue('id-twice', { id, row: source.lines[before] ?? before + 1 }, place));
    else if (at === undefined) issues.push(unknownStudent(list, row, id, fields, there));
    else {
      for (const each of otherName(list, row, id, textAt(target.table, at, 'name'))) issues.push(each);
      entries.push({ row, key: id, name: id, at });
    }
  }
  const certain = certainOf(target, there, entries);
  return { entries: certain.entries, issues: [...issues, ...certain.issues] };
}

/** A line without a mark loses nothing when it is left out: registers list those who are excused, too. */
function unknownStudent(
  list: List,
  row: number,
  id: string,
  fields: readonly Field[],
  { rowOf }: KeyedRows,
): Issue {
  const isMarked = fields.some(({ from }) => !isBlank(list.table.rows[row]?.[from]));
  const name = shown(textAt(list.table, row, 'name'));
  const params = { student: name === '' ? id : `${id} ${name}` };
  const place = listPlace(list, row, 'id');
  if (!isMarked) return issue('import-student-unmarked', params, place);
  const padded = withZeros(id, rowOf);
  return padded === null
    ? issue('import-student-unknown', params, place)
    : issue('import-student-zeros', { ...params, padded }, place);
}

/** The number of the sheet that this one is without its leading zeros, as Excel leaves it in a CSV file. */
function withZeros(id: string, rowOf: KeyedRows['rowOf']): string | null {
  for (let padded = `0${id}`; padded.length <= longestId; padded = `0${padded}`) {
    if (rowOf.has(padded)) return padded;
  }
  return null;
}

function otherName(list: List, row: number, id: string, expected: string): Issue[] {
  const found = textAt(list.table, row, 'name');
  if (found === '' || expected === '' || isSameName(found, expected)) return [];
  const params = { id, found: shown(found), expected: shown(expected) };
  return [issue('import-name-differs', params, listPlace(list, row, 'name'))];
}

/** A mark or a state that scoring will not take: it is written as it stands, and named here already. */
function oddMark(
  list: List,
  { row, name: id }: Entry,
  { key, type, least = 0, most = 0 }: ColumnLayout,
): Issue[] {
  const cell = cellAt(list.table, row, key);
  if (isBlank(cell)) return [];
  const place = listPlace(list, row, key);
  if (type !== 'decimal') {
    const state = textAt(list.table, row, key);
    return markStateOf(state) === null ? [issue('import-state-odd', { id, state: shown(state) }, place)] : [];
  }
  const value = markOf(cellText(cell));
  const params = { id, value: shown(cell) };
  if (value === null) return [];
  if (value === 'invalid') {
    return [issue(isStateForMark(params.value) ? 'import-mark-state' : 'import-mark-odd', params, place)];
  }
  if (value < least || value > most) return [issue('import-mark-range', { ...params, most }, place)];
  return tenThousandths(value) / 10_000 === value ? [] : [issue('import-mark-fine', params, place)];
}
