import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lists } from './book-lists.ts';
import { contender, printFill, printSteps, type Round, sum } from './book-table.ts';
import {
  commands,
  compareFills,
  fillWithExceljs,
  fillWithHost,
  type Outcome,
  oneCommand,
  outcomeIn,
  prepareFill,
  type Work,
  wholeWork,
} from './book-work.ts';

const students = 10_000;
const rounds = 5;

/** What a process of its own is asked to do. */
const works: Readonly<Record<string, (folder: string, at: number) => Promise<Work> | Outcome>> = {
  whole: wholeWork,
  outcome: outcomeIn,
  command: oneCommand,
  prepare: prepareFill,
  host: fillWithHost,
  exceljs: fillWithExceljs,
  compare: compareFills,
};

/** Runs a program to its end; its last line says what it found. */
function answerOf(program: string, args: readonly string[]): { line: string; wall: number } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}${stdout}`);
  return { line: stdout.trim().split('\n').pop() ?? '', wall };
}

function runChild(program: string, args: readonly string[]): Round {
  const { line, wall } = answerOf(program, args);
  const work: Work = JSON.parse(line);
  return { ...work, wall };
}

const ownCall = (work: string, folder: string, at = 0) => [process.argv[1] ?? '', work, folder, String(at)];
const own = (work: string, folder: string, at = 0) => runChild(process.execPath, ownCall(work, folder, at));

/** The round with what came out of it, which is looked at in another process, off the clock. */
function lookedAt(folder: string, round: Round): Round {
  const outcome: Outcome = JSON.parse(answerOf(process.execPath, ownCall('outcome', folder)).line);
  return { ...round, outcome };
}

function fresh(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

/** Each command a process of its own, as somebody types them: the time includes starting Node each time. */
function asTyped(folder: string): Round {
  const typed = commands.map((_, at) => own('command', folder, at));
  return {
    steps: typed.map(({ wall }) => wall),
    busy: sum(typed.map(({ busy }) => busy)),
    peak: Math.max(...typed.map(({ peak }) => peak)),
    wall: sum(typed.map(({ wall }) => wall)),
  };
}

const ask = `import sys, openpyxl
from openpyxl.xml import LXML
print(openpyxl.__version__, "with lxml," if LXML else "without lxml,", "Python", sys.version.split()[0])`;

/**
 * An interpreter that has openpyxl; PYTHON names another one. The system's goes first: its package brings lxml, which
 * makes openpyxl write faster.
 */
function pythonWithOpenpyxl(): { python: string; version: string } {
  const { PYTHON } = process.env;
  for (const python of PYTHON === undefined ? ['/usr/bin/python3', 'python3'] : [PYTHON]) {
    const { status, stdout } = spawnSync(python, ['-c', ask], { encoding: 'utf8' });
    if (status === 0) return { python, version: stdout.trim() };
  }
  console.error(
    'book is measured against openpyxl, and no Python here has it: apt-get install python3-openpyxl,\n' +
      'or name an interpreter that has it: PYTHON=/path/to/python npm run bench book',
  );
  process.exit(1);
}

function measure(): void {
  const { python, version } = pythonWithOpenpyxl();
  const folder = mkdtempSync(join(tmpdir(), 'skilldraw-bench-'));
  try {
    const { roster, marks } = lists(students);
    writeFileSync(join(folder, 'roster.csv'), roster);
    writeFileSync(join(folder, 'marks.csv'), marks);
    const fillFolder = fresh(join(folder, 'fill'));
    own('prepare', fillFolder);
    const inFolder = (name: string, work: (at: string) => Round) =>
      contender(name, () => {
        const at = fresh(join(folder, 'round'));
        return lookedAt(at, work(at));
      });
    const peer = inFolder('openpyxl', (at) => runChild(python, ['bench/book_openpyxl.py', at]));
    const ours = inFolder('skilldraw', (at) => own('whole', at));
    const typed = inFolder('each command a process', asTyped);
    const host = contender('file host', () => own('host', fillFolder));
    const exceljs = contender('exceljs', () => own('exceljs', fillFolder));
    // In turn, so that a busy neighbour slows all of them; the first round only brings the files into memory.
    for (let round = 0; round <= rounds; round++) {
      for (const each of [peer, ours, typed, exceljs, host]) each.run(round > 0);
    }
    own('compare', fillFolder);
    console.log(`Node ${process.versions.node}; openpyxl ${version}`);
    const names = commands.map(({ name }) => name);
    printSteps(`${students} students in 200 classes of 50, standard C, three examiners`, names, [
      peer,
      ours,
      typed,
    ]);
    printFill(`Filling the verdicts of ${students} students alone: open, fill, save`, [exceljs, host]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [work, folder = '', at = '0'] = process.argv.slice(2);
if (work === undefined) measure();
else console.log(JSON.stringify(await works[work]?.(folder, Number(at))));
