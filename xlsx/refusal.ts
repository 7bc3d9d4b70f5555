import { describe, type Issue, issue } from '../core/index.ts';

/** Thrown for a file that must be left alone: it carries the words that tell a person why, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly issue: Issue;

  constructor(reason: Issue, cause?: unknown) {
    super(describe(reason, 'en'), cause === undefined ? {} : { cause });
    this.issue = reason;
  }
}

/** A damaged file; `what` is the part or place that does not hold together, in no language. */
export function broken(what: string, cause?: unknown): Refusal {
  return new Refusal(issue('file-broken', { what }), cause);
}
