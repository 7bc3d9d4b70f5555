import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  applyChanges,
  type Cell,
  type CommandName,
  type CommandTypes,
  describe,
  describePlace,
  findPreset,
  type Issue,
  type Outcome,
  run,
  type Snapshot,
} from '../core/index.ts';
import { readCsv, writeCsv } from '../xlsx/csv/index.ts';

/** The whole examination on the shipped sample: standard C, four classes, three examiners. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = join(root, 'templates', 'sample');
const out = join(root, 'out');
const context = {
  time: '2026-05-20T08:30:00+08:00',
  user: '教学秘书',
  random: randomBytes(32).toString('hex'),
};
const entropy = [
  { label: '骰子（见证人甲）', value: '3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6' },
  { label: '当日彩票号码', value: '0 4 8 8 1' },
];

let book: Snapshot = { grids: [] };

function perform<Name extends CommandName>(
  name: Name,
  request: CommandTypes[Name]['request'],
): Outcome<CommandTypes[Name]['summary']> & { readonly summary: CommandTypes[Name]['summary'] } {
  const { changes, issues, summary } = run(name, book, request);
  if (summary === null) throw new Error(`${name}：${issues.map(inWords).join('\n')}`);
  book = applyChanges(book, changes);
  return { changes, issues, summary };
}

function inWords(issue: Issue): string {
  const place = issue.place === undefined ? '' : `${describePlace(issue.place)}：`;
  return `${place}${describe(issue, 'zh')}`;
}

function importCsv(what: 'roster' | 'marks', file: string): number {
  const { rows, lines, issues } = readCsv(readFileSync(join(sample, file)), file);
  if (issues.length > 0) throw new Error(issues.map(inWords).join('\n'));
  const imported = perform('import', { what, file, rows, lines });
  for (const issue of imported.issues) console.log(`      ${inWords(issue)}`);
  return imported.summary.rows;
}

function save(): string[] {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const text = (cell: Cell) => (typeof cell === 'object' ? '' : String(cell));
  return book.grids.map((grid) => {
    const path = join(out, `${grid.name}.csv`);
    writeFileSync(path, writeCsv(grid.rows.map((row) => row.map(text))));
    return path;
  });
}

const preset = findPreset('mobile-slips-22411');
if (preset === undefined) throw new Error('没有这个标准');
// What will be thrown is announced with the commitment, so that nobody chooses its name afterwards.
const sources = entropy.map((each) => each.label);
const standard = { ...preset, draw: { ...preset.draw, sources } };
const made = perform('new', { standard, examiners: 3 });
console.log(`标准  ${made.summary.standard}`);
console.log(`名单  读入 ${importCsv('roster', 'roster.csv')} 人（templates/sample/roster.csv，GB18030）`);

const checked = perform('check', {});
for (const issue of checked.issues) console.log(`      ${inWords(issue)}`);

const sealed = perform('commit', context);
console.log(`封存  ${sealed.summary.units.length} 个班，摘要 ${sealed.summary.digest}`);
console.log(`      核对码 ${sealed.summary.checkCode}（先公布，再产生随机源：${sources.join('、')}）`);

const drawn = perform('draw', { ...context, entropy });
for (const issue of drawn.issues) console.log(`      ${inWords(issue)}`);
console.log(`抽签  随机源约 ${drawn.summary.entropyBits} 位`);
for (const { unit, quotas, students } of drawn.summary.units) {
  console.log(
    `      ${unit} ${students} 人：${quotas.map((each) => `${each.name} ${each.students}`).join('，')}`,
  );
}

console.log(`成绩  读入 ${importCsv('marks', 'marks.csv')} 行评委分`);
const scored = perform('score', context);
const { scored: done, passed, excellent, incomplete, invalid } = scored.summary;
console.log(
  `评分  ${done} 人有成绩，合格 ${passed}，优秀 ${excellent}；未完成 ${incomplete}，有错 ${invalid}`,
);
for (const issue of scored.issues) console.log(`      ${inWords(issue)}`);

const verified = perform('verify', {});
const agreeing = verified.summary.rows.filter((row) => row.agrees).length;
console.log(`核验  重算 ${verified.summary.rows.length} 行抽签，一致 ${agreeing} 行`);

const files = save();
writeFileSync(join(out, 'proof.json'), `${JSON.stringify(perform('proof', {}).summary, null, 1)}\n`);
console.log(`归档  out/ 里有 ${files.length} 张表（CSV）和证明文件 proof.json`);
console.log('打开  out/抽签.csv、out/成绩.csv（Excel 或 WPS 双击）');
console.log('复核  python3 verify/verify_draw.py out/proof.json');
