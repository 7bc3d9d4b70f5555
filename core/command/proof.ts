import type { Snapshot } from '../book/cell.ts';
import { cellText } from '../book/cell.ts';
import { rowsById } from '../book/draw-sheet.ts';
import { sheets } from '../book/layout/sheets.ts';
import { readBook } from '../book/read-book.ts';
import type { Records } from '../book/records.ts';
import { cellAt, readTable } from '../book/table.ts';
import { issue } from '../issue/issue.ts';
import type { Attempt } from '../proof/attempts.ts';
import { type Sealed, seal } from '../proof/commitment.ts';
import { deriveAttempt } from '../proof/derive.ts';
import {
  type Proof,
  type ProofDraw,
  type ProofStudent,
  proofDraw,
  proofLedger,
  protocol,
} from '../proof/proof-file.ts';
import { parseRoster } from '../proof/roster.ts';
import { type Outcome, refused } from './outcome.ts';
import { verifyBook } from './verify.ts';

/**
 * One object that holds all a stranger needs. Standing draws show the rows as 抽签 has them, so that an edited cell is
 * found by whoever checks the file, and not smoothed over here.
 */
export function proof(snapshot: Snapshot): Outcome<Proof> {
  const book = readBook(snapshot);
  const { records } = book;
  const checked = verifyBook(book);
  const commitments = records.commitments.map(({ digest }) => sealed(digest, records));
  const commitment = commitments[commitments.length - 1];
  if (commitment === undefined) return refused([...checked.issues, issue('nothing-committed')]);
  const asShown = shownStudents(snapshot, records);
  const draws = records.attempts.flatMap((attempt) => toDraw(attempt, records));
  const standing = draws
    .filter(({ voided }) => !voided)
    .map(({ draw }) => ({
      ...draw,
      students: draw.students.map((each) => asShown(draw.commitment.digest, each)),
    }));
  const summary: Proof = {
    protocol,
    commitment,
    commitments,
    rules: rulesOf(records),
    draws: standing,
    voided: draws.filter(({ voided }) => voided).map(({ draw }) => draw),
    ledger: proofLedger(records.ledger),
  };
  return { changes: [], issues: checked.issues, summary };
}

function sealed(digest: string, { textOf }: Records): Sealed {
  return { text: textOf(digest) ?? '', digest };
}

function toDraw(attempt: Attempt, records: Records): { voided: boolean; draw: ProofDraw }[] {
  const derived = deriveAttempt(attempt, records);
  if (derived === null) return [];
  return [{ voided: attempt.voided, draw: proofDraw(attempt, derived, sealed(attempt.subject, records)) }];
}

/** Every rules text that a commitment or a roster names, each once. */
function rulesOf(records: Records): Sealed[] {
  const digests = new Set(records.commitments.map((each) => each.rules));
  for (const { subject } of records.attempts) {
    const roster = parseRoster(records.textOf(subject) ?? '');
    if (roster !== null) digests.add(roster.rules);
  }
  return [...digests].flatMap((digest) => {
    const text = records.textOf(digest);
    return text === undefined ? [] : [seal(text)];
  });
}

/** A student's row as the sheet shows it; one that is gone shows as empty. */
function shownStudents(snapshot: Snapshot, { attempts, textOf, rulesOf }: Records) {
  const { table } = readTable(snapshot, sheets.draw);
  const rows = rowsById(table);
  const codes = new Map<string, Map<string, string>>();
  for (const { subject } of attempts) {
    const modules = rulesOf(parseRoster(textOf(subject) ?? '')?.rules ?? '')?.plan.modules ?? [];
    codes.set(subject, new Map(modules.map(({ code, name }) => [name, code])));
  }
  return (subject: string, { id }: ProofStudent): ProofStudent => {
    const at = rows.get(id);
    if (table === null || at === undefined) return { id, ticket: '', module: '', question: '' };
    const text = (key: string) => cellText(cellAt(table, at, key));
    const name = text('module');
    return {
      id,
      ticket: text('ticket'),
      module: codes.get(subject)?.get(name) ?? name,
      question: text('question'),
    };
  };
}
