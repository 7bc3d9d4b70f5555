import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const binary = (name: string) => join(root, 'node_modules/.bin', name);

/** What the repository's biome rules say of files that lie where these names say, as lines. */
function lint(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'skilldraw-lint-'));
  try {
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    cpSync(join(root, 'core/lint'), join(folder, 'core/lint'), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), `${text}\n`);
    }
    const args = ['lint', '--max-diagnostics=none', '--reporter=github', '.'];
    const { stdout, stderr } = spawnSync(binary('biome'), args, { cwd: folder, encoding: 'utf8' });
    return `${stdout}\n${stderr}`.split('\n').filter((line) => line.startsWith('::error'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the compiler says of files that are compiled as the core is. */
function compile(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'skilldraw-purity-'));
  try {
    const config = { extends: join(root, 'core/tsconfig.json'), include: [folder] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { stdout } = spawnSync(binary('tsc'), ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    return stdout.split('\n').filter((line) => line.includes('error TS'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the linter, in the core', () => {
  const banned: readonly (readonly [string, string])[] = [
    ['random', 'export const x = Math.random();'],
    ['random-passed-on', 'export const x = [1].map(Math.random);'],
    ['new-date', 'export const x = new Date();'],
    ['date-now', 'export const x = Date.now();'],
    ['locale-compare', "export const x = 'a'.localeCompare('b');"],
    ['locale-string', 'export const x = (1.5).toLocaleString();'],
    ['intl', "export const x = new Intl.Collator('zh');"],
    ['crypto', 'export const x = crypto;'],
    ['performance', 'export const x = performance.now();'],
    ['global-this', 'export const x = globalThis;'],
    ['console', "console.log('x');"],
    ['any', 'export const x: any = 1;'],
    ['non-null', 'export const f = (x: string | null) => x!;'],
  ];
  const file = (name: string) => `core/draw/${name}.ts`;

  it('refuses chance, clocks, locales and hosts, each by itself', () => {
    const errors = lint(Object.fromEntries(banned.map(([name, text]) => [file(name), text])));
    const names = banned.map(([name]) => name);
    expect(names.filter((name) => errors.some((line) => line.includes(file(name))))).toEqual(names);
  });

  it('has nothing against a pure file, nor against a clock outside the core', () => {
    const pure = 'export const half = (x: number) => Math.floor(x / 2);';
    expect(lint({ 'core/draw/half.ts': pure, 'batch/clock.ts': 'export const x = Date.now();' })).toEqual([]);
  });
});

describe('the compiler, in the core', () => {
  const globals = [
    'console',
    'setTimeout',
    'document',
    'window',
    'process',
    'Buffer',
    'TextEncoder',
    'URL',
    'fetch',
    'crypto',
    'performance',
    'structuredClone',
    'Office',
    'Excel',
    'SpreadsheetApp',
  ];

  it('knows no host: each of its names is unknown', () => {
    const errors = compile(
      Object.fromEntries(globals.map((name) => [`${name}.ts`, `export const x = ${name};`])),
    );
    const unknown = globals.filter((name) =>
      errors.some((line) => line.includes(`/${name}.ts(`) && line.includes(`'${name}'`)),
    );
    expect(unknown).toEqual(globals);
  });

  it('knows nothing that came after ES2020', () => {
    const errors = compile({
      'at.ts': 'export const x = [1].at(0);',
      'replace-all.ts': "export const x = 'a'.replaceAll('a', 'b');",
      'sorted.ts': 'export const x = [1].toSorted();',
    });
    expect(errors).toHaveLength(3);
  });

  it('accepts a pure file', () => {
    expect(compile({ 'x.ts': 'export const x = [2n ** 64n, Math.floor(1.5)];' })).toEqual([]);
  });
});
