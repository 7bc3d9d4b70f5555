import { expect } from 'vitest';
import {
  applyChanges,
  type Cell,
  type CommandName,
  type CommandTypes,
  type Outcome,
  run,
  type Snapshot,
  sheetsToRead,
} from '../../../core/index.ts';
import { memoryHost, trimmed } from '../memory.ts';
import type { Opened, Typed } from './type.ts';

/** The same on every run, whatever the host's own abilities say. */
export const context = { time: '2026-05-20T08:30:00+08:00', user: '王老师' };
export const dice = [{ label: '骰子', value: '3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6' }];

/** Runs a command as a program does: read what it wants, run it, apply what it says. */
export async function perform<Name extends CommandName>(
  { host }: Opened,
  name: Name,
  request: CommandTypes[Name]['request'],
): Promise<Outcome<CommandTypes[Name]['summary']>> {
  const outcome = run(name, await host.read(sheetsToRead(name)), request);
  if (outcome.summary === null) throw new Error(`${name} was refused: ${JSON.stringify(outcome.issues)}`);
  await host.apply(outcome.changes);
  return outcome;
}

/** Every sheet that a command may ask for. */
export async function everything({ host }: Opened): Promise<Snapshot> {
  return host.read(sheetsToRead('new'));
}

type Row = readonly Typed['cell'][];

/** Rows that a person types below those of a sheet. */
export function below({ grids }: Snapshot, sheet: string, rows: readonly Row[]): Typed[] {
  const last = grids.find((each) => each.name === sheet)?.rows.length ?? 0;
  const cells = rows.flatMap((row, r) => row.map((cell, c) => ({ row: last + r + 1, column: c + 1, cell })));
  return cells.filter(({ cell }) => cell !== '' && cell !== null);
}

/** Cells that a person types under a header, beside a student's number. */
export function beside(
  { grids }: Snapshot,
  sheet: string,
  cells: readonly (readonly [id: string, header: string, cell: Typed['cell']])[],
): Typed[] {
  const rows = grids.find((each) => each.name === sheet)?.rows ?? [];
  const header = rows.find((row) => row.includes('学号')) ?? [];
  return cells.map(([id, title, cell]) => {
    const at = {
      row: rows.findIndex((row) => row.includes(id)) + 1,
      column: header.indexOf(title) + 1,
      cell,
    };
    if (at.row * at.column === 0) throw new Error(`${sheet} has no cell for ${id}, ${title}`);
    return at;
  });
}

/** What stands under some headers, student by student. */
export function columnsOf({ grids }: Snapshot, sheet: string, headers: readonly string[]): Cell[][] {
  const rows = grids.find((each) => each.name === sheet)?.rows ?? [];
  const at = rows.findIndex((row) => row.includes('学号'));
  const places = headers.map((header) => (rows[at] ?? []).indexOf(header));
  return rows.slice(at + 1).map((row) => places.map((place) => row[place] ?? null));
}

/** One examination in two places: over a host, and on plain grids as applyChanges has it. */
export interface Twin {
  readonly opened: Opened;
  readonly model: Snapshot;
}

/** Runs a command in both places, saves and opens the workbook again, and holds every cell of the two together. */
export async function performBoth<Name extends CommandName>(
  { opened, model }: Twin,
  name: Name,
  request: CommandTypes[Name]['request'],
): Promise<Twin> {
  await perform(opened, name, request);
  const after = applyChanges(model, run(name, model, request).changes);
  const again = await opened.reopen();
  const wanted = after.grids.map(trimmed);
  expect((await everything(opened)).grids).toEqual(wanted);
  expect((await everything(again)).grids).toEqual(wanted);
  return { opened: again, model: after };
}

/** A person types the same into both. */
export async function typeBoth(
  { opened, model }: Twin,
  sheet: string,
  cells: readonly Typed[],
): Promise<Twin> {
  const plain = memoryHost(model.grids);
  for (const { row, column, cell } of cells) plain.set(sheet, row, column, cell);
  return { opened: await opened.type(sheet, cells), model: plain.all() };
}
