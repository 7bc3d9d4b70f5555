import type { UsageProblem } from '../arguments/problem.ts';
import type { Report } from '../report/report.ts';
import type { Session } from '../session.ts';

/** What a command needs to know beforehand: nothing is read before it is right. */
export type Prepared = { readonly problems: readonly UsageProblem[] } | { readonly work: () => Report };

export type CommandRun = (session: Session) => Prepared;
