import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPackage } from '../../xlsx/package/package.ts';
import { makeFolder, removeFolder } from '../batch/support/folder.ts';
import { buildProgram } from '../batch/support/program.ts';
import { bookCases } from './books.ts';
import { listCases } from './lists.ts';

/**
 * The campaign of hostile inputs, through the program that people run: each gets the word it should, under bounded
 * memory, and nothing is written when it is refused.
 */
const mostMemory = 1200; // MB of the whole process; Node itself takes some 50
// A hang detector, not a measurement: the slowest case takes a few seconds.
const patience = 120_000;

let folder = '';
let program = '';
const watch = () => join(folder, 'watch.cjs');

beforeAll(async () => {
  folder = makeFolder();
  program = await buildProgram(join(folder, 'program'));
  const tell = `require('fs').writeFileSync(${JSON.stringify(join(folder, 'peak'))}, String(process.resourceUsage().maxRSS))`;
  writeFileSync(watch(), `process.on('exit', () => ${tell});`);
});
afterAll(() => removeFolder(folder));

interface Answer {
  readonly exit: number | null;
  readonly codes: readonly string[];
  readonly texts: readonly string[];
  readonly stderr: string;
  readonly peak: number;
}

function answer(...argv: string[]): Answer {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', watch(), program, ...argv, '--json', '--lang', 'zh'],
    { encoding: 'utf8', timeout: patience, maxBuffer: 2 ** 28, cwd: join(folder, 'desk') },
  );
  const said: { issues: { code: string; text: string }[] } = JSON.parse(stdout);
  return {
    exit: status,
    codes: said.issues.map(({ code }) => code),
    texts: said.issues.map(({ text }) => text),
    stderr,
    peak: Number(readFileSync(join(folder, 'peak'), 'utf8')) / 1024,
  };
}

/** An empty desk with the given files on it, and what lies there afterwards. */
function desk(files: Readonly<Record<string, Uint8Array>>): () => Record<string, Buffer> {
  const place = join(folder, 'desk');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place, name), bytes);
  return () => Object.fromEntries(readdirSync(place).map((name) => [name, readFileSync(join(place, name))]));
}

const isChinese = (text: string) => /[\u4E00-\u9FFF]/.test(text);
const template = join(import.meta.dirname, '../../templates/mobile-slips-22411.xlsx');

describe('the campaign of hostile inputs', () => {
  it('has 54 workbooks and 25 lists: nobody drops one without saying so', () => {
    expect([bookCases.length, listCases.length]).toEqual([54, 25]);
    const names = [...bookCases.map(([what]) => `b ${what}`), ...listCases.map(([what]) => `l ${what}`)];
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(bookCases)('answers a workbook that is %s (%s)', (_, code, make) => {
    const bytes = make();
    const now = desk({ '2024级.xlsx': bytes });
    const { exit, codes, texts, stderr, peak } = answer(
      'new',
      'blank',
      '2024级.xlsx',
      '--add',
      '--no-backup',
    );
    expect(stderr).toBe('');
    expect(peak).toBeLessThan(mostMemory);
    if (code === null) {
      expect([exit, codes.filter((each) => each.startsWith('file-'))]).toEqual([0, []]);
      expect(openPackage(now()['2024级.xlsx']!).has('/xl/workbook.xml')).toBe(true);
      return;
    }
    expect([exit, codes]).toEqual([3, [code]]);
    expect(texts.every(isChinese)).toBe(true);
    const left = now();
    expect(Object.keys(left)).toEqual(['2024级.xlsx']);
    expect(left['2024级.xlsx']!.equals(bytes)).toBe(true);
  });

  it.each(listCases)('answers a list that is %s (%s)', (_, code, make) => {
    const bytes = make();
    const now = desk({ '名单.csv': bytes });
    copyFileSync(template, join(folder, 'desk', '2024级.xlsx'));
    const before = now();
    const { exit, codes, texts, stderr, peak } = answer('import', '2024级.xlsx', '--roster', '名单.csv');
    expect(stderr).toBe('');
    expect(peak).toBeLessThan(mostMemory);
    if (code === null) {
      expect(exit).toBe(0);
      const book = openPackage(now()['2024级.xlsx']!);
      const xml = book
        .names()
        .filter((name) => name.endsWith('.xml'))
        .map((name) => book.text(name));
      expect(xml.filter((each) => /<f[\s>]/.test(each))).toEqual([]);
      return;
    }
    expect(exit === 1 || exit === 3).toBe(true);
    expect(codes).toContain(code);
    expect(texts.every(isChinese)).toBe(true);
    const left = now();
    expect(Object.keys(left)).toEqual(Object.keys(before));
    for (const [name, content] of Object.entries(before)) expect(left[name]!.equals(content)).toBe(true);
  });
});
