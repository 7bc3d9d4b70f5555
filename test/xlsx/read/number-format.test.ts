import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInKind, formatKind } from '../../../xlsx/read/number-format.ts';

const examples = readFileSync(new URL('../../fixtures/number-formats.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split(' | ').map((part) => part.trim()))
  .map(([kind = '', code = '']) => ({ kind, code }));

const isId = (code: string) => /^id \d+$/.test(code);

describe('a number format', () => {
  it.each(examples)('$code shows a $kind', ({ kind, code }) => {
    expect(isId(code) ? builtInKind(Number(code.slice(3))) : formatKind(code)).toBe(kind);
  });

  it('that is empty shows a number', () => {
    expect(formatKind('')).toBe('number');
  });

  it('without end is looked at no further than a program would', () => {
    expect([formatKind(`${'0'.repeat(500)}d`), formatKind(`${'0'.repeat(5000)}d`)]).toEqual([
      'date',
      'number',
    ]);
  });

  it('that a file needs not spell out is in the table for every id of the standard', () => {
    const ids = examples.filter(({ code }) => isId(code)).map(({ code }) => Number(code.slice(3)));
    const dated = [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47];
    expect(ids).toEqual(expect.arrayContaining([...dated, 50, 51, 52, 53, 54, 55, 56, 57, 58]));
  });
});
