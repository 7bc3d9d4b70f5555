import type { Snapshot } from '../book/cell.ts';
import { clearInMarks, removeDrawn, unfillable } from '../book/draw-sheet.ts';
import { ledgerRows } from '../book/ledger-sheet.ts';
import { readBook } from '../book/read-book.ts';
import { marked, readMarks } from '../book/read-marks.ts';
import { hasErrors, type Issue, issue } from '../issue/issue.ts';
import { standing } from '../proof/attempts.ts';
import { extend } from '../proof/ledger.ts';
import { parseRoster } from '../proof/roster.ts';
import { scorePlan } from '../score/plan.ts';
import { cleanText } from '../text/clean.ts';
import { type Context, type Outcome, refused } from './outcome.ts';

export interface VoidRequest extends Context {
  readonly unit: string;
  readonly reason: string;
}

export interface VoidSummary {
  readonly unit: string;
  readonly attempts: readonly number[];
  readonly students: number;
}

const longestReason = 500;

/** Takes back every standing draw of a unit, with a reason; the ledger keeps both. */
export function voidDraw(snapshot: Snapshot, request: VoidRequest): Outcome<VoidSummary> {
  const book = readBook(snapshot);
  const { records, standard } = book;
  // A wrong roster is a reason to void, so its faults are no hindrance; a broken ledger is.
  if (standard === null || hasErrors(records.issues)) return refused(book.issues);
  const unit = cleanText(request.unit);
  const reason = cleanText(request.reason);
  const voided = standing(records.attempts, unit);
  const refusals: Issue[] = unfillable(snapshot, standard);
  if (reason === '') refusals.push(issue('void-reason', { unit }));
  if (reason.length > longestReason) refusals.push(issue('void-reason-long', { most: longestReason }));
  if (voided.length === 0) refusals.push(issue('unit-not-drawn', { unit }));
  if (refusals.length > 0) return refused([...book.issues, ...refusals]);
  const rosters = voided.map(({ subject }) => parseRoster(records.textOf(subject) ?? '')?.students ?? []);
  const ids = new Set(rosters.flat().map((student) => student.id));
  const entries = voided.map(({ attempt, subject }, i) => ({
    time: cleanText(request.time),
    action: 'void' as const,
    unit,
    attempt,
    students: rosters[i]?.length ?? 0,
    subject,
    entropy: [],
    note: reason,
    by: cleanText(request.user),
  }));
  const withMarks = marked(readMarks(snapshot, standard, scorePlan(standard.scoring)), ids);
  const notes = withMarks > 0 ? [issue('void-with-marks', { unit, students: withMarks })] : [];
  return {
    changes: [
      ...removeDrawn(snapshot, ids),
      ...clearInMarks(snapshot, standard, ids),
      ledgerRows(extend(records.ledger, entries)),
    ],
    issues: [...book.issues, ...notes],
    summary: { unit, attempts: voided.map((each) => each.attempt), students: ids.size },
  };
}
