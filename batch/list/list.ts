import type { Issue } from '../../core/index.ts';

/** A list as the core imports it; no rows when an issue is an error. */
export interface ReadList {
  /** The name that places of issues bear. */
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly issues: readonly Issue[];
}
