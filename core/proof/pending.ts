import { compareCodes } from '../standard/code-order.ts';
import { type Attempt, standing } from './attempts.ts';
import type { TextOf } from './derive.ts';
import { byNumber, parseRoster, type Student, type UnitRoster } from './roster.ts';

/** What waits for a draw: whole units that were never drawn (or were voided), and late students of drawn ones. */
export interface Pending {
  readonly rosters: readonly UnitRoster[];
  /** Units without anybody to draw. */
  readonly empty: readonly string[];
}

export function pendingRosters(
  units: ReadonlyMap<string, readonly Student[]>,
  attempts: readonly Attempt[],
  rules: string,
  textOf: TextOf,
): Pending {
  const drawn = drawnIds(attempts, textOf);
  const names = [...units.keys()].sort(compareCodes);
  const rosters: UnitRoster[] = [];
  const empty: string[] = [];
  for (const unit of names) {
    const members = byNumber(units.get(unit) ?? []);
    const kind = standing(attempts, unit).length === 0 ? 'draw' : 'supplement';
    const students = members.filter((each) => each.excluded === '' && !drawn.has(each.id));
    const excluded = members.filter((each) => each.excluded !== '' && !drawn.has(each.id));
    if (students.length > 0) rosters.push({ unit, kind, rules, students, excluded });
    else if (kind === 'draw') empty.push(unit);
  }
  return { rosters, empty };
}

/** Everyone in a standing draw, whatever the roster says of them now. */
export function drawnIds(attempts: readonly Attempt[], textOf: TextOf): Set<string> {
  const ids = new Set<string>();
  for (const { subject } of standing(attempts)) {
    for (const { id } of parseRoster(textOf(subject) ?? '')?.students ?? []) ids.add(id);
  }
  return ids;
}
