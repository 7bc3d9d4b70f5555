import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Context, createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { goldenNames, readGolden } from '../support/golden-file.ts';
import { type Engine, proofOf, replay } from '../support/scenario.ts';

const root = join(import.meta.dirname, '../..');

/** What Apps Script's V8 does not have, and Node's own contexts only partly: docs of section 14 of the design. */
const absent = [
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'setTimeout',
  'URL',
  'console',
  'process',
  'require',
  'performance',
  'structuredClone',
  'Intl',
  'WebAssembly',
];

/** A context with nothing but the language itself. */
function bareContext(): Context {
  const context = createContext(Object.create(null));
  runInContext(`${absent.map((name) => `delete globalThis.${name};`).join('')}`, context);
  return context;
}

/** Only texts cross the border: JSON in, JSON out. */
function engineIn(context: Context): Engine {
  const call = (name: keyof Engine, ...inputs: unknown[]) => {
    const text = JSON.stringify(JSON.stringify(inputs));
    return JSON.parse(runInContext(`JSON.stringify(SkillDraw.${name}(...JSON.parse(${text})))`, context));
  };
  return {
    sheetsToRead: (command) => call('sheetsToRead', command),
    run: (command, snapshot, request) => call('run', command, snapshot, request),
    applyChanges: (book, changes) => call('applyChanges', book, changes),
  };
}

let code = '';
let context: Context;

beforeAll(async () => {
  const { coreBundle }: { readonly coreBundle: BuildOptions } = await import(
    pathToFileURL(join(root, 'build.mjs')).href
  );
  const { outputFiles } = await build({ ...coreBundle, absWorkingDir: root, write: false });
  code = outputFiles?.[0]?.text ?? '';
  context = bareContext();
  runInContext(code, context);
});

describe('the core as one script in a bare V8 context', () => {
  it('starts where there is no host at all', () => {
    const there = absent.filter((name) => runInContext(`typeof ${name}`, context) !== 'undefined');
    expect(there).toEqual([]);
    expect(runInContext('typeof SkillDraw.run', context)).toBe('function');
  });

  it('leaves one global name behind', () => {
    const before = runInContext('Object.getOwnPropertyNames(globalThis)', bareContext());
    const after = runInContext('Object.getOwnPropertyNames(globalThis)', context);
    expect(after.filter((name: string) => !before.includes(name))).toEqual(['SkillDraw']);
  });

  it.each(goldenNames())('makes the golden draw %s', (name) => {
    const { steps, proof } = readGolden(name);
    const engine = engineIn(context);
    expect(proofOf(replay(steps, engine), engine)).toStrictEqual(proof);
  });

  it('is small', async () => {
    const minified = await build({
      stdin: { contents: code, loader: 'js' },
      minify: true,
      charset: 'utf8',
      write: false,
    });
    const kilobytes = (text: string) => `${(gzipSync(text).length / 1000).toFixed(1)} kB gzip`;
    const small = minified.outputFiles[0]?.text ?? '';
    console.log(`core bundle: ${kilobytes(code)}, minified ${kilobytes(small)}`);
    // The task pane may take 120 kB gzip in all (DESIGN, section 12), and the core is not all of it.
    expect(gzipSync(small).length).toBeLessThan(100_000);
  });
});
