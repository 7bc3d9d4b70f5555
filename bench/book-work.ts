import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeIo } from '../batch/io.ts';
import { main } from '../batch/main.ts';
import { type Cell, type Change, type FillChange, type Grid, run, sheetsToRead } from '../core/index.ts';
import { openBook } from '../xlsx/index.ts';

/** What came out, in figures that two programs with different tickets must agree in. */
export interface Outcome {
  readonly students: number;
  readonly modules: readonly number[];
  readonly unfinished: number;
  readonly levels: readonly number[];
}

export interface Work {
  /** Milliseconds of each step. */
  readonly steps: readonly number[];
  /** Milliseconds that the process kept a processor busy, whatever else the machine did. */
  readonly busy: number;
  /** The most memory that the process ever had, in MB. */
  readonly peak: number;
}

const dice = '骰子=3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6';

/** The work as it is typed; the lists lie beside the folder of the book. */
export const commands = [
  { name: 'new', call: ['new', 'mobile-slips-22411', 'book.xlsx', '--examiners', '3'] },
  { name: 'import roster', call: ['import', 'book.xlsx', '--roster', '../roster.csv'] },
  { name: 'commit', call: ['commit', 'book.xlsx'] },
  { name: 'draw', call: ['draw', 'book.xlsx', '--entropy', dice] },
  { name: 'import marks', call: ['import', 'book.xlsx', '--marks', '../marks.csv'] },
  { name: 'score', call: ['score', 'book.xlsx'] },
  { name: 'verify', call: ['verify', 'book.xlsx'] },
] as const;

function used(): Pick<Work, 'busy' | 'peak'> {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { busy: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs the program as a command line would, lock, backup and fsync included; its words go nowhere. */
async function perform(call: readonly string[], folder: string): Promise<void> {
  const said: string[] = [];
  const quiet = { write: (text: string) => said.push(text) };
  const exit = await main(call, { ...nodeIo(), cwd: folder, stdout: quiet, stderr: quiet });
  if (exit !== 0) throw new Error(`skilldraw ${call.join(' ')}: exit ${exit}\n${said.join('')}`);
}

/** All commands, one after the other in this process. */
export async function wholeWork(folder: string): Promise<Work> {
  const steps: number[] = [];
  for (const { call } of commands) steps.push(await timed(() => perform(call, folder)));
  return { steps, ...used() };
}

/** One command, in a process that does nothing else. */
export async function oneCommand(folder: string, at: number): Promise<Work> {
  const call = commands[at]?.call ?? [];
  return { steps: [await timed(() => perform(call, folder))], ...used() };
}

/** Read again after the clock has stopped, whoever made the book. */
export function outcomeIn(folder: string): Outcome {
  const [grid] = openBook(readFileSync(join(folder, 'book.xlsx'))).read(['成绩']).grids;
  const [header = [], ...rows] = grid?.rows ?? [];
  const count = (title: string, value: Cell) => {
    const column = header.indexOf(title);
    return rows.filter((row) => (row[column] ?? null) === value).length;
  };
  const modules = ['网络客户服务与管理', '网店美工', '移动营销', '网络营销方案设计', '团队管理'];
  return {
    students: rows.length,
    modules: modules.map((name) => count('模块', name)),
    unfinished: count('等级', null),
    levels: ['优秀', '合格', '不合格'].map((name) => count('等级', name)),
  };
}

/** A book with all marks but not scored, and what scoring changes on 成绩: made once for the two that fill it. */
export async function prepareFill(folder: string): Promise<Work> {
  const steps = commands.findIndex(({ name }) => name === 'score');
  for (const { call } of commands.slice(0, steps)) await perform(call, folder);
  const book = openBook(readFileSync(join(folder, 'book.xlsx')));
  const request = { time: '2026-06-01T09:00:00+08:00', user: '王老师' };
  const { changes } = run('score', book.read(sheetsToRead('score')), request);
  writeFileSync(join(folder, 'fills.json'), JSON.stringify(changes.filter(isFill)));
  return { steps: [], ...used() };
}

const isFill = (change: Change): change is FillChange => change.kind === 'fill';

function fillsIn(folder: string): FillChange[] {
  return JSON.parse(readFileSync(join(folder, 'fills.json'), 'utf8'));
}

/** Open, fill, save with the file host. */
export async function fillWithHost(folder: string): Promise<Work> {
  const fills = fillsIn(folder);
  const time = await timed(() => {
    const book = openBook(readFileSync(join(folder, 'book.xlsx')));
    book.apply(fills);
    writeFileSync(join(folder, 'host.xlsx'), book.save());
  });
  return { steps: [time], ...used() };
}

/** The same with exceljs, whose load and save drops what it does not know. */
export async function fillWithExceljs(folder: string): Promise<Work> {
  const fills = fillsIn(folder);
  const { default: exceljs } = await import('exceljs');
  const time = await timed(async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(folder, 'book.xlsx'));
    for (const { sheet, columns, rows } of fills) {
      const found = book.getWorksheet(sheet);
      for (const { row, values } of rows) {
        const line = found?.getRow(row);
        columns.forEach(({ column }, i) => {
          const value = values[i] ?? null;
          if (line !== undefined && !(value instanceof Object)) line.getCell(column).value = value;
        });
      }
    }
    await book.xlsx.writeFile(join(folder, 'exceljs.xlsx'));
  });
  return { steps: [time], ...used() };
}

/** After the rounds: both files must say the same, sheet by sheet. */
export async function compareFills(folder: string): Promise<Work> {
  const cellsOf = (name: string): readonly Grid[] => {
    const book = openBook(readFileSync(join(folder, name)));
    return book.read(book.sheetNames()).grids;
  };
  if (JSON.stringify(cellsOf('host.xlsx')) !== JSON.stringify(cellsOf('exceljs.xlsx'))) {
    throw new Error('the file host and exceljs have not written the same cells');
  }
  return { steps: [], ...used() };
}
