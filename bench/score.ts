import { spawnSync } from 'node:child_process';
import { scoreMarks, verdictValues } from '../core/book/score-marks.ts';
import {
  type Cell,
  findPreset,
  type Grid,
  marksLayout,
  run,
  type Snapshot,
  type Standard,
  sheetsToRead,
} from '../core/index.ts';
import { alternate, report } from './rounds.ts';

const students = 1_000_000;
/** Different books; each is gone through many times, so that the grids of all students need not be in memory at once. */
const kinds = 10;
const rounds = 5;

/** Standard A with three examiners, whose second component vetoes below its line. */
function standard(): Standard {
  const found = findPreset('mobile-30-30-40');
  if (found === undefined) throw new Error('no standard A');
  const components = found.scoring.components.map((each) =>
    each.code === 'K2' ? { ...each, passLine: 3, veto: true } : each,
  );
  return { ...found, scoring: { ...found.scoring, components, examiners: 3, decimals: 1 } };
}

/** The same numbers every time: a small linear congruential generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Of a hundred students two are absent and one has a mark missing; one mark of fifty was typed as text. */
function marksGrid(book: number, perBook: number): Grid {
  const next = numbers(book + 1);
  const mark = (least: number, most: number): Cell => {
    const value = (least * 10 + next((most - least) * 10 + 1)) / 10;
    return next(50) === 0 ? String(value) : value;
  };
  const rows = Array.from({ length: perBook }, (_, i): Cell[] => {
    const state = next(50) === 0 ? '缺考' : '正常';
    const id = `24${String(book).padStart(3, '0')}${String(i).padStart(5, '0')}`;
    const skill = [mark(40, 95), mark(40, 95), next(100) === 0 ? null : mark(40, 95)];
    const conduct = [mark(2, 5), mark(2, 5), mark(2, 5)];
    return [id, '张三', '移动2401', '移动商务运营', String(next(10) + 1), state, ...skill, ...conduct];
  });
  return { name: '成绩', rows: [[...header], ...rows] };
}

/** The least that any scoring must do: find each mark, take it as a number, add it up. In binary floats, without a verdict. */
function barePass({ rows }: Grid): number {
  let sum = 0;
  for (let row = 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    for (let column = 6; column < 12; column++) {
      const cell = cells[column];
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'string') sum += Number(cell);
    }
  }
  return sum;
}

const chosen = standard();
const header = marksLayout(chosen).columns.map((column) => column.title);

function judged(grid: Grid): number {
  const { rows } = scoreMarks({ grids: [grid] }, chosen);
  return rows.reduce((passed, { result }) => passed + (result?.passed === true ? 1 : 0), 0);
}

function written(grid: Grid): number {
  const { plan, rows } = scoreMarks({ grids: [grid] }, chosen);
  return rows.reduce((cells, { marks, result }) => cells + verdictValues(plan, marks, result).size, 0);
}

/** The other sheets of a new workbook, so that the command runs as a host runs it. */
const sheets: Snapshot = {
  grids: run('new', { grids: [] }, { standard: chosen })
    .changes.flatMap((change) => (change.kind === 'sheet' ? [change.spec] : []))
    .filter(({ name }) => sheetsToRead('score').includes(name) && name !== '成绩')
    .map(({ name, columns, rows }) => ({ name, rows: [columns.map(({ title }) => title), ...rows] })),
};

function command(grid: Grid): number {
  const request = { time: '2026-06-01T09:00:00+08:00', user: '王老师' };
  const { summary } = run('score', { grids: [...sheets.grids, grid] }, request);
  return summary?.passed ?? Number.NaN;
}

function measure(perBook: number): void {
  const books = students / perBook;
  const grids = Array.from({ length: kinds }, (_, book) => marksGrid(book, perBook));
  const overAll = (one: (grid: Grid) => number) => () => {
    let sum = 0;
    for (let book = 0; book < books; book++) {
      const grid = grids[book % kinds];
      if (grid !== undefined) sum += one(grid);
    }
    return sum;
  };
  const timings = alternate(
    [
      { name: 'bare pass: each mark as a float, one sum', run: overAll(barePass) },
      { name: 'read and judge every row (scoreMarks)', run: overAll(judged) },
      { name: '… and its cells, reasons in words', run: overAll(written) },
      { name: 'the whole command score', run: overAll(command) },
    ],
    rounds,
  );
  report(
    `Scoring ${students} students, 2 components × 3 examiners, a veto: ${books} books of ${perBook}`,
    timings,
  );
  reportPandas(timings[1]?.median ?? Number.NaN, perBook);
}

/** The same work in pandas, right after; PYTHON names an interpreter that has it. */
function reportPandas(own: number, perBook: number): void {
  const python = process.env.PYTHON ?? 'python3';
  const args = ['bench/score_pandas.py', String(rounds), String(perBook)];
  const { status, stdout } = spawnSync(python, args, { encoding: 'utf8' });
  if (status !== 0) {
    console.log('  pandas: not compared, it is not installed (PYTHON=… names an interpreter that has it)');
    return;
  }
  const times = stdout.trim().split('\n').slice(1).map(Number);
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  const ratio = (own / median).toFixed(2);
  console.log(
    `  pandas, binary floats: ${median.toFixed(0)} ms; reading and judging takes ${ratio} × as long`,
  );
}

for (const perBook of [1_000, 10_000]) measure(perBook);
