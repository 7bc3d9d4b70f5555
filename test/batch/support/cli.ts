import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../../batch/file/files.ts';
import { beganAt } from '../../../batch/file/process-start.ts';
import type { Io } from '../../../batch/io.ts';
import { main } from '../../../batch/main.ts';
import { rosterRows } from '../../support/people.ts';

export interface Answer {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The answer for programs, as the brief of the command line lists it. */
export interface JsonAnswer {
  readonly command: string | null;
  readonly book: string | null;
  readonly done: boolean;
  readonly exit: number;
  readonly summary: Record<string, unknown> | null;
  readonly issues: readonly {
    readonly code: string;
    readonly severity: string;
    readonly place: { readonly sheet: string } | null;
    readonly text: string;
    readonly params: Record<string, unknown>;
  }[];
  readonly written: readonly string[];
}

let count = 0;

/** Runs the program in this process, as in a terminal that stands in the folder. */
export async function skilldraw(
  folder: string,
  argv: readonly string[],
  surroundings: Partial<Io> = {},
): Promise<Answer> {
  let [stdout, stderr] = ['', ''];
  const exit = await main(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: {},
    cwd: folder,
    version: '1.2.3',
    files: nodeFiles,
    clock: () => '2026-05-20T08:30:00+08:00',
    random: () => (++count).toString(16).padStart(32, '0').repeat(2),
    user: () => '王老师',
    machine: { host: 'office-1', pid: process.pid },
    beganAt,
    ...surroundings,
  });
  return { exit, stdout, stderr };
}

/** The same for a program: one JSON object and nothing else. */
export async function asked(
  folder: string,
  argv: readonly string[],
  surroundings: Partial<Io> = {},
): Promise<JsonAnswer> {
  const { stdout } = await skilldraw(folder, [...argv, '--json'], surroundings);
  return JSON.parse(stdout);
}

/** Does a line that must succeed. */
export async function done(folder: string, ...argv: string[]): Promise<Answer> {
  const answer = await skilldraw(folder, argv);
  if (answer.exit !== 0) throw new Error(`${argv.join(' ')}: ${answer.stdout}${answer.stderr}`);
  return answer;
}

export const dice = '骰子=3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6';
export const moreDice = '骰子=6 2 4 1 1 5 3 2 6 6 4 1 2 3 5 5 1 4 2 6 3 3 1 6 5 2';

/** A roster as an office exports it. */
export function writeRoster(
  folder: string,
  classes: Readonly<Record<string, number>>,
  file = '名单.csv',
): void {
  const lines = ['学号,姓名,班级,专业,方向,状态,备注'];
  let from = 0;
  for (const [className, students] of Object.entries(classes)) {
    for (const row of rosterRows(students, () => className, from)) lines.push(row.join(','));
    from += students;
  }
  writeFileSync(join(folder, file), `${lines.join('\r\n')}\r\n`);
}

/** A book of standard C with a roster. */
export async function filledBook(
  folder: string,
  classes: Readonly<Record<string, number>> = { 一班: 10, 二班: 3 },
): Promise<void> {
  writeRoster(folder, classes);
  await done(folder, 'new', 'mobile-slips-22411', 'book.xlsx');
  await done(folder, 'import', 'book.xlsx', '--roster', '名单.csv', '--no-backup');
}

export async function drawnBook(folder: string, classes?: Readonly<Record<string, number>>): Promise<void> {
  await filledBook(folder, classes);
  await done(folder, 'commit', 'book.xlsx', '--no-backup');
  await done(folder, 'draw', 'book.xlsx', '--entropy', dice, '--no-backup');
}

export const bytesOf = (folder: string, file = 'book.xlsx') =>
  readFileSync(join(folder, file)).toString('base64');
