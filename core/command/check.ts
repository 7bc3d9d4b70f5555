import type { Snapshot } from '../book/cell.ts';
import { sheets } from '../book/layout/sheets.ts';
import { oddNumbers } from '../book/odd-numbers.ts';
import { type Book, readBook } from '../book/read-book.ts';
import { markFindings } from '../book/score-marks.ts';
import { type Chance, moduleChances } from '../draw/chances.ts';
import { drawPlan } from '../draw/plan.ts';
import { type Issue, issue } from '../issue/issue.ts';
import { standing } from '../proof/attempts.ts';
import { drawnIds, pendingRosters } from '../proof/pending.ts';
import type { DrawKind, UnitRoster } from '../proof/roster.ts';
import type { Standard } from '../standard/type.ts';
import type { Outcome } from './outcome.ts';

export interface CheckSummary {
  readonly students: number;
  readonly units: readonly CheckedUnit[];
  readonly drawn: number;
  readonly committed: boolean;
}

export interface CheckedUnit {
  readonly unit: string;
  /** Whether the whole unit waits for its draw, or late students of a drawn one for a supplement. */
  readonly kind: DrawKind;
  readonly students: number;
  /** The exact chances of each module before the draw; with slips and a sample together, the unit's average. */
  readonly chances: readonly Chance[];
}

/** Reads everything and says what is wrong; changes nothing. */
export function check(snapshot: Snapshot): Outcome<CheckSummary> {
  const book = readBook(snapshot);
  const { records, roster, standard } = book;
  const marks = standard === null ? [] : markFindings(snapshot, standard);
  const { rosters, empty } = pendingRosters(book.units, records.attempts, '', records.textOf);
  return {
    changes: [],
    issues: [
      ...book.issues,
      ...unnamedSources(book),
      ...oddNumbers(roster),
      ...empty.map((unit) => issue('unit-empty', { unit })),
      ...marks,
    ],
    summary: {
      students: roster.length,
      units: standard === null ? [] : checkedUnits(rosters, standard),
      drawn: drawnIds(records.attempts, records.textOf).size,
      committed: records.commitments.length > 0 || standing(records.attempts).length > 0,
    },
  };
}

/** Labels can be announced as long as nothing was drawn; afterwards the word would only annoy. */
function unnamedSources({ standard, records }: Book): Issue[] {
  if (standard === null || records.attempts.length > 0) return [];
  const isNamed = (standard.draw.sources ?? []).length > 0;
  return isNamed ? [] : [issue('sources-none', {}, { sheet: sheets.standard.title })];
}

function checkedUnits(rosters: readonly UnitRoster[], standard: Standard): CheckedUnit[] {
  const plan = drawPlan(standard);
  return rosters.map(({ unit, kind, students }) => ({
    unit,
    kind,
    students: students.length,
    chances: moduleChances(students.length, plan),
  }));
}
