import { describe, expect, it } from 'vitest';
import { codeOnly } from './imports.ts';
import { type Source, sourcesOf } from './sources.ts';

const longest = 250;

/** Files that may be longer, each with its reason. */
const allowed: Readonly<Record<string, string>> = {
  'verify/verify_draw.py': 'a stranger copies it as one file and reads it as one page',
};

const tooLong = ({ text }: Source) => text.trimEnd().split('\n').length > longest;
const sources = sourcesOf(['.ts', '.tsx', '.mjs', '.js', '.py', '.css']);

describe('a source file', () => {
  it(`has at most ${longest} lines`, () => {
    const long = sources.filter((each) => tooLong(each) && allowed[each.file] === undefined);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('is on the list of exceptions only while it needs to be', () => {
    const listed = sources.filter(({ file }) => allowed[file] !== undefined);
    expect(listed.map(({ file }) => file).sort()).toEqual(Object.keys(allowed).sort());
    expect(listed.filter((each) => !tooLong(each))).toEqual([]);
  });

  it('that is no test never uses any, and never silences the compiler', () => {
    const own = sources.filter(({ file }) => /\.(tsx?|mjs)$/.test(file) && !file.startsWith('test/'));
    expect(own.length).toBeGreaterThan(50);
    expect(own.flatMap(silenced)).toEqual([]);
  });

  it.each([
    'const a: any = 1;',
    'const a = b as any;',
    'const a: any[] = [];',
    'const a = new Map<string, any>();',
    '// @ts-ignore\nconst a = 1;',
    '// @ts-expect-error\nconst a = 1;',
    '// @ts-nocheck',
  ])('is found when it says %s', (text) => {
    expect(silenced({ file: 'core/a.ts', text })).toEqual(['core/a.ts']);
  });

  it.each([
    "const a = 'any';",
    '// any of them\nconst a = 1;',
    'const many: string[] = [];',
    '/** Whether any is there. */',
    'const ok = list.any;',
  ])('is not found for %s', (text) => {
    expect(silenced({ file: 'core/a.ts', text })).toEqual([]);
  });
});

function silenced({ file, text }: Source): string[] {
  const hasAny = /(?:[:<|&,(=]|\bas)\s*any\b/.test(codeOnly(text));
  const isMuted = /@ts-(?:ignore|nocheck|expect-error)/.test(text);
  return hasAny || isMuted ? [file] : [];
}
