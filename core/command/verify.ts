import type { Snapshot } from '../book/cell.ts';
import { cleanCode } from '../book/clean.ts';
import { sheets } from '../book/layout/sheets.ts';
import { type Book, readBook } from '../book/read-book.ts';
import { readTable } from '../book/table.ts';
import { type ExpectedRow, missingHeaders, type VerifiedRow, verifyDrawSheet } from '../book/verify-draw.ts';
import { verifyInputs } from '../book/verify-inputs.ts';
import { verifyMarks } from '../book/verify-marks.ts';
import { hasErrors, type Issue, issue } from '../issue/issue.ts';
import { standing } from '../proof/attempts.ts';
import { deriveAttempt, drawnRows } from '../proof/derive.ts';
import { checkCode } from '../proof/digest.ts';
import type { Outcome } from './outcome.ts';

export interface VerifyRequest {
  /** A published digest or check code that must be in the ledger. */
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
  /** The latest commitment, to hold against what was published. */
  readonly commitment: { readonly digest: string; readonly checkCode: string } | null;
  /** The digest of the ledger's last row: whoever noted it can later see that nothing was taken away. */
  readonly ledgerDigest: string;
}

/** Works everything out again from the workbook alone and names what does not agree. Changes nothing. */
export function verify(snapshot: Snapshot, request: VerifyRequest = {}): Outcome<VerifySummary> {
  const book = readBook(snapshot);
  const issues: Issue[] = [...book.issues, ...engineHeaders(snapshot)];
  const { rows: expected, missing } = expectedRows(book);
  issues.push(...missing);
  const sheet = verifyDrawSheet(snapshot, expected);
  issues.push(...sheet.issues, ...verifyInputs(book));
  if (book.standard !== null) issues.push(...verifyMarks(snapshot, book.standard, expected));
  issues.push(...verifyPublished(book, request.published));
  const { records } = book;
  const latest = records.commitments[records.commitments.length - 1];
  const units = standing(records.attempts).map(({ unit, attempt }) => {
    const mine = sheet.rows.filter((row) => row.unit === unit);
    return { unit, attempt, students: mine.length, agree: mine.filter((row) => row.agrees).length };
  });
  return {
    changes: [],
    issues,
    summary: {
      agrees: !hasErrors(issues),
      rows: sheet.rows,
      units,
      commitment:
        latest === undefined ? null : { digest: latest.digest, checkCode: checkCode(latest.digest) },
      ledgerDigest: records.ledger[records.ledger.length - 1]?.digest ?? '',
    },
  };
}

function expectedRows({ records }: Book): { rows: ExpectedRow[]; missing: Issue[] } {
  const rows: ExpectedRow[] = [];
  const missing: Issue[] = [];
  const seen = new Map<string, string>();
  for (const attempt of standing(records.attempts)) {
    const derived = deriveAttempt(attempt, records.textOf);
    const { unit } = attempt;
    if (derived === null) missing.push(issue('draw-underivable', { unit, attempt: attempt.attempt }));
    else if (derived.roster.unit !== unit || derived.roster.kind !== attempt.kind) {
      missing.push(
        issue('draw-other-roster', { unit, attempt: attempt.attempt, found: derived.roster.unit }),
      );
    } else {
      const drawn = drawnRows(derived);
      const again = drawn.filter((row) => seen.has(row.id));
      missing.push(...again.map(({ id }) => issue('drawn-in-two', { id, unit, other: seen.get(id) ?? '' })));
      for (const { id } of drawn) seen.set(id, unit);
      rows.push(...drawn.map((row) => ({ ...row, unit })));
    }
  }
  return { rows, missing };
}

function engineHeaders(snapshot: Snapshot): Issue[] {
  return [sheets.ledger, sheets.frozen].flatMap((layout) =>
    missingHeaders(readTable(snapshot, layout).table, layout),
  );
}

function verifyPublished({ records }: Book, published: string | undefined): Issue[] {
  if (published === undefined) return [];
  const wanted = cleanCode(published).toLowerCase();
  const found = records.commitments.find(({ digest }) =>
    [digest, checkCode(digest).replace(/ /g, '')].includes(wanted),
  );
  if (found === undefined) return [issue('published-unknown', { published })];
  return [issue('published-found', { published, time: found.time, no: found.no })];
}
