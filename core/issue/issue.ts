import { type IssueCode, severities } from './codes.ts';

export type { IssueCode };
export type Severity = 'error' | 'warning' | 'info';
export type Params = Readonly<Record<string, string | number>>;

/** A cell as people address it: rows and columns count from 1. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
  /** The column's header, for people who do not count columns. */
  readonly header?: string;
}

export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly place?: Place;
  readonly params: Params;
}

export function issue(code: IssueCode, params: Params = {}, place?: Place): Issue {
  return { code, severity: severities[code], params, ...(place === undefined ? {} : { place }) };
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((each) => each.severity === 'error');
}
