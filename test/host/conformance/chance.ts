import fc from 'fast-check';
import { expect } from 'vitest';
import { applyChanges } from '../../../core/index.ts';
import { memoryHostOf, trimmed } from '../memory.ts';
import { type BookSheet, cellsOf } from '../workbook.ts';
import { expectSheetsUntouched } from './check.ts';
import { engineSheets, ownSheet, randomBook, randomChanges } from './random-books.ts';
import type { ConformanceTest, Group } from './type.ts';

const names = [...engineSheets, ownSheet];

/** What only a person puts into a cell: formulas, rich text, and the yellow of the fixtures. */
function peoplesCells(sheet: BookSheet): Record<string, unknown> {
  const own = [...cellsOf(sheet)].filter(
    ([, { formula, runs, style }]) =>
      formula !== undefined || runs !== undefined || style?.fill === 'FFFFFF00',
  );
  return Object.fromEntries(own.map(([at, { style, ...cell }]) => [at, { ...cell, fill: style?.fill }]));
}

const asApplyChanges: ConformanceTest = async (adapter) => {
  const law = fc.asyncProperty(randomBook, randomChanges, async (book, changes) => {
    const opened = await adapter.open(book);
    const before = await opened.look();
    const grids = (await opened.host.read(names)).grids;
    const wanted = applyChanges({ grids }, changes).grids.map(trimmed);
    const memory = memoryHostOf(book);
    memory.apply(changes);
    await opened.host.apply(changes);
    expect((await opened.host.read(names)).grids).toEqual(wanted);
    const again = await opened.reopen();
    expect((await again.host.read(names)).grids).toEqual(wanted);
    const after = await again.look();
    expectSheetsUntouched(before, after, [ownSheet]);
    const cells = after.sheets.map((each) => [each.name, peoplesCells(each)]);
    expect(cells).toMatchObject(memory.book().sheets.map((each) => [each.name, peoplesCells(each)]));
  });
  await fc.assert(law, { numRuns: 40 });
};

export const chance: Group = {
  about: 'does with random workbooks',
  tests: {
    'what applyChanges does on plain grids, and with people’s cells what the in-memory host does':
      asApplyChanges,
  },
};
