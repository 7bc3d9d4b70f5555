import { describe, expect, it } from 'vitest';
import {
  type Change,
  type CommandName,
  type CommandTypes,
  run,
  type Snapshot,
  sheetsToRead,
} from '../../core/index.ts';
import { type FileBook, openBook } from '../../xlsx/index.ts';
import { context, dice } from '../support/books.ts';
import { columnOf, gridOf } from '../support/edits.ts';
import { fixtureBytes, fixtureNames } from '../support/fixture-books.ts';
import { lostParts } from '../support/lost-parts.ts';
import { partsOf } from '../support/parts.ts';
import { unsound } from '../support/sound-package.ts';
import { touchedBy } from '../support/touched.ts';
import { everything } from '../support/whole-book.ts';

/** A secretary at work: every command opens the file, does its work and saves it again. */
function worker(bytes: Uint8Array) {
  let file = bytes;
  const done: Change[] = [];
  const carryOut = (book: FileBook, changes: readonly Change[]) => {
    book.apply(changes);
    file = book.save();
    done.push(...changes);
  };
  return {
    file: () => file,
    done,
    /** Types values under a header of 成绩 or 抽签, for all students in the sheet's order. */
    type: (sheet: string, header: string, value: (i: number) => number | string) => {
      const book = openBook(file);
      const all = everything(book);
      const column = columnOf(all, sheet, header);
      const rows = gridOf(all, sheet)
        .rows.slice(1)
        .map((_, i) => ({ row: i + 2, values: [value(i)] }));
      const spec = { title: header, type: 'text' as const, width: 9, align: 'left' as const, locked: false };
      carryOut(book, [
        { kind: 'fill', sheet, headerRow: 1, columns: [{ column, spec, added: false }], rows },
      ]);
    },
    command: <Name extends CommandName>(name: Name, request: CommandTypes[Name]['request']) => {
      const book = openBook(file);
      const outcome = run(name, book.read(sheetsToRead(name)), request);
      expect([name, outcome.issues.filter((each) => each.severity === 'error')]).toEqual([name, []]);
      carryOut(book, outcome.changes);
      return outcome.summary!;
    },
  };
}

const ofPerson = ['名单', '标准', '模块', '评分项', '题库', '统计', '参数'];

function workThrough(bytes: Uint8Array) {
  const secretary = worker(bytes);
  // What her workbook has not yet, such as 台账; the sheets that are there stay.
  secretary.command('new', { standard: 'blank' });
  secretary.command('check', {});
  secretary.command('commit', context);
  secretary.command('draw', { ...context, entropy: dice });
  secretary.type('抽签', '考场提醒', (i) => `靠窗 ${i + 1}`);
  secretary.command('void', { ...context, unit: '二班', reason: '骰子掉在地上' });
  secretary.command('draw', { ...context, entropy: [{ label: '彩票', value: '03 11 17 22 29 31 07 15' }] });
  secretary.type('成绩', '专业技能', (i) => 50 + i * 3);
  secretary.type('成绩', '职业素养', () => 8);
  const scored = secretary.command('score', context);
  const verified = secretary.command('verify', {});
  return { secretary, scored, verified };
}

const rowOf = (book: Snapshot, sheet: string, id: string) =>
  gridOf(book, sheet).rows.find((row) => row[0] === id) ?? [];

describe.each(fixtureNames)('a whole examination in %s.xlsx', (name) => {
  const bytes = fixtureBytes(name);
  const { secretary, scored, verified } = workThrough(bytes);
  const after = openBook(secretary.file());

  it('is drawn, voided, drawn again, scored and verified', () => {
    // Twelve students, one 免考 and one 缓考; totals 58, 61 … 85 with 职业素养 8.
    expect(scored).toMatchObject({ students: 10, scored: 10, passed: 9, excellent: 1, invalid: 0 });
    expect([verified.agrees, verified.rows.length]).toEqual([true, 10]);
  });

  it('leaves everything else as it was: each other part, cell, format, row and rule', () => {
    const touched = touchedBy(everything(openBook(bytes)), secretary.done);
    expect(lostParts(partsOf(bytes), partsOf(secretary.file()), touched)).toEqual([]);
    expect(unsound(partsOf(secretary.file()))).toEqual([]);
  });

  it('leaves the sheets of hers that no command fills as they read before', () => {
    const sheetsOf = (book: FileBook) =>
      everything(book).grids.filter((grid) => ofPerson.includes(grid.name));
    expect(sheetsOf(after).length).toBe(ofPerson.length);
    expect(sheetsOf(after)).toEqual(sheetsOf(openBook(bytes)));
  });

  it('keeps her note beside each student of the class that stays drawn, and student numbers as text', () => {
    const book = everything(after);
    const drawn = gridOf(book, '抽签').rows;
    const notes = drawn.slice(1).map((row) => row[drawn[0]!.indexOf('考场提醒')] ?? null);
    // 一班 was drawn first: five students with notes; 二班 came anew after the void, without.
    expect(notes.slice(0, 5)).toEqual([1, 2, 3, 4, 5].map((i) => `靠窗 ${i}`));
    expect(notes.slice(5)).toEqual(Array.from({ length: 5 }, () => null));
    for (const id of ['007', '430102200601040044']) {
      expect([rowOf(book, '抽签', id)[0], rowOf(book, '成绩', id)[0]]).toEqual([id, id]);
    }
  });
});
