import type { Issue } from '../../../core/index.ts';
import { Refusal } from '../../../xlsx/refusal.ts';

/** The issue that a piece of work is refused with; another error is a mistake, and none is one, too. */
export function refusalFrom(work: () => unknown): Issue {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.issue;
    throw error;
  }
  throw new Error('nothing was refused');
}
