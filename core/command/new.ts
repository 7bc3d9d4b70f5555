import type { Snapshot } from '../book/cell.ts';
import { fixedMarkHeaders } from '../book/layout/marks.ts';
import { newBook } from '../book/new-book.ts';
import { hasErrors, type Issue, issue } from '../issue/issue.ts';
import { checkStandard } from '../standard/check.ts';
import { blank } from '../standard/presets/blank.ts';
import { findPreset, presets } from '../standard/presets/index.ts';
import type { Standard } from '../standard/type.ts';
import { type Outcome, refused } from './outcome.ts';

export interface NewRequest {
  /** A preset's name, `blank`, or a whole standard. */
  readonly standard: string | Standard;
  readonly examiners?: number;
  /** The labels of the public entropy, announced with the commitment; they go into the sheet 标准. */
  readonly sources?: readonly string[];
}

export interface NewSummary {
  readonly standard: string;
  readonly sheets: readonly string[];
}

const named = (id: string) => (id === blank.id ? blank : findPreset(id));

/** A workbook from a standard. */
export function newWorkbook(snapshot: Snapshot, request: NewRequest): Outcome<NewSummary> {
  const { standard } = request;
  const chosen = typeof standard === 'string' ? named(standard) : standard;
  if (chosen === undefined || chosen === null) {
    const known = [...presets, blank].map((each) => each.id).join(' / ');
    return refused([issue('standard-unknown', { name: String(standard), known })]);
  }
  const wanted = withWishes(chosen, request);
  const found = checkStandard(wanted, fixedMarkHeaders);
  const issues = chosen === blank ? besideBlank(found) : found;
  if (hasErrors(issues)) return refused(issues);
  const there = new Set(snapshot.grids.map((grid) => grid.name));
  const changes = newBook(wanted, snapshot);
  const sheets = changes.flatMap((change) => (change.kind === 'sheet' ? [change.spec.name] : []));
  const kept = sheets.filter((name) => there.has(name));
  if (kept.length > 0) issues.push(issue('sheets-kept', { sheets: kept.join('、') }));
  return { changes, issues, summary: { standard: wanted.name, sheets } };
}

/** A blank workbook has no modules yet: `check` says so once a person has begun. Odd wishes are said at once. */
function besideBlank(found: readonly Issue[]): Issue[] {
  const expected = new Set(checkStandard(blank, fixedMarkHeaders).map((each) => each.code));
  return [issue('standard-blank'), ...found.filter((each) => !expected.has(each.code))];
}

function withWishes(chosen: Standard, { examiners, sources }: NewRequest): Standard {
  const { draw, scoring } = chosen;
  return {
    ...chosen,
    draw: sources === undefined ? draw : { ...draw, sources },
    scoring: examiners === undefined ? scoring : { ...scoring, examiners },
  };
}
