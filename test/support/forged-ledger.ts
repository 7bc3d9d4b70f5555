import { createHash } from 'node:crypto';
import { cellText } from '../../core/book/cell.ts';
import type { Cell, Snapshot } from '../../core/index.ts';
import { gridOf, withRows } from './edits.ts';

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const actions: Readonly<Record<string, string>> = {
  封存: 'commit',
  抽签: 'draw',
  补抽: 'supplement',
  作废: 'void',
};

/** The cells of a row before its own digest, in the order of the sheet. */
export interface ForgedRow {
  readonly time?: string;
  readonly action: '封存' | '抽签' | '补抽' | '作废';
  readonly unit: string;
  readonly attempt: number | null;
  readonly students: number;
  readonly subject: string;
  readonly entropy?: string;
  readonly note?: string;
  readonly by?: string;
}

/** A ledger row as docs/draw-spec.md, section 8, says it, made without the engine: what a skilled forger would write. */
function chained(no: number, previous: string, row: ForgedRow): Cell[] {
  const { time = '2026-05-20T09:00:00+08:00', action, unit, attempt, students, subject } = row;
  const { entropy = '', note = '', by = '王老师' } = row;
  const text = [
    'SkillDraw ledger 1',
    `no: ${no}`,
    `time: ${time}`,
    `action: ${actions[action]}`,
    `unit: ${unit}`,
    `attempt: ${attempt ?? ''}`,
    `students: ${students}`,
    `subject: ${subject}`,
    `entropy: ${entropy}`,
    `note: ${note}`,
    `by: ${by}`,
    `previous: ${previous}`,
  ].join('\n');
  return [no, time, action, unit, attempt, students, subject, entropy, note, by, previous, sha256(text)];
}

export function ledgerOf(book: Snapshot): ForgedRow[] {
  return gridOf(book, '台账')
    .rows.slice(1)
    .map((cells) => {
      const text = (at: number) => cellText(cells[at]);
      return {
        time: text(1),
        action: text(2) as ForgedRow['action'],
        unit: text(3),
        attempt: text(4) === '' ? null : Number(text(4)),
        students: Number(text(5)),
        subject: text(6),
        entropy: text(7),
        note: text(8),
        by: text(9),
      };
    });
}

/** The book with another ledger, whose chain is whole. */
export function withLedger(book: Snapshot, rows: readonly ForgedRow[]): Snapshot {
  const cells: Cell[][] = [];
  rows.forEach((row, i) => {
    const previous = i === 0 ? '0'.repeat(64) : cellText(cells[i - 1]?.[11]);
    cells.push(chained(i + 1, previous, row));
  });
  return withRows(book, '台账', ([header = []]) => [header, ...cells]);
}

/** A text added to 封存 as a block of its own, with row checks that fit. */
export function withFrozen(book: Snapshot, text: string): Snapshot {
  const { rows } = gridOf(book, '封存');
  const block = Number(cellText(rows[rows.length - 1]?.[0])) + 1;
  const lines = text.split('\n').map((line): Cell[] => {
    const fields = line.split('\t');
    const blanks = Array.from({ length: 11 - fields.length }, () => '');
    return [block, sha256(`${block}\t${line}`).slice(0, 8), ...fields, ...blanks];
  });
  return withRows(book, '封存', (before) => [...before, ...lines]);
}

/** A frozen text as the sheet shows it. */
export function frozenText(book: Snapshot, digest: string): string {
  const blocks = new Map<string, string[]>();
  for (const [block, , ...fields] of gridOf(book, '封存').rows.slice(1)) {
    const texts = fields.map(cellText);
    const least = { student: 6, excluded: 7 }[texts[0] ?? ''] ?? 1;
    while (texts.length > least && texts[texts.length - 1] === '') texts.pop();
    blocks.set(cellText(block), [...(blocks.get(cellText(block)) ?? []), texts.join('\t')]);
  }
  const found = [...blocks.values()].map((lines) => lines.join('\n')).find((text) => sha256(text) === digest);
  if (found === undefined) throw new Error(`no frozen text ${digest}`);
  return found;
}
