import { describe, expect, it } from 'vitest';
import { forbidden } from './arrows.ts';
import { cyclesOf } from './cycles.ts';
import { importsOf } from './imports.ts';
import { sourcesOf } from './sources.ts';

const sources = sourcesOf(['.ts', '.tsx', '.mjs']);
const faultsOf = (file: string, text: string) =>
  importsOf(file, text).flatMap((each) => {
    const why = forbidden(each);
    return why === null ? [] : [`${each.from} → ${each.to}: ${why}`];
  });

describe('the arrows between the folders', () => {
  it('hold for every import of the repository', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(({ file, text }) => faultsOf(file, text))).toEqual([]);
  });

  // Each of these is forbidden by DESIGN, section 2.
  it.each([
    ['core/draw/a.ts', "import { readFileSync } from 'node:fs';", 'the core imports nothing outside itself'],
    ['core/draw/a.ts', "import pad from 'left-pad';", 'the core imports nothing outside itself'],
    ['core/draw/a.ts', "import { seal } from '../proof/commitment.ts';", 'draw must not import proof'],
    ['core/score/a.ts', "import { sheets } from '../book/layout/sheets.ts';", 'score must not import book'],
    ['core/utils/a.ts', "import { seal } from '../proof/commitment.ts';", 'is on no floor of the core'],
    ['core/a.ts', "import { open } from '../xlsx/open.ts';", 'core must not import xlsx'],
    ['core/a.ts', "export type { Host } from '../addin/host.ts';", 'core must not import addin'],
    ['core/a.ts', "const host = await import('../web/host.ts');", 'core must not import web'],
    ['core/a.ts', "import options from '../build.mjs';", 'core must not import build.mjs'],
    ['batch/a.ts', "import { seal } from '../core/proof/commitment.ts';", 'the core is imported through'],
    ['batch/a.ts', "import { panel } from '../panel/main.ts';", 'batch must not import panel'],
    ['addin/a.ts', "import { open } from '../xlsx/open.ts';", 'addin must not import xlsx'],
    ['addin/a.ts', "import { host } from '../appscript/host.ts';", 'addin must not import appscript'],
    ['web/a.ts', "import { cli } from '../batch/cli.ts';", 'web must not import batch'],
    ['xlsx/a.ts', "import type { Host } from '../web/host.ts';", 'xlsx must not import web'],
    ['panel/a.ts', "import { run } from '../core/index.ts';", 'the panel knows only types'],
    ['panel/a.ts', "import { type Issue, run } from '../core/index.ts';", 'the panel knows only types'],
    ['panel/a.ts', "import '../core/index.ts';", 'the panel knows only types'],
    ['batch/a.ts', "import { people } from '../test/support/people.ts';", 'nothing imports test'],
    ['build.mjs', "import { people } from './test/support/people.ts';", 'nothing imports test'],
    ['tools/a.ts', "import { run } from '../core/index.ts';", 'no arrows are listed for tools'],
  ])('refuse in %s: %s', (file, text, why) => {
    expect(faultsOf(file, text)).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    ['core/draw/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['core/proof/a.ts', "import { drawUnit } from '../draw/draw-unit.ts';"],
    ['panel/a.ts', "import type { Issue } from '../core/index.ts';"],
    ['panel/a.ts', "import { type Issue, type Proof } from '../core/index.ts';"],
    ['web/a.ts', "import { open } from '../xlsx/open.ts';\nimport { panel } from '../panel/main.ts';"],
    ['templates/a.ts', "import { save } from '../xlsx/save.ts';"],
    ['bench/a.ts', "import { scoreMarks } from '../core/book/score-marks.ts';"],
    ['test/a.ts', "import { compareCodes } from '../core/standard/code-order.ts';"],
    ['core/a.ts', "// import { open } from '../xlsx/open.ts';"],
    ['core/a.ts', "/* import { open }\n from '../xlsx/open.ts'; */"],
  ])('allow in %s: %s', (file, text) => {
    expect(faultsOf(file, text)).toEqual([]);
  });
});

describe('the files of the core', () => {
  it('import each other without a cycle, types included', () => {
    const core = sources.filter(({ file }) => file.startsWith('core/'));
    const graph = new Map(
      core.map(({ file, text }) => {
        const own = importsOf(file, text).filter((each) => !each.isPackage);
        return [file, own.map((each) => each.to)];
      }),
    );
    expect(cyclesOf(graph).map((cycle) => cycle.join(' → '))).toEqual([]);
  });

  it('would show a cycle if there were one', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(cyclesOf(graph)).toEqual([['a', 'b', 'c', 'a']]);
  });
});
