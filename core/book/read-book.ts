import { hasErrors, type Issue } from '../issue/issue.ts';
import type { Student } from '../proof/roster.ts';
import type { Standard } from '../standard/type.ts';
import type { Snapshot } from './cell.ts';
import { type RosterRow, readRoster, unitsOf } from './read-roster.ts';
import { readStandard } from './read-standard.ts';
import { type Records, readRecords } from './records.ts';

/** A whole workbook, read: what it says, and everything that is wrong with it. */
export interface Book {
  readonly snapshot: Snapshot;
  readonly standard: Standard | null;
  readonly roster: readonly RosterRow[];
  readonly units: ReadonlyMap<string, readonly Student[]>;
  readonly records: Records;
  readonly issues: readonly Issue[];
}

export function readBook(snapshot: Snapshot): Book {
  const { standard, issues: standardIssues } = readStandard(snapshot);
  const roster = readRoster(snapshot);
  const split = standard === null ? { units: new Map(), issues: [] } : unitsOf(roster, standard.draw.unit);
  const records = readRecords(snapshot);
  const issues = [...standardIssues, ...roster.issues, ...split.issues, ...records.issues];
  return { snapshot, standard, roster: roster.rows, units: split.units, records, issues };
}

/** A book without errors, whose standard is therefore there. */
export function soundBook(book: Book): (Book & { readonly standard: Standard }) | null {
  const { standard } = book;
  return standard === null || hasErrors(book.issues) ? null : { ...book, standard };
}
