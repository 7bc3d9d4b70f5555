import type { Issue } from '../issue/issue.ts';
import { isBlank, type Snapshot } from './cell.ts';
import { fieldsOf, ownFields } from './import-fields.ts';
import { asSheet, inFile, type List, type ListFile, readList } from './import-list.ts';
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
import { sheets } from './layout/sheets.ts';
import { oddNumbers } from './odd-numbers.ts';
import { readRoster } from './read-roster.ts';
import { studentNumber } from './student-number.ts';
import { cellAt } from './table.ts';

/** Students of a list into 名单, by student number. */
export function importRoster(
  snapshot: Snapshot,
  source: ListFile,
  overwrite: boolean,
): Imported | readonly Issue[] {
  const { target, issues: sheetIssues } = findTarget(snapshot, sheets.roster);
  if (target === null) return sheetIssues;
  const { list, issues: listIssues } = readList(source, sheets.roster);
  if (list === null) return [...sheetIssues, ...listIssues];
  const there = keyedRows(target, (row) => studentNumber(cellAt(target.table, row, 'id'), noPlace).id);
  const { entries, issues } = readStudents(list, target, there);
  const own = ownFields(list, target.table);
  const fields = [...fieldsOf('roster', list, target.table, sheets.roster.columns), ...own];
  const merged = mergeList(list, target.grid, target.table, fields, entries, overwrite);
  const taken = new Set(own.map((field) => field.from));
  const ignored = list.unknown.filter(({ at }) => !taken.has(at)).map(({ header }) => header);
  const found = [
    ...sheetIssues,
    ...listIssues,
    ...issues,
    ...ignoredColumns('import-columns-ignored', ignored, source.file),
  ];
  return conclude(target, merged, found, entries, there, ignored);
}

const noPlace = { sheet: '' };

/** What the reader of 名单 names when a list is read in its place. The rest, readList has named. */
const namedElsewhere = ['header-twice', 'header-repeated', 'header-missing', 'roster-empty'];

function readStudents(list: List, target: Target, there: KeyedRows) {
  const { rows, issues } = readRoster(asSheet(list.source, sheets.roster));
  const entries = rows.map(({ student, place }): Entry => {
    const { id } = student;
    return { row: (place.row ?? 0) - 1, key: id, name: id, at: there.rowOf.get(id) ?? null };
  });
  const hasName = (id: string) => {
    const at = there.rowOf.get(id);
    return at !== undefined && !isBlank(cellAt(target.table, at, 'name'));
  };
  const wrong = [...issues, ...oddNumbers(rows)]
    .filter(({ code }) => !namedElsewhere.includes(code))
    // A list of telephone numbers needs no names.
    .filter(({ code, params }) => code !== 'name-missing' || !hasName(String(params.id)))
    .map((each) => inFile(list.source, each));
  const certain = certainOf(target, there, entries);
  return { entries: certain.entries, issues: [...wrong, ...certain.issues] };
}
