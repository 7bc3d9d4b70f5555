import type { Snapshot } from '../book/cell.ts';
import type { Change } from '../book/change.ts';
import { unfillable } from '../book/draw-sheet.ts';
import { frozenRows } from '../book/frozen.ts';
import { sheets } from '../book/layout/sheets.ts';
import { ledgerRows } from '../book/ledger-sheet.ts';
import { sheetSpec } from '../book/put-rows.ts';
import { readBook, soundBook } from '../book/read-book.ts';
import type { Records } from '../book/records.ts';
import { moduleChances } from '../draw/chances.ts';
import { drawPlan } from '../draw/plan.ts';
import { type Issue, issue } from '../issue/issue.ts';
import { type CommittedUnit, commitmentText, type Sealed, seal } from '../proof/commitment.ts';
import { checkCode } from '../proof/digest.ts';
import { extend } from '../proof/ledger.ts';
import { pendingRosters } from '../proof/pending.ts';
import { parseRoster, rosterText, type UnitRoster } from '../proof/roster.ts';
import { rulesText } from '../proof/rules-text.ts';
import type { Standard } from '../standard/type.ts';
import { cleanText } from '../text/clean.ts';
import { type Context, type Outcome, refused } from './outcome.ts';

export interface CommitSummary {
  /** What to publish before any entropy is known. */
  readonly digest: string;
  readonly checkCode: string;
  readonly units: readonly CommittedUnit[];
}

/** Freezes roster, standard and bank of everything that waits for its draw. */
export function commit(snapshot: Snapshot, { time, user }: Context): Outcome<CommitSummary> {
  const book = readBook(snapshot);
  const sound = soundBook(book);
  if (sound === null) return refused(book.issues);
  const { records, standard, units } = sound;
  const blocked = unfillable(snapshot, standard);
  if (blocked.length > 0) return refused([...book.issues, ...blocked]);
  const rules = seal(rulesText(standard));
  const { rosters, empty } = pendingRosters(units, records.attempts, rules.digest, records.textOf);
  const notes = [
    ...book.issues,
    ...empty.map((unit) => issue('unit-empty', { unit })),
    ...narrowSupplements(rosters, standard),
  ];
  const texts = rosters.map((roster) => seal(rosterText(roster)));
  const waiting = rosters.map(({ unit, kind, students }, i): CommittedUnit => {
    return { unit, kind, students: students.length, digest: texts[i]?.digest ?? '' };
  });
  const all = withoutTwins([...usedUnits(records), ...waiting]);
  if (all.length === 0) return refused([...notes, issue('nobody-to-draw')]);
  const outer = seal(commitmentText({ rules: rules.digest, units: all }));
  const summary = { digest: outer.digest, checkCode: checkCode(outer.digest), units: waiting };
  const { latest } = records;
  if (latest?.digest === outer.digest) {
    return {
      changes: [],
      issues: [...notes, issue('already-committed', { code: summary.checkCode })],
      summary,
    };
  }
  const entry = {
    time: cleanText(time),
    action: 'commit' as const,
    unit: '',
    attempt: null,
    students: all.reduce((sum, each) => sum + each.students, 0),
    subject: outer.digest,
    entropy: [],
    note: '',
    by: cleanText(user),
  };
  const changes = [freeze([rules, ...texts, outer], records), ledgerRows(extend(records.ledger, [entry]))];
  return { changes, issues: notes, summary };
}

/** Few late students may be a tail and nothing else: then some modules are closed to them, which everybody should know. */
function narrowSupplements(rosters: readonly UnitRoster[], standard: Standard): Issue[] {
  const plan = drawPlan(standard);
  return rosters.flatMap(({ unit, kind, students }) => {
    if (kind !== 'supplement') return [];
    const chances = moduleChances(students.length, plan);
    const open = plan.modules.filter((_, i) => chances.some((each) => (each.modules[i]?.top ?? 0) > 0));
    if (open.length === plan.modules.length) return [];
    const params = { unit, students: students.length, modules: open.map((each) => each.name).join('、') };
    return [issue('supplement-narrow', params)];
  });
}

/** Roster texts that draws stand on stay in every later commitment. */
function usedUnits({ attempts, textOf }: Records): CommittedUnit[] {
  return attempts.flatMap(({ unit, kind, subject }) => {
    const roster = parseRoster(textOf(subject) ?? '');
    return roster === null ? [] : [{ unit, kind, students: roster.students.length, digest: subject }];
  });
}

function withoutTwins(units: readonly CommittedUnit[]): CommittedUnit[] {
  return [...new Map(units.map((each) => [each.digest, each])).values()];
}

/** Texts that are not frozen yet, each as a block of its own. */
function freeze(texts: readonly Sealed[], { frozen }: Records): Change {
  const fresh = texts.filter(({ digest }) => !frozen.byDigest.has(digest));
  const rows = fresh.flatMap(({ text }, i) => frozenRows(frozen.lastBlock + 1 + i, text));
  return { kind: 'append', spec: sheetSpec(sheets.frozen, rows) };
}
