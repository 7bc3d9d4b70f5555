import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describePlace } from '../core/index.ts';
import { nodeIo } from './io.ts';
import { reportFor } from './main.ts';

/** The whole examination on the shipped sample, by the very commands that a secretary types: `npm start`. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'out');
const book = join(out, '移动商务抽考.xlsx');
const roster = join(root, 'templates/sample/roster.csv');
const marks = join(root, 'templates/sample/marks.csv');
const io = { ...nodeIo(), user: () => '教学秘书' };

const steps: readonly (readonly [title: string, ...argv: string[]])[] = [
  ['新建', 'new', 'mobile-slips-22411', book, '--examiners', '3', '--sources', '骰子、当天彩票号码'],
  ['导入名单', 'import', book, '--roster', roster],
  ['检查', 'check', book],
  ['封存', 'commit', book],
  [
    '抽签',
    'draw',
    book,
    '--entropy',
    '骰子=3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6',
    '--entropy',
    '当天彩票号码=0 4 8 8 1',
  ],
  ['导入分数', 'import', book, '--marks', marks],
  ['评分', 'score', book],
  ['核验', 'verify', book],
  ['证明', 'proof', book, '-o', join(out, 'proof.json')],
];

/** As it would be typed: no folders, and what the shell would take apart in quotes. */
function typed(argv: readonly string[]): string {
  const words = argv.map((word) => (word.startsWith(root) ? basename(word) : word));
  return ['skilldraw', ...words.map((word) => (/[\s、]/.test(word) ? `"${word}"` : word))].join(' ');
}

console.log('样例：四个虚构班级、170 名学生、三位评委，标准“移动商务技能抽考 十签 2:2:4:1:1”。\n');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [title, ...argv] of steps) {
  const { done, exit, issues, account } = reportFor([...argv, '--lang', 'zh'], io);
  console.log(`【${title}】 ${typed(argv)}`);
  // What comes next is the next step here.
  for (const line of done ? account.slice(0, -1) : account) console.log(`  ${line}`);
  for (const { place, text } of issues)
    console.log(`  · ${place === null ? '' : `${describePlace(place)}：`}${text}`);
  // The sample's marks have their mistakes: a book with errors is scored all the same.
  if (!done || exit > 1) process.exit(exit === 0 ? 1 : exit);
}
console.log(`
打开  out/${basename(book)}（Excel、WPS 或 LibreOffice）：看“抽签”“成绩”“台账”三张表
复核  python3 verify/verify_draw.py out/proof.json`);
