import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../xlsx/csv/index.ts';

const tables = readFileSync(new URL('../fixtures/csv/tables.jsonl', import.meta.url), 'utf8');

interface Table {
  readonly bytes: string;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly encoding: string;
  readonly delimiter: string;
}

describe('random tables that Python wrote', () => {
  it('come back with every cell and the line of every row, in each encoding and with each delimiter', () => {
    const cases = tables
      .trim()
      .split('\n')
      .map((line): Table => JSON.parse(line));
    expect(cases).toHaveLength(150);
    for (const { bytes, ...table } of cases) {
      const { issues, ...read } = readCsv(Buffer.from(bytes, 'base64'));
      expect(issues).toEqual([]);
      // Plain letters are UTF-8 as well as GB18030; which of them is said does not matter there.
      expect({ ...read, encoding: '' }).toEqual({ ...table, encoding: '' });
      const isPlain = table.rows.flat().every((cell) => /^[\0-\x7f]*$/.test(cell));
      if (!isPlain) expect(read.encoding).toBe(table.encoding);
    }
  });
});

const cells = fc.string({
  unit: fc.constantFrom('张', '三', '𠮷', '7', ' ', ',', ';', '"', '\n', '，', '=', '-', "'"),
  maxLength: 8,
});
const rows = fc
  .tuple(
    fc.integer({ min: 2, max: 5 }),
    fc.array(fc.array(cells, { minLength: 4, maxLength: 4 }), { maxLength: 8 }),
  )
  .map(([width, body]) => [
    ['学号', '姓名', '班级', '备注', '电话'].slice(0, width),
    ...body.map((row, i) => [`20240${i}`, ...row].slice(0, width)),
  ]);

describe('any table', () => {
  it('comes back, whichever of its cells are quoted', () => {
    const written = fc.tuple(
      rows,
      fc.func(fc.boolean()),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
    );
    fc.assert(
      fc.property(written, ([table, isQuoted, delimiter, newline]) => {
        const quotes = (value: unknown, column: number) => isQuoted(value, column);
        const text = Papa.unparse(table, { delimiter, newline, quotes });
        const read = readCsv(new TextEncoder().encode(text));
        expect(read.issues).toEqual([]);
        expect([read.rows, read.delimiter]).toEqual([table, delimiter]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a list that is written', () => {
  it('opens in Excel as text: a BOM, CRLF, an apostrophe before what would be a formula', () => {
    const text = writeCsv([
      ['学号', '姓名'],
      ['0012', '=cmd|x'],
      ['0013', '@张,三'],
    ]);
    expect(text).toBe('\uFEFF学号,姓名\r\n0012,"\'=cmd|x"\r\n0013,"\'@张,三"\r\n');
  });
});
