import { describe, fillIn, type Issue, type Language, type Place, type Severity } from '../../core/index.ts';
import type { UsageProblem } from '../arguments/problem.ts';
import type { Words } from '../words/type.ts';

/** Done, the book has errors, wrong usage, reading or writing failed. */
export type Exit = 0 | 1 | 2 | 3;

/** An issue with its words, from the core or from the command line itself. */
export interface ShownIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place | null;
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How a run ended, before it is told to a person or a program. */
export interface Report {
  readonly command: string | null;
  readonly book: string | null;
  /** Whether the command did what it is for; a book with errors may still have been scored. */
  readonly done: boolean;
  readonly exit: Exit;
  readonly summary: unknown;
  readonly issues: readonly ShownIssue[];
  /** The files that were written. */
  readonly written: readonly string[];
  /** What a person reads beside the issues, in order. */
  readonly account: readonly string[];
  /** What was written, or would be, sheet by sheet. */
  readonly changes: readonly string[];
  /** The line above the changes. */
  readonly head: string;
  /** A command line that goes on from here. */
  readonly nextCommand: string | null;
}

export const nothing = {
  done: false,
  summary: null,
  issues: [],
  written: [],
  account: [],
  changes: [],
  head: '',
  nextCommand: null,
} satisfies Partial<Report>;

export function shownIssue(issue: Issue, language: Language): ShownIssue {
  const { code, severity, place = null, params } = issue;
  return { code, severity, place, text: describe(issue, language), params };
}

export function shownProblem({ code, params, nearest }: UsageProblem, words: Words): ShownIssue {
  const named =
    code === 'usage-argument-missing'
      ? { ...params, argument: argumentWord(params.argument, words) }
      : params;
  const said = fillIn(words.usage[code], named);
  const text = nearest === undefined ? said : fillIn(words.lines.nearest, { text: said, nearest });
  return {
    code,
    severity: 'error',
    place: null,
    text,
    params: nearest === undefined ? params : { ...params, nearest },
  };
}

function argumentWord(argument: string | undefined, words: Words): string {
  return argument === 'standard' || argument === 'book' ? words.arguments[argument] : '';
}
