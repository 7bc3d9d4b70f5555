import { addAll } from '../issue/add-all.ts';
import { type Issue, issue } from '../issue/issue.ts';
import { standing } from '../proof/attempts.ts';
import { parseRoster, type Student, type UnitRoster } from '../proof/roster.ts';
import { rulesText } from '../proof/rules-text.ts';
import { rosterDifferences, rulesDifferences } from './differences.ts';
import type { Book } from './read-book.ts';
import type { Records } from './records.ts';

/**
 * What people's own sheets say now against what was frozen. A difference is no forgery, but the book then shows
 * something else than was published.
 */
export function verifyInputs({ standard, roster, records }: Book): Issue[] {
  const { latest } = records;
  if (latest === undefined) return [];
  const issues: Issue[] = [];
  if (standard !== null) {
    addAll(issues, rulesDifferences(records.textOf(latest.rules) ?? '', rulesText(standard)));
  }
  for (const { unit, attempt, subject } of standing(records.attempts)) {
    const drawnBy = parseRoster(records.textOf(subject) ?? '')?.rules ?? latest.rules;
    if (drawnBy !== latest.rules) issues.push(issue('drawn-under-other-rules', { unit, attempt }));
  }
  const byId = new Map(roster.map((row) => [row.student.id, row]));
  const frozen = frozenPeople(records);
  for (const each of frozen) addAll(issues, rosterDifferences(each, byId));
  const known = new Set(
    frozen.flatMap((each) => [...each.students, ...each.excluded]).map((each) => each.id),
  );
  for (const { student, place } of roster) {
    if (!known.has(student.id))
      issues.push(issue('late-student', { id: student.id, name: student.name }, place));
  }
  return issues;
}

/** The rosters that count: those of standing draws, and those of the latest commitment that still wait. */
function frozenPeople(records: Records): UnitRoster[] {
  const { attempts, latest, textOf } = records;
  const stand = standing(attempts);
  const used = new Set(attempts.map((each) => each.subject));
  const drawnUnits = new Set(stand.map((each) => each.unit));
  const waiting = (latest?.units ?? []).filter(
    (each) => !used.has(each.digest) || (each.kind === 'draw' && !drawnUnits.has(each.unit)),
  );
  const digests = [...stand.map((each) => each.subject), ...newestOnly(waiting)];
  const rosters = [...new Set(digests)].flatMap((digest) => parseRoster(textOf(digest) ?? '') ?? []);
  return withLatestExcluded(rosters);
}

/** A voided unit may wait with an old and a new roster; the new one was frozen later and stands behind. */
function newestOnly(
  waiting: readonly { readonly unit: string; readonly kind: string; readonly digest: string }[],
) {
  return [...new Map(waiting.map((each) => [`${each.unit}\n${each.kind}`, each.digest])).values()];
}

/** Who was left out at first and drawn late counts as drawn; of several exclusions the last one counts. */
function withLatestExcluded(rosters: readonly UnitRoster[]): UnitRoster[] {
  const drawn = new Set(rosters.flatMap((each) => each.students).map((each) => each.id));
  const excluded = new Map<string, Student>();
  for (const student of rosters.flatMap((each) => each.excluded)) excluded.set(student.id, student);
  return rosters.map((each) => ({
    ...each,
    excluded: each.excluded.filter(
      (student) => !drawn.has(student.id) && excluded.get(student.id) === student,
    ),
  }));
}
