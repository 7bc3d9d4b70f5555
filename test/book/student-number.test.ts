import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { studentNumber } from '../../core/book/student-number.ts';
import type { Cell } from '../../core/index.ts';

const place = { sheet: '名单', row: 2, column: 1, header: '学号' };

const unescaped = (text: string) =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function cellOf(kind: string, text: string): Cell {
  if (kind === 'text') return unescaped(text);
  if (kind === 'number') return Number(text);
  if (kind === 'yes/no') return text === 'true';
  if (kind === 'date') return { date: text };
  return kind === 'error' ? { error: text } : null;
}

const examples = readFileSync(new URL('../fixtures/student-numbers.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('kind'))
  .map((line) => line.split('|').map((part) => part.trim()))
  .map(([kind = '', cell = '', expected = '']) => ({ kind, cell, expected }));

describe('a student number', () => {
  it.each(examples)('$kind $cell is read as $expected', ({ kind, cell, expected }) => {
    const { id, issues } = studentNumber(cellOf(kind, cell), place);
    expect(issues.length === 0 ? id : issues.map((each) => each.code).join()).toBe(expected);
    for (const each of issues) {
      expect([id, each.severity, each.place]).toEqual(['', 'error', place]);
      expect(String(each.params.value ?? '').length).toBeLessThanOrEqual(41);
    }
  });

  it('has examples of every kind', () => {
    expect(new Set(examples.map((each) => each.kind)).size).toBe(6);
    expect(examples.length).toBeGreaterThan(30);
  });
});
