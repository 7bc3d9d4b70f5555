import type { VerifySummary } from '../command/verify.ts';
import type { Issue } from '../issue/issue.ts';
import { checkCode } from '../proof/digest.ts';
import type { Proof } from '../proof/proof-file.ts';
import type { Wording } from './wording.ts';

interface Verified<Summary> {
  readonly summary: Summary;
  readonly issues: readonly Issue[];
}

const errorsOf = (issues: readonly Issue[]) => issues.filter((each) => each.severity === 'error').length;

/** Units in figures, single rows only where they differ, and what to hold against what was published. */
export function verifyAccount(
  { summary, issues }: Verified<VerifySummary>,
  { say, list, most }: Wording,
): string[] {
  const { rows, units, voided, commitment, ledgerDigest } = summary;
  const differing = rows.filter((row) => !row.agrees).map((row) => row.id);
  const lines = units.slice(0, most).map((each) => say('verify-unit', { ...each }));
  return [
    rows.length === 0
      ? say('verify-nothing')
      : say('verify-rows', { rows: rows.length, agree: rows.length - differing.length }),
    ...lines,
    ...(units.length > most ? [say('others', { count: units.length - most })] : []),
    ...(voided.length === 0
      ? []
      : [say('verify-voided', { attempts: list(voided.map((each) => say('attempt', { ...each }))) })]),
    ...(differing.length === 0 ? [] : [say('verify-differing', { ids: list(differing) })]),
    ...(commitment === null
      ? []
      : [
          say('verify-commitment', { digest: commitment.digest }),
          say('verify-commitment-code', { code: commitment.checkCode }),
        ]),
    ...(ledgerDigest === '' ? [] : [say('ledger-code', { code: checkCode(ledgerDigest) })]),
    verdict(summary, issues, { say, list, most }),
  ];
}

/** A book that was never drawn cannot disagree: what is missing is named by the sheets it is missing in. */
function verdict({ unready }: VerifySummary, issues: readonly Issue[], { say, list }: Wording): string {
  const errors = errorsOf(issues);
  if (unready === 0) return errors > 0 ? say('verify-differs', { errors }) : say('verify-agrees');
  const wrong = issues.filter((each) => each.severity === 'error');
  const named = wrong.map(({ place, params }) => place?.sheet ?? String(params.sheet ?? ''));
  const sheets = [...new Set(named.filter((sheet) => sheet !== ''))];
  return say('verify-unready', { errors, sheets: list(sheets) });
}

export function proofAccount({ summary, issues }: Verified<Proof>, { say }: Wording): string[] {
  const { draws, voided, ledger, commitment } = summary;
  const students = draws.reduce((sum, each) => sum + each.students.length, 0);
  const errors = errorsOf(issues);
  return [
    say('proof-draws', { draws: draws.length, students, voided: voided.length, rows: ledger.length }),
    say('digest', { digest: commitment.digest }),
    say('code', { code: checkCode(commitment.digest) }),
    ...(errors > 0 ? [say('proof-warning', { errors })] : []),
  ];
}
