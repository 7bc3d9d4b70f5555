import type { EntropySource } from '../../core/index.ts';
import { problem, type UsageProblem } from '../arguments/problem.ts';
import { changeBook } from '../book/change-book.ts';
import type { Session } from '../session.ts';
import { outputProblems } from './book-name.ts';
import { contextOf } from './context.ts';
import type { CommandRun, Prepared } from './type.ts';

export const draw: CommandRun = (session) => prepare('draw', session);
export const supplement: CommandRun = (session) => prepare('supplement', session);

function prepare(name: 'draw' | 'supplement', session: Session): Prepared {
  const { call, io } = session;
  const given = call.list('entropy');
  const sources = given.map(sourceOf);
  const odd = given.filter((_, i) => sources[i] === null);
  const problems: UsageProblem[] = [
    ...outputProblems(session),
    ...odd.map((value) => problem('usage-entropy-odd', { value })),
    ...chanceProblems(session),
  ];
  if (problems.length > 0) return { problems };
  const units = call.list('unit');
  const request = {
    ...contextOf(session),
    // Without any source the core takes these, and says so in ledger and proof.
    random: io.random(),
    entropy: sources.filter((each) => each !== null),
    dryRun: call.has('dry-run'),
    ...(units.length === 0 ? {} : { units }),
  };
  return { work: () => changeBook(name, request, session) };
}

/** Nobody draws without public entropy by oversight: a draw stays in the ledger for ever. */
function chanceProblems({ call }: Session): UsageProblem[] {
  const [isGiven, isHost] = [call.has('entropy'), call.has('host-random')];
  if (isGiven && isHost) return [problem('usage-entropy-both')];
  return isGiven || isHost || call.has('dry-run') ? [] : [problem('usage-entropy-needed')];
}

/** label=value; a Chinese keyboard's ＝ is as good, where there is no other. */
export function sourceOf(text: string): EntropySource | null {
  const at = text.includes('=') ? text.indexOf('=') : text.indexOf('＝');
  const [label, value] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  return at < 0 || label === '' || value === '' ? null : { label, value };
}
