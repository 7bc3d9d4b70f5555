import type { Change } from '../book/change.ts';
import type { Issue } from '../issue/issue.ts';

/** What a command answers: what to do to the workbook, what is noteworthy, and what happened in figures. */
export interface Outcome<Summary> {
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
  /** Null when the command refused. */
  readonly summary: Summary | null;
}

/** What only a host knows. */
export interface Context {
  /** ISO 8601. */
  readonly time: string;
  readonly user: string;
  /** Fresh random bytes as lower-case hex, 16 bytes or more; used when the public adds no entropy. */
  readonly random?: string;
}

export function refused(issues: readonly Issue[]): Outcome<never> {
  return { changes: [], issues, summary: null };
}
