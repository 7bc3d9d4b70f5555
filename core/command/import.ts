import type { Snapshot } from '../book/cell.ts';
import { importBank } from '../book/import-bank.ts';
import type { ListFile } from '../book/import-list.ts';
import { importMarks } from '../book/import-marks.ts';
import { importRoster } from '../book/import-roster.ts';
import { findTarget, type Imported, type ImportFigures } from '../book/import-target.ts';
import { sheets } from '../book/layout/sheets.ts';
import { readStandard } from '../book/read-standard.ts';
import { hasErrors, type Issue } from '../issue/issue.ts';
import { type Outcome, refused } from './outcome.ts';

export type ImportKind = 'roster' | 'bank' | 'marks';

export interface ImportRequest extends ListFile {
  readonly what: ImportKind;
  /** Cells that say something else are written over; otherwise each of them is an error. */
  readonly overwrite?: boolean;
}

export interface ImportSummary extends ImportFigures {
  readonly what: ImportKind;
  readonly file: string;
}

/** Brings a list onto a person's own sheet: all of it, or nothing when anything in it is wrong. */
export function importList(snapshot: Snapshot, request: ImportRequest): Outcome<ImportSummary> {
  const imported = read(snapshot, request);
  if (!('changes' in imported)) return refused(imported);
  const { changes, issues, figures } = imported;
  if (hasErrors(issues)) return refused(issues);
  return { changes, issues, summary: { what: request.what, file: request.file, ...figures } };
}

function read(snapshot: Snapshot, request: ImportRequest): Imported | readonly Issue[] {
  const overwrite = request.overwrite ?? false;
  if (request.what === 'roster') return importRoster(snapshot, request, overwrite);
  if (request.what === 'bank') return importBank(snapshot, request, overwrite);
  const { target, issues: missing } = findTarget(snapshot, sheets.marks);
  if (target === null) return missing;
  const { standard, issues } = readStandard(snapshot);
  return standard === null ? issues : importMarks(snapshot, standard, request, overwrite);
}
