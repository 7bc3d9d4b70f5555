import type { Snapshot } from '../book/cell.ts';
import { sheets } from '../book/layout/sheets.ts';
import { type Book, readBook } from '../book/read-book.ts';
import type { Records } from '../book/records.ts';
import { readTable } from '../book/table.ts';
import { type ExpectedRow, missingHeaders, type VerifiedRow, verifyDrawSheet } from '../book/verify-draw.ts';
import { verifyInputs } from '../book/verify-inputs.ts';
import { verifyMarks } from '../book/verify-marks.ts';
import { addAll } from '../issue/add-all.ts';
import { hasErrors, type Issue, issue } from '../issue/issue.ts';
import { standing } from '../proof/attempts.ts';
import { deriveAttempt, drawnRows } from '../proof/derive.ts';
import { checkCode } from '../proof/digest.ts';
import { couldChoose, enoughBits, entropyBits } from '../proof/entropy.ts';
import { reusedSources } from '../proof/entropy-reuse.ts';
import { parseRoster } from '../proof/roster.ts';
import { cleanCode } from '../text/clean.ts';
import type { Outcome } from './outcome.ts';

export interface VerifyRequest {
  /** A digest or check code that somebody noted, of a commitment or of a ledger row: it must still be there. */
  readonly published?: string;
}

export interface VerifySummary {
  readonly agrees: boolean;
  readonly rows: readonly VerifiedRow[];
  readonly units: readonly {
    readonly unit: string;
    readonly attempt: number;
    readonly students: number;
    readonly agree: number;
  }[];
  /** Attempts that were taken back: their rows are gone, which is as it should be. */
  readonly voided: readonly { readonly unit: string; readonly attempt: number; readonly students: number }[];
  /** Where nothing was drawn yet: the errors of standard and roster that stand before a draw, and nothing else is wrong. */
  readonly unready: number;
  /** The latest commitment, to hold against what was published. */
  readonly commitment: { readonly digest: string; readonly checkCode: string } | null;
  /** The digest of the ledger's last row: whoever noted it can later see that nothing was taken away. */
  readonly ledgerDigest: string;
}

/** Works everything out again from the workbook alone and names what does not agree. Changes nothing. */
export function verify(snapshot: Snapshot, request: VerifyRequest = {}): Outcome<VerifySummary> {
  return verifyBook(readBook(snapshot), request);
}

/** For a command that has read the book already. */
export function verifyBook(book: Book, request: VerifyRequest = {}): Outcome<VerifySummary> {
  const { snapshot } = book;
  const issues: Issue[] = [...book.issues, ...engineHeaders(snapshot)];
  const { rows: expected, missing } = expectedRows(book);
  addAll(issues, missing);
  const sheet = verifyDrawSheet(snapshot, expected);
  addAll(issues, [...sheet.issues, ...verifyInputs(book)]);
  if (book.standard !== null) addAll(issues, verifyMarks(snapshot, book.standard, expected));
  addAll(issues, entropyWarnings(book));
  addAll(issues, verifyPublished(book, request.published));
  const { records } = book;
  const { latest } = records;
  const attemptOf = new Map(expected.map((row) => [row.id, row.attempt]));
  const units = standing(records.attempts).map(({ unit, attempt }) => {
    const mine = sheet.rows.filter((row) => attemptOf.get(row.id) === attempt && row.unit === unit);
    return { unit, attempt, students: mine.length, agree: mine.filter((row) => row.agrees).length };
  });
  return {
    changes: [],
    issues,
    summary: {
      agrees: !hasErrors(issues),
      rows: sheet.rows,
      units,
      voided: voidedAttempts(records),
      unready: unready(book, issues),
      commitment:
        latest === undefined ? null : { digest: latest.digest, checkCode: checkCode(latest.digest) },
      ledgerDigest: records.ledger[records.ledger.length - 1]?.digest ?? '',
    },
  };
}

