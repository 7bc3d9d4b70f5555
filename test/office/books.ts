import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandName, type CommandTypes, presets, run, sheetsToRead } from '../../core/index.ts';
import { readCsv } from '../../xlsx/csv/index.ts';
import { blankBook, type FileBook, openBook } from '../../xlsx/index.ts';
import { context, dice } from '../support/books.ts';
import { columnOf, gridOf } from '../support/edits.ts';
import { type FixtureName, fixtureBytes } from '../support/fixture-books.ts';
import { everything } from '../support/whole-book.ts';

/** A book that takes commands one after the other, as the command line gives them, without the files in between. */
export function perform<Name extends CommandName>(
  book: FileBook,
  name: Name,
  request: CommandTypes[Name]['request'],
): NonNullable<CommandTypes[Name]['summary']> {
  const { changes, issues, summary } = run(name, book.read(sheetsToRead(name)), request);
  if (summary === null) throw new Error(`${name} was refused: ${JSON.stringify(issues)}`);
  book.apply(changes);
  return summary as NonNullable<CommandTypes[Name]['summary']>;
}

/** Types a value under a header of a sheet, row by row below the header in row 1. */
export function type(
  book: FileBook,
  sheet: string,
  header: string,
  value: (i: number) => number | string,
): void {
  const all = everything(book);
  const column = columnOf(all, sheet, header);
  const rows = gridOf(all, sheet)
    .rows.slice(1)
    .map((_, i) => ({ row: i + 2, values: [value(i)] }));
  const spec = { title: header, type: 'decimal' as const, width: 9, align: 'center' as const, locked: false };
  book.apply([{ kind: 'fill', sheet, headerRow: 1, columns: [{ column, spec, added: false }], rows }]);
}

export function commitAndDraw(book: FileBook): void {
  // What a person's own workbook has not yet, such as 台账; the sheets that are there stay.
  if (!book.sheetNames().includes('台账')) perform(book, 'new', { standard: 'blank' });
  perform(book, 'commit', context);
  perform(book, 'draw', { ...context, entropy: dice });
}

export function markAndScore(book: FileBook): void {
  type(book, '成绩', '专业技能', (i) => 50 + ((i * 3) % 40));
  type(book, '成绩', '职业素养', (i) => 5 + (i % 6));
  perform(book, 'score', context);
}

/** A secretary's workbook of test/fixtures/books after the whole examination. */
export function workedFixture(name: FixtureName): Uint8Array {
  const book = openBook(fixtureBytes(name));
  commitAndDraw(book);
  markAndScore(book);
  return book.save();
}

/** A new workbook of each preset. */
export function newBooks(): ReadonlyMap<string, Uint8Array> {
  return new Map(
    presets.map(({ id }) => {
      const book = blankBook();
      perform(book, 'new', { standard: id });
      return [`new-${id}`, book.save()];
    }),
  );
}

/** The committed templates. */
export function templates(): ReadonlyMap<string, Uint8Array> {
  const folder = join(import.meta.dirname, '../../templates');
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
  return new Map(
    files.map((file) => [`template-${file.slice(0, -5)}`, new Uint8Array(readFileSync(join(folder, file)))]),
  );
}

/** The shipped sample from the first step to the last: four classes, three examiners, their mistakes put right. */
export function sampleBook(): FileBook {
  const folder = join(import.meta.dirname, '../../templates/sample');
  const book = blankBook();
  perform(book, 'new', { standard: 'mobile-slips-22411', examiners: 3 });
  const bring = (what: 'roster' | 'marks', file: string) => {
    const { rows, lines } = readCsv(readFileSync(join(folder, file)), file);
    perform(book, 'import', { what, file, rows, lines });
  };
  bring('roster', 'roster.csv');
  commitAndDraw(book);
  bring('marks', 'marks.csv');
  perform(book, 'score', context);
  return book;
}
