import { Refusal } from '../../xlsx/refusal.ts';

/** The code of the refusal that an attempt ends in; 'done' when it succeeds. Any other exception is passed on. */
export function refused(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return error.issue.code;
    throw error;
  }
  return 'done';
}
