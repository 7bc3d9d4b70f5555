import { addAll } from '../issue/add-all.ts';
import { type Issue, issue, type Place } from '../issue/issue.ts';
import type { ScorePlan } from '../score/plan.ts';
import type { Mark, Result, Slot, StudentMarks } from '../score/type.ts';
import type { Standard } from '../standard/type.ts';
import { cleanCode, cleanText } from '../text/clean.ts';
import { type Cell, cellText, isBlank, type Snapshot } from './cell.ts';
import { arbitrationKey, markKey, marksLayout } from './layout/marks.ts';
import { isStateForMark, markStateChoices, markStateOf } from './layout/states.ts';
import { cellAt, placeAt, readTable, shown, type Table, textAt } from './table.ts';

/** One row of 成绩; marks are null when its state cannot be read. */
export interface MarkRow {
  /** The grid's row, counted from 0. */
  readonly at: number;
  readonly id: string;
  readonly name: string;
  readonly marks: StudentMarks | null;
  /** The marks as they were when the row was last scored. */
  readonly basis: string;
}

export interface ReadMarks {
  readonly table: Table | null;
  readonly rows: readonly MarkRow[];
  readonly issues: readonly Issue[];
}

/** The sheet 成绩, its columns found by header once and read by place: this runs for every student of a college. */
export function readMarks(snapshot: Snapshot, { scoring }: Standard, plan: ScorePlan): ReadMarks {
  const { table, issues } = readTable(snapshot, marksLayout({ scoring }));
  if (table === null) return { table, rows: [], issues };
  // An empty sheet is still as `new` made it; the draw fits it to a standard that was changed since.
  if (table.body.length > 0) addAll(issues, missingMarkColumns(table, plan));
  const columns = markColumns(table, plan);
  const seen = new Map<string, number>();
  const rows: MarkRow[] = [];
  for (const at of table.body) {
    const id = cleanCode(cellText(cellAt(table, at, 'id')));
    const before = seen.get(id);
    if (id === '') issues.push(issue('id-missing', {}, placeAt(table, at, 'id')));
    else if (before !== undefined)
      issues.push(issue('id-twice', { id, row: before }, placeAt(table, at, 'id')));
    else {
      seen.set(id, at + 1);
      rows.push(readRow(table, at, id, columns, issues));
    }
  }
  return { table, rows, issues };
}

interface MarkColumns {
  readonly marks: readonly (number | undefined)[];
  readonly arbitration: readonly (number | undefined)[];
  readonly makeUp: number | undefined;
}

function markColumns({ columnOf }: Table, { leaves }: ScorePlan): MarkColumns {
  return {
    marks: leaves.flatMap(({ slots }) => slots.map((slot) => columnOf.get(slotKey(slot)))),
    arbitration: leaves.map(({ arbitration }) => columnOf.get(slotKey(arbitration))),
    makeUp: columnOf.get('makeUp'),
  };
}

/** The key of the column that a mark stands in. */
export function slotKey({ kind, component, examiner }: Slot): string {
  if (kind === 'make-up') return 'makeUp';
  return kind === 'arbitration' ? arbitrationKey(component) : markKey(component, Math.max(1, examiner));
}

function missingMarkColumns(table: Table, { leaves, scoring }: ScorePlan): Issue[] {
  const layout = marksLayout({ scoring });
  return leaves
    .flatMap(({ slots }) => slots.map(slotKey))
    .concat('state')
    .filter((key) => !table.columnOf.has(key))
    .map((key) => {
      const header = layout.columns.find((column) => column.key === key)?.title ?? key;
      return issue('mark-column-missing', { header }, { sheet: table.sheet, row: table.header + 1 });
    });
}

/** Almost every row says this, so it is not looked up. */
const usualState = markStateChoices[0];

function readRow(table: Table, at: number, id: string, columns: MarkColumns, issues: Issue[]): MarkRow {
  const cells = table.rows[at] ?? [];
  const mark = (column: number | undefined): Mark => {
    const cell = column === undefined ? null : (cells[column] ?? null);
    const value = markOf(cell);
    if (value === 'invalid' && column !== undefined) {
      const said = shown(cell);
      const code = isStateForMark(said) ? 'mark-is-state' : 'mark-not-a-number';
      issues.push(issue(code, { id, value: said }, columnPlace(table, at, column)));
    }
    return value;
  };
  const word = textAt(table, at, 'state');
  const state = word === usualState ? 'normal' : markStateOf(word);
  if (state === null)
    issues.push(issue('mark-state-unknown', { id, state: word }, placeAt(table, at, 'state')));
  const marks = columns.marks.map(mark);
  const arbitration = columns.arbitration.map(mark);
  const makeUp = mark(columns.makeUp);
  return {
    at,
    id,
    name: textAt(table, at, 'name'),
    marks: state === null ? null : { state, marks, arbitration, makeUp },
    basis: cellText(cellAt(table, at, 'basis')),
  };
}

/** A blank cell is no mark; text that reads as a plain decimal is one, whatever its width. */
export function markOf(cell: Cell): Mark {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return null;
  const text = typeof cell === 'string' ? cleanCode(cell).replace(/分$/, '') : '';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : 'invalid';
}

function columnPlace(table: Table, at: number, column: number): Place {
  const header = cleanText(cellText(table.rows[table.header]?.[column]));
  return { sheet: table.sheet, row: at + 1, column: column + 1, header };
}

/** Marks that do not count, each with its cell. What is no number was named when the row was read. */
export function markIssues(
  table: Table,
  { at, id, marks }: MarkRow,
  { invalid }: Result,
  { scoring }: ScorePlan,
): Issue[] {
  const { columns } = marksLayout({ scoring });
  return invalid.flatMap((slot) => {
    const key = slotKey(slot);
    const place = placeAt(table, at, key);
    const cell = cellAt(table, at, key);
    const value = markOf(cell);
    if (marks === null || value === null || value === 'invalid') return [];
    const { least = 0, most = 0 } = columns.find((column) => column.key === key) ?? {};
    const params = { id, value: shown(cell) };
    const isWithin = value >= least && value <= most;
    return [
      isWithin
        ? issue('mark-too-fine', params, place)
        : issue('mark-out-of-bounds', { ...params, most }, place),
    ];
  });
}

/** How many of these students have any mark. */
export function marked({ rows }: ReadMarks, ids: ReadonlySet<string>): number {
  return rows.filter(({ id, marks }) => {
    if (!ids.has(id) || marks === null) return false;
    return marks.makeUp !== null || marks.marks.some((mark) => mark !== null);
  }).length;
}
