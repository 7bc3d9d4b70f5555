import { checkCode, type Outcome, type Proof } from '../../core/index.ts';
import { problem } from '../arguments/problem.ts';
import { answer } from '../book/change-book.ts';
import { load, openWarning } from '../book/load.ts';
import { reportOf } from '../book/report-of.ts';
import { withSlot } from '../book/slot.ts';
import { targetOf } from '../file/target.ts';
import type { Report } from '../report/report.ts';
import type { Session } from '../session.ts';
import type { CommandRun } from './type.ts';

/** Endings of workbooks and lists: a slip of the hand there would cost somebody their work. */
const isTaken = (path: string) => /\.(xls[xmb]?|csv|ods|et)$/i.test(path);

export const proof: CommandRun = (session) => {
  const file = session.call.value('output');
  if (file !== undefined && isTaken(file)) return { problems: [problem('usage-proof-name', { file })] };
  return { work: () => exportProof(session) };
};

function exportProof(session: Session): Report {
  const { call, io } = session;
  const { cwd, files } = io;
  const source = targetOf(call.book, cwd, files);
  const usual = `${call.book.replace(/\.xlsx$/i, '')}.proof.json`;
  const shown = call.value('output') ?? usual;
  const target = targetOf(shown, cwd, files);
  return withSlot(target, session, (slot) => {
    const { book } = load(source, session);
    const outcome = answer('proof', {}, book, session);
    const written = outcome.summary === null ? [] : slot.write(textOf(outcome.summary), slot.before);
    const issues = [...openWarning(source, session), ...book.notes()];
    const report = reportOf('proof', outcome, { there: [], written, issues, shown }, session);
    return { ...report, summary: figuresOf(outcome) };
  });
}

function textOf(proof: Proof): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(proof, null, 1)}\n`);
}

/** The proof itself stands in its file; who reads the answer wants to know what is in it. */
function figuresOf({ summary }: Outcome<Proof>): unknown {
  if (summary === null) return null;
  const { protocol, commitment, draws, voided, ledger } = summary;
  return {
    protocol,
    digest: commitment.digest,
    checkCode: checkCode(commitment.digest),
    draws: draws.length,
    students: draws.reduce((sum, each) => sum + each.students.length, 0),
    voided: voided.length,
    ledger: ledger.length,
  };
}
