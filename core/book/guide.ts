import { fillIn } from '../issue/describe.ts';
import { standing } from '../proof/attempts.ts';
import { checkCode } from '../proof/digest.ts';
import { drawnIds } from '../proof/pending.ts';
import type { Cell, Grid, Snapshot } from './cell.ts';
import { cellText, isBlank } from './cell.ts';
import type { Change, KeptCells } from './change.ts';
import { rowsById } from './draw-sheet.ts';
import { guideSteps, stateTexts } from './layout/guide-text.ts';
import { id } from './layout/identity.ts';
import { state, verdictColumns } from './layout/marks.ts';
import { sheets } from './layout/sheets.ts';
import { markStateOf } from './layout/states.ts';
import { sheetSpec } from './put-rows.ts';
import { readRoster } from './read-roster.ts';
import { type Records, readRecords } from './records.ts';
import { cellAt, findGrid, readTable, textAt } from './table.ts';

/**
 * The sheet 说明: where the work stands, what comes next, and how it goes. Nothing where a person keeps a sheet of
 * that name for other things.
 */
export function guideSheet(snapshot: Snapshot): Change[] {
  const there = findGrid(snapshot, sheets.guide);
  if (there !== null && cellText(there.rows[0]?.[0]) !== (sheets.guide.columns[0]?.title ?? '')) return [];
  const { lines, next } = stateOf(snapshot);
  const rows: Cell[][] = [
    ...lines.map((line, i) => [i === 0 ? stateTexts.heading : '', line]),
    [stateTexts.next, next],
    ['', ''],
    ...guideSteps.map(([step, text]) => [step, text]),
  ];
  return [{ kind: 'sheet', mode: 'replace', spec: sheetSpec(sheets.guide, rows), kept: besideGuide(there) }];
}

/** What people noted to the right of the guide stays where it is. */
function besideGuide(there: Grid | null): KeptCells {
  const rows = there?.rows ?? [];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const stay = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => ({ from: from + i + 1, to: from + i + 1 }));
  return { columns: stay(sheets.guide.columns.length, width), rows: stay(0, rows.length) };
}

function stateOf(snapshot: Snapshot): { lines: string[]; next: string } {
  const students = readTable(snapshot, sheets.roster).table?.body.length ?? 0;
  const records = readRecords(snapshot);
  const { latest } = records;
  const stand = standing(records.attempts);
  const drawn = drawnIds(records.attempts, records.textOf).size;
  const scored = countScored(snapshot);
  const units = [...new Set(stand.map((each) => each.unit))].join('、');
  const code = latest === undefined ? '' : checkCode(latest.digest);
  const lines = [
    students === 0 ? stateTexts.noRoster : fillIn(stateTexts.roster, { students }),
    latest === undefined
      ? stateTexts.noCommitment
      : fillIn(stateTexts.commitment, { time: shortTime(latest.time), code }),
    drawn === 0 ? stateTexts.noDraw : fillIn(stateTexts.drawn, { drawn, units }),
    scored === 0 ? stateTexts.noScore : fillIn(stateTexts.scored, { scored }),
  ];
  if (students === 0) return { lines, next: stateTexts.nextRoster };
  if (latest === undefined) return { lines, next: stateTexts.nextCommit };
  if (drawn === 0) return { lines, next: stateTexts.nextDraw };
  const waiting = countWaiting(snapshot, records);
  if (waiting > 0) return { lines, next: fillIn(stateTexts.nextWaiting, { waiting }) };
  if (scored === 0) return { lines, next: stateTexts.nextScore };
  const open = countOpen(snapshot);
  return { lines, next: open > 0 ? fillIn(stateTexts.nextOpen, { open }) : stateTexts.nextVerify };
}

/** 2026-05-20T08:30:00+08:00 as people read it; the ledger keeps the whole. */
function shortTime(time: string): string {
  const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
  return day === undefined ? time : `${day} ${minute}`;
}

/** Students who should be drawn and are in no standing draw: other units, voided ones, late ones. */
function countWaiting(snapshot: Snapshot, { attempts, textOf }: Records): number {
  const drawn = drawnIds(attempts, textOf);
  return readRoster(snapshot).rows.filter(({ student }) => student.excluded === '' && !drawn.has(student.id))
    .length;
}

/** The verdict's columns are the same for every standard. */
function countScored(snapshot: Snapshot): number {
  const { table } = readTable(snapshot, { ...sheets.marks, columns: verdictColumns });
  return table === null ? 0 : table.body.filter((row) => !isBlank(cellAt(table, row, 'final'))).length;
}

/** Drawn students whose result is still to come; who is deferred or exempt gets none, as a scoring sees it too. */
function countOpen(snapshot: Snapshot): number {
  const drawn = readTable(snapshot, sheets.draw).table;
  if (drawn === null) return 0;
  const columns = [id, state, ...verdictColumns];
  const { table: marks } = readTable(snapshot, { ...sheets.marks, columns });
  const rows = rowsById(marks);
  const hasNone = (student: string) => {
    const row = rows.get(student);
    if (marks === null || row === undefined) return true;
    const word = markStateOf(textAt(marks, row, 'state')) ?? 'normal';
    return isBlank(cellAt(marks, row, 'final')) && word !== 'deferred' && word !== 'exempt';
  };
  return [...rowsById(drawn)].filter(
    ([student, row]) => !isBlank(cellAt(drawn, row, 'module')) && hasNone(student),
  ).length;
}
