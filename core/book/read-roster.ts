import { addAll } from '../issue/add-all.ts';
import { type Issue, issue, type Place } from '../issue/issue.ts';
import type { Student } from '../proof/roster.ts';
import type { UnitKind } from '../standard/type.ts';
import { cleanCode } from '../text/clean.ts';
import { cellText, type Snapshot } from './cell.ts';
import { id as idColumn } from './layout/identity.ts';
import { sheets } from './layout/sheets.ts';
import { excludedAs, isRosterState } from './layout/states.ts';
import { isBelowTable, studentNumber } from './student-number.ts';
import { cellAt, errorCells, isHeaderOf, placeAt, readTable, type Table, textAt } from './table.ts';

export interface RosterRow {
  readonly student: Student;
  readonly place: Place;
}

export interface ReadRoster {
  readonly table: Table | null;
  readonly rows: readonly RosterRow[];
  readonly issues: readonly Issue[];
}

/** The name of the unit of the whole cohort. */
export const wholeCohort = '全体';

/** The sheet 名单 as students; a wrong row is named and left out, the others are read. */
export function readRoster(snapshot: Snapshot): ReadRoster {
  const { table, issues } = readTable(snapshot, sheets.roster);
  if (table === null) return { table, rows: [], issues };
  addAll(issues, errorCells(table, ['name', 'className', 'major', 'direction', 'state']));
  const rows: RosterRow[] = [];
  const seen = new Map<string, number>();
  for (const row of table.body) {
    if (repeatsHeader(table, row)) {
      issues.push(issue('header-repeated', {}, placeAt(table, row, 'id')));
      continue;
    }
    const place = placeAt(table, row, 'id');
    const { id, issues: wrong } = studentNumber(cellAt(table, row, 'id'), place);
    addAll(issues, wrong);
    if (wrong.length > 0) continue;
    if (isBelowTable(id)) {
      issues.push(issue('not-a-student', { value: id }, place));
      continue;
    }
    const before = seen.get(id);
    if (before !== undefined) {
      issues.push(issue('id-twice', { id, row: before }, place));
      continue;
    }
    seen.set(id, row + 1);
    rows.push({ student: readStudent(table, row, id, issues), place });
  }
  if (rows.length === 0) issues.push(issue('roster-empty', {}, { sheet: table.sheet }));
  return { table, rows, issues };
}

function readStudent(table: Table, row: number, id: string, issues: Issue[]): Student {
  const name = textAt(table, row, 'name');
  const raw = cellText(cellAt(table, row, 'name'));
  if (name === '') issues.push(issue('name-missing', { id }, placeAt(table, row, 'name')));
  if (/^\s*[=+\-@]/.test(raw)) issues.push(issue('name-like-formula', { name }, placeAt(table, row, 'name')));
  const state = textAt(table, row, 'state');
  if (!isRosterState(state)) issues.push(issue('state-odd', { state }, placeAt(table, row, 'state')));
  return {
    id,
    name,
    className: textAt(table, row, 'className'),
    major: textAt(table, row, 'major'),
    direction: textAt(table, row, 'direction'),
    excluded: excludedAs(state),
  };
}

/** A header pasted a second time, as happens when class lists are put one below the other. */
function repeatsHeader(table: Table, row: number): boolean {
  const cell = cellAt(table, row, 'id');
  return typeof cell === 'string' && isHeaderOf(idColumn, cell);
}

/** The name of the unit that a student belongs to; empty when the student has no class (or major). */
export function unitOf(student: Student, kind: UnitKind): string {
  if (kind === 'all') return wholeCohort;
  return kind === 'class' ? student.className : student.major;
}

/** The cell to fill; the student's own where the sheet has no such column. */
function classPlace(table: Table | null, place: Place): Place {
  if (table === null || place.row === undefined || !table.columnOf.has('className')) return place;
  return placeAt(table, place.row - 1, 'className');
}

/** Students by unit; whoever has no unit is named. */
export function unitsOf(
  { table, rows }: Pick<ReadRoster, 'table' | 'rows'>,
  kind: UnitKind,
): { units: Map<string, Student[]>; issues: Issue[] } {
  const units = new Map<string, Student[]>();
  const spelled = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { student, place } of rows) {
    const unit = unitOf(student, kind);
    if (unit === '') {
      const params = { id: student.id };
      if (kind === 'major') issues.push(issue('major-missing', params, place));
      else issues.push(issue('class-missing', params, classPlace(table, place)));
      continue;
    }
    const other = spelled.get(cleanCode(unit));
    if (other === undefined) spelled.set(cleanCode(unit), unit);
    else if (other !== unit) issues.push(issue('unit-alike', { unit, other }, place));
    const members = units.get(unit);
    if (members === undefined) units.set(unit, [student]);
    else members.push(student);
  }
  return { units, issues };
}
