import type { Snapshot } from '../book/cell.ts';
import type { Change } from '../book/change.ts';
import { rosterAdditions, rosterDifferences, rulesDifferences } from '../book/differences.ts';
import { addDrawn, addToMarks, trialSheet, unfillable } from '../book/draw-sheet.ts';
import { dryRunBanner } from '../book/layout/guide-text.ts';
import { ledgerRows } from '../book/ledger-sheet.ts';
import { type Book, readBook, soundBook } from '../book/read-book.ts';
import { marked, readMarks } from '../book/read-marks.ts';
import { derivationText } from '../draw/derivation.ts';
import { addAll } from '../issue/add-all.ts';
import { hasErrors, type Issue, issue } from '../issue/issue.ts';
import { type Attempt, nextAttempt, standing } from '../proof/attempts.ts';
import { seal } from '../proof/commitment.ts';
import { type Derived, type DrawnRow, derive, deriveAttempt, drawnRows, sourceOf } from '../proof/derive.ts';
import { asAnnounced, readEntropy } from '../proof/entropy.ts';
import { reusedSources } from '../proof/entropy-reuse.ts';
import { extend } from '../proof/ledger.ts';
import { pendingRosters } from '../proof/pending.ts';
import { type DrawKind, parseRoster, rosterText, type UnitRoster } from '../proof/roster.ts';
import { rulesText } from '../proof/rules-text.ts';
import { dryRunText, type EntropySource } from '../proof/statement.ts';
import { scorePlan } from '../score/plan.ts';
import type { Standard } from '../standard/type.ts';
import { cleanText } from '../text/clean.ts';
import { type Context, type Outcome, refused } from './outcome.ts';

export interface DrawRequest extends Context {
  readonly entropy: readonly EntropySource[];
  /** The units to draw; all that wait when absent. */
  readonly units?: readonly string[];
  /** Shows a draw on the sheet 试抽 that is none. */
  readonly dryRun?: boolean;
}

export interface DrawnUnit {
  readonly unit: string;
  readonly attempt: number;
  readonly students: number;
  readonly unitKey: string;
  readonly quotas: readonly { readonly module: string; readonly name: string; readonly students: number }[];
  readonly derivation: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

export interface DrawSummary {
  readonly dryRun: boolean;
  readonly entropyBits: number;
  readonly units: readonly DrawnUnit[];
}

export function draw(snapshot: Snapshot, request: DrawRequest): Outcome<DrawSummary> {
  return drawKind(snapshot, request, 'draw');
}

/** Draws late students of units that are drawn already; nobody who was drawn is touched. */
export function supplement(snapshot: Snapshot, request: DrawRequest): Outcome<DrawSummary> {
  return drawKind(snapshot, request, 'supplement');
}

type Sound = Book & { readonly standard: Standard };

function drawKind(snapshot: Snapshot, request: DrawRequest, kind: DrawKind): Outcome<DrawSummary> {
  const book = readBook(snapshot);
  const sound = soundBook(book);
  if (sound === null) return refused(book.issues);
  const rules = seal(rulesText(sound.standard));
  const { attempts, textOf } = sound.records;
  const pending = pendingRosters(sound.units, attempts, rules.digest, textOf);
  const chosen = choose(sound, pending.rosters, pending.empty, request.units, kind);
  const given = readEntropy(request.entropy, request.random);
  const entropy = asAnnounced(given.entropy, sound.standard.draw.sources ?? []);
  const issues = [...book.issues, ...chosen.issues, ...given.issues, ...entropy.issues];
  if (hasErrors(issues)) return refused(issues);
  const bits = given.bits;
  if (request.dryRun === true) return dryRun(chosen.rosters, rules.text, entropy.entropy, bits, issues);
  const no = sound.records.ledger.length + 1;
  const reused = chosen.rosters.flatMap(({ unit }) =>
    reusedSources(sound.records.ledger, { unit, entropy: entropy.entropy, no }),
  );
  for (const label of new Set(reused.map((each) => each.label)))
    issues.push(issue('entropy-reused', { label }));
  const refusals = [
    ...unfillable(snapshot, sound.standard),
    ...chosen.rosters.flatMap((roster) => uncommitted(roster, rules.text, sound)),
  ];
  if (refusals.length > 0) return refused([...issues, ...withoutRepeats(refusals)]);
  addAll(issues, oldMarks(chosen.rosters, sound));
  return record(chosen.rosters, entropy.entropy, bits, issues, sound, request);
}

/** The rosters to draw now, and a word for every unit that was asked for and cannot be drawn. */
function choose(
  { units, records }: Sound,
  rosters: readonly UnitRoster[],
  empty: readonly string[],
  asked: readonly string[] | undefined,
  kind: DrawKind,
) {
  const fitting = rosters.filter((each) => each.kind === kind);
  const issues: Issue[] = [];
  if (asked === undefined) {
    if (fitting.length === 0) issues.push(kind === 'draw' ? nothingToDraw(rosters) : issue('nobody-late'));
    return { rosters: fitting, issues };
  }
  const names = asked.map(cleanText);
  if (names.length === 0) issues.push(issue('nothing-to-draw'));
  for (const unit of names) {
    if (fitting.some((each) => each.unit === unit)) continue;
    if (!units.has(unit)) issues.push(issue('unit-unknown', { unit, units: [...units.keys()].join('、') }));
    else if (empty.includes(unit)) issues.push(issue('unit-nobody', { unit }));
    else if (kind === 'supplement') {
      const drawn = standing(records.attempts, unit).length > 0;
      issues.push(drawn ? issue('unit-nobody-late', { unit }) : issue('unit-not-drawn', { unit }));
    } else {
      const late = rosters.filter((each) => each.unit === unit);
      issues.push(late.length > 0 ? nothingToDraw(late) : issue('already-drawn', { unit }));
    }
  }
  return { rosters: fitting.filter((each) => names.includes(each.unit)), issues };
}

/** Late students of drawn units wait for a supplement: whoever voids a draw for them takes it from everybody. */
function nothingToDraw(late: readonly UnitRoster[]): Issue {
  if (late.length === 0) return issue('nothing-to-draw');
  const students = late.reduce((sum, each) => sum + each.students.length, 0);
  return issue('late-waits', { students, units: late.map((each) => each.unit).join('、') });
}

/** Marks from before, of a voided draw for instance, would count for the newly drawn modules without a word. */
function oldMarks(rosters: readonly UnitRoster[], { snapshot, standard }: Sound): Issue[] {
  const marks = readMarks(snapshot, standard, scorePlan(standard.scoring));
  return rosters.flatMap(({ unit, students }) => {
    const withMarks = marked(marks, new Set(students.map((each) => each.id)));
    return withMarks === 0 ? [] : [issue('drawn-with-marks', { unit, students: withMarks })];
  });
}

/** Nothing if the roster as it is now was committed; otherwise the difference. */
function uncommitted(roster: UnitRoster, rules: string, { records, roster: rows }: Sound): Issue[] {
  const { latest } = records;
  if (latest === undefined) return [issue('commit-first', { unit: roster.unit })];
  const { digest } = seal(rosterText(roster));
  if (latest.units.some((each) => each.digest === digest)) return [];
  const before = latest.units
    .filter((each) => each.unit === roster.unit && each.kind === roster.kind)
    .map((each) => parseRoster(records.textOf(each.digest) ?? ''))
    .filter((each) => each !== null)
    .pop();
  if (before === undefined) return [issue('commit-first', { unit: roster.unit })];
  const byId = new Map(rows.map((row) => [row.student.id, row]));
  return [
    issue('changed-since-commit', { unit: roster.unit }),
    ...rosterDifferences(before, byId),
    ...rosterAdditions(before, roster, byId),
    ...rulesDifferences(records.textOf(before.rules) ?? '', rules),
  ];
}

function withoutRepeats(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((each) => [JSON.stringify(each), each])).values()];
}

