import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBook } from '../../xlsx/index.ts';
import { fixtureBytes, fixtureNames } from '../support/fixture-books.ts';
import { firstLedgerRow, guideAnew, newColumns, newSheets } from '../xlsx/nothing-lost-changes.ts';
import { newBooks, sampleBook, templates, workedFixture } from './books.ts';
import { bytesOf, differences, type Read, readByOpenpyxl, type Values, valuesOf } from './read.ts';
import { convert } from './soffice.mjs';

const filled = (name: (typeof fixtureNames)[number]) => {
  const book = openBook(fixtureBytes(name));
  book.apply([newColumns, firstLedgerRow, ...newSheets, guideAnew]);
  return book.save();
};

const books = new Map<string, Uint8Array>([
  ...fixtureNames.map((name) => [`filled-${name}`, filled(name)] as const),
  ...fixtureNames.map((name) => [`worked-${name}`, workedFixture(name)] as const),
  ...newBooks(),
  ...templates(),
  ['sample', sampleBook().save()],
]);
const names = [...books.keys()];

const folder = mkdtempSync(join(tmpdir(), 'skilldraw-opens-'));
const original = (name: string) => join(folder, 'ours', `${name}.xlsx`);
const saved = (name: string) => join(folder, 'saved', `${name}.xlsx`);
const printed = (name: string) => join(folder, 'printed', `${name}.pdf`);
/** Strict Open XML is beyond openpyxl: it finds no sheets in it. */
const readable = names.filter((name) => !name.endsWith('strict'));
let oursByOpenpyxl: ReadonlyMap<string, Read>;
let savedByOpenpyxl: ReadonlyMap<string, Read>;

/** LibreOffice lays the pivot tables out anew, with its own words for the total. */
const withoutPivot = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([sheet]) => sheet !== '透视'));

beforeAll(() => {
  mkdirSync(join(folder, 'ours'));
  for (const [name, bytes] of books) writeFileSync(original(name), bytes);
  convert(names.map(original), 'xlsx', join(folder, 'saved'));
  convert(names.map(original), 'pdf', join(folder, 'printed'));
  oursByOpenpyxl = readByOpenpyxl(readable.map(original));
  savedByOpenpyxl = readByOpenpyxl(names.map(saved));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(names)('%s.xlsx', (name) => {
  const ours = valuesOf(books.get(name)!);

  it('is opened, saved and printed by LibreOffice, with the values that we read', () => {
    // A formula that came without a result (openpyxl writes none) has one now.
    const formulas = savedByOpenpyxl.get(name)!.formulas;
    const isWorkedOut = (sheet: string, address: string) => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
      const hadResult = (ours[sheet]?.[Number(row) - 1]?.[column - 1] ?? null) !== null;
      return !hadResult && (formulas[sheet] ?? []).includes(address);
    };
    expect(differences(withoutPivot(ours), valuesOf(bytesOf(saved(name))), isWorkedOut)).toEqual([]);
    expect(statSync(printed(name)).size).toBeGreaterThan(1000);
  });

  it('reads the same by openpyxl after LibreOffice saved it', () => {
    const values = valuesOf(bytesOf(saved(name)));
    expect(differences(values, savedByOpenpyxl.get(name)!.values)).toEqual([]);
  });

  it.skipIf(!readable.includes(name))('reads the same by openpyxl as we wrote it', () => {
    // Of inline strings it leaves _x005F_x0041_ as it stands, where Excel and LibreOffice show _x0041_ (22.9.2.19).
    const isEscape = (sheet: string, address: string) => sheet === '名单' && address === 'M14';
    expect(differences(ours, oursByOpenpyxl.get(name)!.values, isEscape)).toEqual([]);
  });
});

describe('LibreOffice in these tests', () => {
  it('works every formula out anew: a wrong result in a file does not survive', () => {
    const book = openBook(fixtureBytes('streamed'));
    const [spec, headerRow] = [newColumns, 3];
    expect(spec.kind === 'fill' && spec.headerRow).toBe(headerRow);
    // 平时分 of 张三 goes from 88.5 to 50, so 折算, 40 % of it, from 35.4 to 20; in the file it still says 35.4.
    const column = {
      title: '平时分',
      type: 'decimal' as const,
      width: 9,
      align: 'center' as const,
      locked: false,
    };
    const rows = [{ row: 4, values: [50] }];
    book.apply([
      { kind: 'fill', sheet: '名单', headerRow, columns: [{ column: 10, spec: column, added: false }], rows },
    ]);
    const file = join(folder, 'stale.xlsx');
    writeFileSync(file, book.save());
    const [made] = convert([file], 'xlsx', join(folder, 'saved'));
    expect([valuesOf(bytesOf(file)), valuesOf(bytesOf(made!))].map((each) => each.名单?.[3]?.[10])).toEqual([
      35.4, 20,
    ]);
  });

  it('never repairs: a book that it cannot open as it is fails the test', () => {
    const file = join(folder, 'broken.xlsx');
    writeFileSync(file, fixtureBytes('streamed').subarray(0, 3000));
    expect(() => convert([file], 'xlsx', join(folder, 'saved'))).toThrow('did not save');
  });
});
