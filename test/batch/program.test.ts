import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledBook, writeRoster } from './support/cli.ts';
import { makeFolder, namesIn, newFolder, removeFolder } from './support/folder.ts';
import { seen, types } from './support/person.ts';
import { buildProgram } from './support/program.ts';

const version: string = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
).version;
let [home, program] = ['', ''];

beforeAll(async () => {
  home = makeFolder();
  program = await buildProgram(home);
});

afterAll(() => removeFolder(home));

function run(folder: string, argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  return { exit: status, stdout, stderr };
}

describe('the built program', () => {
  it('tells the version of its package', () => {
    expect(run(home, ['--version'])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('is a program of its own, and the one that npx finds in a checkout', () => {
    expect(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout).toBe(`${version}\n`);
    // Whoever runs the tests with npm hands down where npm looks; this is another folder, with a cache of its
    // own.
    const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
    const env = { ...Object.fromEntries(inherited), npm_config_cache: join(home, 'cache') };
    const line = ['--offline', 'skilldraw', '--version'];
    const npx = spawnSync('npx', line, { cwd: home, env, encoding: 'utf8' });
    expect(npx.stdout).toBe(`${version}\n`);
  });

  it('makes, fills, checks and seals a book, with the exit codes of its help', () => {
    const folder = newFolder();
    writeRoster(folder, { 一班: 10 });
    expect(run(folder, ['new', 'mobile-slips-22411', 'book.xlsx']).exit).toBe(0);
    expect(run(folder, ['commit', 'book.xlsx']).exit).toBe(1);
    expect(run(folder, ['commit']).exit).toBe(2);
    expect(run(folder, ['commit', 'missing.xlsx']).exit).toBe(3);
    expect(run(folder, ['import', 'book.xlsx', '--roster', '名单.csv']).exit).toBe(0);
    const sealed = run(folder, ['commit', 'book.xlsx']);
    expect([sealed.exit, sealed.stderr]).toEqual([0, '']);
    expect(sealed.stdout).toMatch(/^摘要：[0-9a-f]{64}$/m);
    expect(namesIn(folder)).toEqual(['book.xlsx', 'book.xlsx.bak', '名单.csv'].sort());
  });

  it('speaks the language of the locale', () => {
    expect(run(home, ['--help'], { LANG: 'en_GB.UTF-8' }).stdout).toContain('Exit codes');
    expect(run(home, ['--help'], { LANG: 'zh_CN.UTF-8' }).stdout).toContain('退出码');
    expect(run(home, ['--help']).stdout).toContain('退出码');
  });

  it('prints neither colours nor progress into a pipe', async () => {
    const folder = newFolder();
    await filledBook(folder);
    const { stdout, stderr } = run(folder, ['check', 'book.xlsx']);
    expect(`${stdout}${stderr}`).not.toContain('\u001B');
  });

  it('does not complain when nobody reads its answer to the end', async () => {
    const folder = newFolder();
    await filledBook(folder);
    // Five thousand students without a class: more than a pipe holds.
    const cells = Array.from({ length: 5000 }, (_, i) => [`A${i + 20}`, `2025${10_000 + i}`]);
    await types(folder, '名单', Object.fromEntries(cells));
    const child = spawn(process.execPath, [program, 'check', 'book.xlsx', '--all'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect([code, stderr]).toEqual([1, '']);
  });

  it('run six times at once mixes nothing: who is done is in the book, who is not was told', async () => {
    const folder = newFolder();
    await filledBook(folder, { 一班: 10 });
    const lists = Array.from({ length: 6 }, (_, i) => {
      writeFileSync(join(folder, `${i}.csv`), `学号,姓名,班级\n2024999${10 + i},孙八,一班\n`);
      return ['import', 'book.xlsx', '--roster', `${i}.csv`];
    });
    const runs = lists.map((line) => spawn(process.execPath, [program, ...line], { cwd: folder }));
    const exits = await Promise.all(
      runs.map(async (child): Promise<number> => (await once(child, 'exit'))[0]),
    );
    for (const exit of exits) expect([0, 3]).toContain(exit);
    const isDone = exits.map((exit) => exit === 0);
    expect(isDone).toContain(true);
    const ids = (await seen(folder, '名单')).slice(1).map(([id]) => id);
    expect(ids).toHaveLength(10 + isDone.filter(Boolean).length);
    expect(isDone.map((_, i) => ids.includes(`2024999${10 + i}`))).toEqual(isDone);
    expect(namesIn(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