function record(
  rosters: readonly UnitRoster[],
  entropy: readonly EntropySource[],
  bits: number,
  issues: readonly Issue[],
  { standard, records, snapshot }: Sound,
  { time, user }: Context,
): Outcome<DrawSummary> {
  const last = records.ledger.length;
  const attempts = rosters.map(({ unit, kind, ...rest }, i): Attempt => {
    const subject = seal(rosterText({ unit, kind, ...rest })).digest;
    const attempt = nextAttempt(records.attempts, unit);
    return { unit, attempt, kind, subject, entropy, no: last + 1 + i, voided: false };
  });
  const derived = attempts.map((attempt) => needDerived(deriveAttempt(attempt, records)));
  const entries = attempts.map(({ unit, attempt, kind, subject }, i) => ({
    time: cleanText(time),
    action: kind,
    unit,
    attempt,
    students: rosters[i]?.students.length ?? 0,
    subject,
    entropy,
    note: '',
    by: cleanText(user),
  }));
  const rows = derived.flatMap(drawnRows);
  const changes: Change[] = [
    ...addDrawn(snapshot, rows),
    ...addToMarks(snapshot, standard, rows),
    ledgerRows(extend(records.ledger, entries)),
  ];
  const units = derived.map((each, i) => unitSummary(each, attempts[i]?.attempt ?? 0));
  return { changes, issues, summary: { dryRun: false, entropyBits: bits, units } };
}

function dryRun(
  rosters: readonly UnitRoster[],
  rules: string,
  entropy: readonly EntropySource[],
  bits: number,
  issues: readonly Issue[],
): Outcome<DrawSummary> {
  const units: DrawnUnit[] = [];
  const rows: DrawnRow[] = [];
  for (const roster of rosters) {
    const text = rosterText(roster);
    const commitment = seal(text).digest;
    const texts = new Map([
      [commitment, text],
      [roster.rules, rules],
    ]);
    const statement = dryRunText({ unit: roster.unit, commitment, entropy });
    const derived = needDerived(
      derive(
        commitment,
        statement,
        sourceOf((digest) => texts.get(digest)),
      ),
    );
    addAll(rows, drawnRows(derived));
    units.push(unitSummary(derived, 0));
  }
  const summary = { dryRun: true, entropyBits: bits, units };
  return { changes: [trialSheet(rows, dryRunBanner)], issues: [...issues, issue('dry-run')], summary };
}

/** The texts were just made or just found; without them nothing here could have been reached. */
function needDerived(derived: Derived | null): Derived {
  if (derived === null) throw new Error('a committed text is not readable');
  return derived;
}

function unitSummary({ roster, plan, unitKey, draw: drawn }: Derived, attempt: number): DrawnUnit {
  return {
    unit: roster.unit,
    attempt,
    students: roster.students.length,
    unitKey,
    quotas: plan.modules.map(({ code, name }, i) => ({ module: code, name, students: drawn.quotas[i] ?? 0 })),
    derivation: { zh: derivationText(drawn.steps, 'zh'), en: derivationText(drawn.steps, 'en') },
  };
}
