import type { Snapshot } from '../book/cell.ts';
import { fixedMarkHeaders } from '../book/layout/marks.ts';
import { newBook } from '../book/new-book.ts';
import { hasErrors, issue } from '../issue/issue.ts';
import { checkStandard } from '../standard/check.ts';
import { findPreset, presets } from '../standard/presets/index.ts';
import type { Standard } from '../standard/type.ts';
import { type Outcome, refused } from './outcome.ts';

export interface NewRequest {
  /** A preset's name, or a whole standard. */
  readonly standard: string | Standard;
  readonly examiners?: number;
}

export interface NewSummary {
  readonly standard: string;
  readonly sheets: readonly string[];
}

/** A workbook from a standard. */
export function newWorkbook(snapshot: Snapshot, { standard, examiners }: NewRequest): Outcome<NewSummary> {
  const chosen = typeof standard === 'string' ? findPreset(standard) : standard;
  if (chosen === undefined || chosen === null) {
    const known = presets.map((each) => each.id).join(' / ');
    return refused([issue('standard-unknown', { name: String(standard), known })]);
  }
  const wanted = examiners === undefined ? chosen : { ...chosen, scoring: { ...chosen.scoring, examiners } };
  const issues = checkStandard(wanted, fixedMarkHeaders);
  if (hasErrors(issues)) return refused(issues);
  const there = new Set(snapshot.grids.map((grid) => grid.name));
  const changes = newBook(wanted, snapshot);
  const sheets = changes.flatMap((change) => (change.kind === 'sheet' ? [change.spec.name] : []));
  const kept = sheets.filter((name) => there.has(name));
  if (kept.length > 0) issues.push(issue('sheets-kept', { sheets: kept.join('、') }));
  return { changes, issues, summary: { standard: wanted.name, sheets } };
}