function voidedAttempts({ attempts, textOf }: Records): VerifySummary['voided'] {
  return attempts
    .filter((each) => each.voided)
    .map(({ unit, attempt, subject }) => {
      return { unit, attempt, students: parseRoster(textOf(subject) ?? '')?.students.length ?? 0 };
    });
}

/** A standard that nobody finished is no forgery; anything that 台账, 封存 or 抽签 say beside it may be one. */
function unready({ issues, records }: Book, all: readonly Issue[]): number {
  if (records.attempts.length > 0) return 0;
  const ofRecords = new Set(records.issues);
  const before = new Set(issues.filter((each) => !ofRecords.has(each)));
  const errors = all.filter((each) => each.severity === 'error');
  return errors.every((each) => before.has(each)) ? errors.length : 0;
}

interface AttemptRow extends ExpectedRow {
  readonly attempt: number;
}

function expectedRows({ records }: Book): { rows: AttemptRow[]; missing: Issue[] } {
  const rows: AttemptRow[] = [];
  const missing: Issue[] = [];
  const seen = new Map<string, string>();
  for (const attempt of standing(records.attempts)) {
    const derived = deriveAttempt(attempt, records);
    const { unit } = attempt;
    if (derived === null) missing.push(issue('draw-underivable', { unit, attempt: attempt.attempt }));
    else if (derived.roster.unit !== unit || derived.roster.kind !== attempt.kind) {
      missing.push(
        issue('draw-other-roster', { unit, attempt: attempt.attempt, found: derived.roster.unit }),
      );
    } else {
      const drawn = drawnRows(derived);
      const again = drawn.filter((row) => seen.has(row.id));
      addAll(
        missing,
        again.map(({ id }) => issue('drawn-in-two', { id, unit, other: seen.get(id) ?? '' })),
      );
      for (const { id } of drawn) seen.set(id, unit);
      addAll(
        rows,
        drawn.map((row) => ({ ...row, unit, attempt: attempt.attempt })),
      );
    }
  }
  return { rows, missing };
}

function engineHeaders(snapshot: Snapshot): Issue[] {
  return [sheets.ledger, sheets.frozen].flatMap((layout) =>
    missingHeaders(readTable(snapshot, layout).table, layout),
  );
}

/** What everybody should know of a draw beside its rows: was its chance public, fresh, and enough? */
function entropyWarnings({ records }: Book): Issue[] {
  const found = standing(records.attempts).flatMap((attempt): Issue[] => {
    const bits = entropyBits(attempt.entropy);
    return [
      ...(couldChoose(attempt.entropy) ? [issue('entropy-host')] : []),
      ...(bits < enoughBits ? [issue('entropy-weak', { bits, enough: enoughBits })] : []),
      ...reusedSources(records.ledger, attempt).map(({ label }) => issue('entropy-reused', { label })),
    ];
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** A noted code must be in the ledger, and draws must stand on it: who commits again afterwards has published nothing. */
function verifyPublished({ records }: Book, published: string | undefined): Issue[] {
  if (published === undefined) return [];
  const wanted = cleanCode(published).toLowerCase();
  const codes = (digest: string) => [digest, checkCode(digest).replace(/ /g, '')];
  const found = records.ledger.find(({ action, subject, digest }) =>
    [...codes(digest), ...(action === 'commit' ? codes(subject) : [])].includes(wanted),
  );
  if (found === undefined) return [issue('published-unknown', { published })];
  const issues = [issue('published-found', { published, time: found.time, no: found.no })];
  if (wanted.length < found.digest.length) issues.push(issue('published-short'));
  const listed = records.commitments.find((each) => each.no === found.no);
  if (listed === undefined) return issues;
  const digests = new Set(listed.units.map((each) => each.digest));
  const others = standing(records.attempts).filter(
    (each) => each.no < found.no || !digests.has(each.subject),
  );
  if (others.length === 0) return issues;
  const covered = standing(records.attempts).length > others.length;
  const units = [...new Set(others.map((each) => each.unit))].join('、');
  issues.push(issue(covered ? 'published-not-all' : 'published-not-drawn', { published, units }));
  return issues;
}
