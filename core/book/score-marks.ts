import { addAll } from '../issue/add-all.ts';
import type { Issue } from '../issue/issue.ts';
import { roundHalfUp, toNumber, toText } from '../score/fraction.ts';
import { basisOf, basisText } from '../score/history.ts';
import { type ScorePlan, scorePlan } from '../score/plan.ts';
import { reasonText } from '../score/reason.ts';
import { scoreStudent } from '../score/score.ts';
import type { Result, StudentMarks } from '../score/type.ts';
import type { Standard } from '../standard/type.ts';
import type { Cell, Snapshot } from './cell.ts';
import { no, yes } from './layout/choices.ts';
import { valueKey, verdictColumns } from './layout/marks.ts';
import { missingTakers } from './missing-takers.ts';
import { type MarkRow, markIssues, readMarks } from './read-marks.ts';
import type { Table } from './table.ts';

/** A component's mark is shown to so many decimals; the total is made from the exact one. */
const shownDecimals = 4;

/** A row of 成绩 with its verdict; null where the state could not be read. */
export interface ScoredRow extends MarkRow {
  readonly result: Result | null;
}

export interface ScoredMarks {
  readonly table: Table | null;
  readonly plan: ScorePlan;
  readonly rows: readonly ScoredRow[];
  readonly issues: readonly Issue[];
}

/** Reads 成绩 and judges every row, without writing anything. */
export function scoreMarks(snapshot: Snapshot, standard: Standard): ScoredMarks {
  const plan = scorePlan(standard.scoring);
  const { table, rows, issues } = readMarks(snapshot, standard, plan);
  const found = [...issues];
  const scored = rows.map((row): ScoredRow => {
    const { at, id, name, marks, basis } = row;
    const result = marks === null ? null : scoreStudent(plan, marks);
    if (table !== null && result !== null && result.invalid.length > 0) {
      addAll(found, markIssues(table, row, result, plan));
    }
    return { at, id, name, marks, basis, result };
  });
  return { table, plan, rows: scored, issues: found };
}

/** What a check says of the marks; a book without the sheet has none yet. */
export function markFindings(snapshot: Snapshot, standard: Standard): readonly Issue[] {
  const { table, rows, issues } = scoreMarks(snapshot, standard);
  return table === null
    ? issues.filter((each) => each.code !== 'sheet-missing')
    : [...issues, ...missingTakers(snapshot, rows)];
}

/** The keys of the columns that a score fills. */
export function verdictKeys({ components }: ScorePlan): string[] {
  return [...components.map((each) => valueKey(each.code)), ...verdictColumns.map((each) => each.key)];
}

/** What the engine's columns of 成绩 say of one student; all empty where there is no verdict. */
export function verdictValues(
  plan: ScorePlan,
  marks: StudentMarks | null,
  result: Result | null,
): Map<string, Cell> {
  if (marks === null || result === null) return new Map();
  const number = (value: Result['total']) => (value === null ? null : toNumber(value));
  const flag = (value: boolean | null) => (value === null ? null : value ? yes : no);
  const values = plan.components.map(({ code }, i): [string, Cell] => {
    const value = result.values[i] ?? null;
    return [valueKey(code), value === null ? null : toNumber(roundHalfUp(value, shownDecimals))];
  });
  return new Map<string, Cell>([
    ...values,
    ['total', number(result.total)],
    ['exact', result.exact === null ? null : toText(result.exact)],
    ['final', number(result.final)],
    ['level', result.level],
    ['passed', flag(result.passed)],
    ['excellent', flag(result.excellent)],
    ['reason', reasonText(result.reasons, 'zh')],
    ['basis', basisText(basisOf(plan, marks))],
  ]);
}
