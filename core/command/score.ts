import { changedMarks, marksOfBasis } from '../book/basis.ts';
import { type Cell, isBlank, type Snapshot } from '../book/cell.ts';
import type { Change } from '../book/change.ts';
import { marksLayout } from '../book/layout/marks.ts';
import { sheets } from '../book/layout/sheets.ts';
import { missingTakers } from '../book/missing-takers.ts';
import { fullRows, type PutRow, putRows, sheetSpec } from '../book/put-rows.ts';
import { readStandard } from '../book/read-standard.ts';
import {
  type ScoredMarks,
  type ScoredRow,
  scoreMarks,
  verdictKeys,
  verdictValues,
} from '../book/score-marks.ts';
import { cellAt, placeAt, readTable } from '../book/table.ts';
import { addAll } from '../issue/add-all.ts';
import { type Issue, issue } from '../issue/issue.ts';
import { cleanText } from '../text/clean.ts';
import { type Context, type Outcome, refused } from './outcome.ts';

export interface ScoreRequest extends Context {
  /** Why marks were changed since the last scoring. */
  readonly reason?: string;
}

export interface ScoreSummary {
  readonly students: number;
  readonly scored: number;
  readonly passed: number;
  readonly excellent: number;
  readonly incomplete: number;
  readonly arbitration: number;
  readonly invalid: number;
  /** Marks that were changed after an earlier scoring. */
  readonly changed: number;
}

/** Fills in component marks, totals, levels and flags of the sheet 成绩; what cannot be judged yet is named. */
export function score(snapshot: Snapshot, request: ScoreRequest): Outcome<ScoreSummary> {
  const { standard, issues: found } = readStandard(snapshot);
  if (standard === null) return refused(found);
  const scored = scoreMarks(snapshot, standard);
  const issues = [...found, ...scored.issues, ...missingTakers(snapshot, scored.rows)];
  if (scored.table === null) return refused(issues);
  if (scored.issues.some((each) => each.code === 'mark-column-missing')) return refused(issues);
  const layout = marksLayout(standard);
  const put = scored.rows.map(({ at, marks, result }): PutRow => {
    return { at, values: verdictValues(scored.plan, marks, result) };
  });
  const history = historyRows(scored, request);
  const keys = verdictKeys(scored.plan).filter((key) => layout.columns.some((column) => column.key === key));
  const changes: Change[] = [...putRows(snapshot, layout, keys, put)];
  const late = lateReason(snapshot, history.length, cleanText(request.reason ?? ''));
  addAll(changes, late.changes);
  if (history.length > 0) changes.push({ kind: 'append', spec: sheetSpec(sheets.history, history) });
  const summary = summaryOf(scored.rows, history.length);
  addAll(issues, unreadableBases(scored));
  addAll(issues, [...notes(summary, cleanText(request.reason ?? '')), ...late.issues]);
  return { changes, issues, summary };
}

/** Every mark that is not as it was when its row was scored before: old, new, who, when, why. A first one is no change. */
function historyRows({ plan, rows }: ScoredMarks, { time, user, reason = '' }: ScoreRequest): Cell[][] {
  return fullRows(
    sheets.history,
    rows.flatMap(({ id, name, basis, marks }) => {
      if (marks === null) return [];
      const changed = changedMarks(plan, basis, marks).filter((each) => each.old !== '');
      return changed.map((each) => {
        return new Map<string, Cell>([
          ['time', cleanText(time)],
          ['id', id],
          ['name', name],
          ['item', each.item],
          ['old', each.old],
          ['new', each.new],
          ['why', cleanText(reason)],
          ['by', cleanText(user)],
        ]);
      });
    }),
  );
}

/**
 * A reason that comes after its changes were recorded goes to those without one. Beside new changes it is theirs alone:
 * nobody gave it for the older ones.
 */
function lateReason(
  snapshot: Snapshot,
  changed: number,
  reason: string,
): { readonly changes: readonly Change[]; readonly issues: readonly Issue[] } {
  const nothing = { changes: [], issues: [] };
  if (reason === '') return nothing;
  const { table } = readTable(snapshot, sheets.history);
  const blank = table?.body.filter((row) => isBlank(cellAt(table, row, 'why'))) ?? [];
  const cells = blank.length;
  if (changed > 0) return cells === 0 ? nothing : { changes: [], issues: [issue('reasons-open', { cells })] };
  if (cells === 0) return { changes: [], issues: [issue('reason-unneeded')] };
  const put = blank.map((at): PutRow => ({ at, values: new Map([['why', reason]]) }));
  return {
    changes: putRows(snapshot, sheets.history, ['why'], put),
    issues: [issue('reasons-filled', { cells })],
  };
}

/** A basis that somebody edited hides what was changed since: said before it is written anew. */
function unreadableBases({ table, plan, rows }: ScoredMarks): Issue[] {
  if (table === null) return [];
  return rows
    .filter(({ basis, at }) =>
      basis === '' ? !isBlank(cellAt(table, at, 'final')) : marksOfBasis(plan, basis) === null,
    )
    .map(({ id, at }) => issue('marks-basis-edited', { id }, placeAt(table, at, 'basis')));
}

function summaryOf(rows: readonly ScoredRow[], changed: number): ScoreSummary {
  const count = (test: (result: NonNullable<ScoredRow['result']>) => boolean) =>
    rows.filter(({ result }) => result !== null && test(result)).length;
  return {
    students: rows.length,
    scored: count((each) => each.status === 'scored'),
    passed: count((each) => each.passed === true),
    excellent: count((each) => each.excellent === true),
    incomplete: count((each) => each.status === 'incomplete'),
    arbitration: count((each) => each.status === 'arbitration'),
    invalid: rows.length - count((each) => each.status !== 'invalid'),
    changed,
  };
}

function notes({ incomplete, arbitration, changed }: ScoreSummary, reason: string): Issue[] {
  const issues: Issue[] = [];
  if (incomplete > 0) issues.push(issue('marks-incomplete', { students: incomplete }));
  if (arbitration > 0) issues.push(issue('marks-arbitration', { students: arbitration }));
  if (changed > 0)
    issues.push(issue(reason === '' ? 'marks-changed-why' : 'marks-changed', { cells: changed }));
  return issues;
}
