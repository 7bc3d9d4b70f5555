import { addAll } from '../issue/add-all.ts';
import { type Issue, issue, type Place } from '../issue/issue.ts';
import { type Attempt, attemptsOf } from '../proof/attempts.ts';
import { type Commitment, parseCommitment } from '../proof/commitment.ts';
import { type Source, sourceOf } from '../proof/derive.ts';
import type { LedgerRow } from '../proof/ledger.ts';
import { ledgerFaults } from '../proof/ledger-rules.ts';
import { parseRules } from '../proof/parse-rules.ts';
import { byNumber, parseRoster, rosterText } from '../proof/roster.ts';
import type { Snapshot } from './cell.ts';
import { type FrozenBook, readFrozen } from './frozen.ts';
import { sheets } from './layout/sheets.ts';
import { readLedger } from './read-ledger.ts';

export interface Committed extends Commitment {
  /** The ledger row that published it. */
  readonly no: number;
  readonly time: string;
  readonly digest: string;
}

/** What the engine wrote into 台账 and 封存, held together. */
export interface Records extends Source {
  readonly ledger: readonly LedgerRow[];
  readonly frozen: FrozenBook;
  readonly attempts: readonly Attempt[];
  readonly commitments: readonly Committed[];
  /** The last of them. */
  readonly latest: Committed | undefined;
  /** Everything that shows somebody's hand in the two sheets. */
  readonly issues: readonly Issue[];
}

export function readRecords(snapshot: Snapshot): Records {
  const { rows: ledger, places, issues } = readLedger(snapshot);
  const frozen = readFrozen(snapshot);
  const textOf = (digest: string) => frozen.byDigest.get(digest)?.text;
  const commitments = ledger.flatMap((row) => committed(row, textOf));
  const attempts = attemptsOf(ledger);
  const all = [...issues, ...frozen.issues];
  for (const { no, code, params } of ledgerFaults(ledger, commitments, (each) =>
    parseRoster(textOf(each) ?? ''),
  )) {
    const header = sheets.ledger.columns.find((column) => column.key === params.field)?.title;
    const said = header === undefined ? params : { ...params, field: header };
    all.push(issue(code, said, places.get(no)));
  }
  addAll(all, frozenFaults(ledger, commitments, frozen));
  const latest = commitments[commitments.length - 1];
  return { ledger, frozen, attempts, commitments, latest, ...sourceOf(textOf), issues: all };
}

function committed(row: LedgerRow, textOf: Records['textOf']): Committed[] {
  if (row.action !== 'commit') return [];
  const parsed = parseCommitment(textOf(row.subject) ?? '');
  return parsed === null ? [] : [{ ...parsed, no: row.no, time: row.time, digest: row.subject }];
}

/** Texts that the ledger names and nobody has, and texts that nobody named. */
function frozenFaults(
  ledger: readonly LedgerRow[],
  commitments: readonly Committed[],
  frozen: FrozenBook,
): Issue[] {
  const named = new Set<string>();
  for (const row of ledger) named.add(row.subject);
  for (const { rules, units } of commitments) {
    named.add(rules);
    for (const unit of units) named.add(unit.digest);
  }
  for (const { text, digest } of frozen.texts) {
    const roster = named.has(digest) ? parseRoster(text) : null;
    if (roster !== null) named.add(roster.rules);
  }
  const sheet = sheets.frozen.title;
  const place = (rows: readonly number[]): Place => ({
    sheet,
    ...(rows[0] === undefined ? {} : { row: rows[0] }),
  });
  const missing = [...named].filter((digest) => !frozen.byDigest.has(digest));
  const unknown = frozen.texts.filter((each) => !named.has(each.digest));
  const unreadable = frozen.texts.filter((each) => named.has(each.digest) && !readable(each.text));
  return [
    ...missing.map((digest) => issue('frozen-text-missing', { digest: digest.slice(0, 12) }, { sheet })),
    ...unknown.map(({ block, rows }) => {
      const params = { block, from: rows[0] ?? 0, to: rows[rows.length - 1] ?? 0 };
      return issue('frozen-text-changed', params, place(rows));
    }),
    ...unreadable.map(({ block, rows }) => issue('frozen-text-unreadable', { block }, place(rows))),
  ];
}

/** A roster must read back to the very same text: whoever ordered its lines another way chose the groups of slips. */
function readable(text: string): boolean {
  const roster = parseRoster(text);
  if (roster === null) return parseRules(text) !== null || parseCommitment(text) !== null;
  const students = byNumber(roster.students);
  const excluded = byNumber(roster.excluded);
  const ids = new Set([...students, ...excluded].map((each) => each.id));
  const isWhole = ids.size === students.length + excluded.length;
  return isWhole && rosterText({ ...roster, students, excluded }) === text;
}
