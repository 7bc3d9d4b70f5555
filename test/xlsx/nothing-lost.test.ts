import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../../core/index.ts';
import { openBook } from '../../xlsx/index.ts';
import { fixtureBytes, fixtureNames } from '../support/fixture-books.ts';
import { cellsOf } from '../support/lost-cells.ts';
import { lostParts } from '../support/lost-parts.ts';
import { attributeOf, childOf, type Element, partsOf, rootOf, sheetParts, textOf } from '../support/parts.ts';
import { unsound } from '../support/sound-package.ts';
import { touchedBy } from '../support/touched.ts';
import { everything, trimmed } from '../support/whole-book.ts';
import {
  firstLedgerRow,
  guideAnew,
  moreLedgerRows,
  newColumns,
  newSheets,
  overFormulas,
  ownCells,
  trial,
  underDrawings,
} from './nothing-lost-changes.ts';

const kinds: readonly (readonly [string, readonly Change[]])[] = [
  ['new columns beside her own', [newColumns]],
  ['cells of hers that are there', [ownCells]],
  ['a first row for 台账', [firstLedgerRow]],
  ['rows for 台账, time and again', [firstLedgerRow, moreLedgerRows]],
  ['new sheets', newSheets],
  ['说明 anew, with her notes beside it', [guideAnew]],
  ['a sheet anew on which her chart and picture stand', [underDrawings]],
  ['a dry run and another', [trial('甲'), trial('乙')]],
  ['all of that at once', [newColumns, firstLedgerRow, ...newSheets, guideAnew, ownCells, moreLedgerRows]],
];

const rowsOfStudents = Array.from({ length: 12 }, (_, i) => i + 4);

function cellsOfSheet(file: Uint8Array, sheet: string): ReadonlyMap<string, Element> {
  const parts = partsOf(file);
  return cellsOf(rootOf(textOf(parts, sheetParts(parts).get(sheet)!)));
}

describe.each(fixtureNames)('filling %s.xlsx', (name) => {
  const bytes = fixtureBytes(name);

  it.each(kinds)('with %s leaves every other byte as it is', (_, changes) => {
    const book = openBook(bytes);
    const before = everything(book);
    book.apply(changes);
    const saved = book.save();
    const touched = touchedBy(before, changes);
    expect(lostParts(partsOf(bytes), partsOf(saved), touched)).toEqual([]);
    expect(unsound(partsOf(saved))).toEqual([]);
    // What it means stands in the model: the same changes on plain grids.
    expect(everything(openBook(saved))).toEqual(trimmed(applyChanges(before, changes)));
  });

  it('is what the tests need: a book that Excel takes as it is', () => {
    expect(unsound(partsOf(bytes))).toEqual([]);
  });

  it('with nothing gives the same parts, byte for byte', () => {
    const book = openBook(bytes);
    everything(book);
    book.apply([]);
    const [before, after] = [partsOf(bytes), partsOf(book.save())];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after.values()]).toEqual([...before.values()]);
  });

  it('over a formula that was dragged down leaves the others their formulas and results', () => {
    const book = openBook(bytes);
    const before = everything(book);
    book.apply([overFormulas]);
    const saved = book.save();
    expect(everything(openBook(saved))).toEqual(trimmed(applyChanges(before, [overFormulas])));
    expect(unsound(partsOf(saved))).toEqual([]);
    const cells = cellsOfSheet(saved, '名单');
    const withFormula = rowsOfStudents.filter((row) => childOf(cells.get(`${row}!11`)!, 'f') !== undefined);
    expect(withFormula).toEqual([5, 6, 7, 9, 10, 11, 12, 13, 14, 15]);
  });

  it('with 说明 anew keeps her sum beside it a formula, moved with its row, in its format', () => {
    const book = openBook(bytes);
    book.apply([guideAnew]);
    const [before, after] = [bytes, book.save()].map((each) => cellsOfSheet(each, '说明'));
    const [old, now] = [before!.get('4!5')!, after!.get('5!5')!];
    const formula = (cell: Element) => childOf(cell, 'f')?.xml.replace(/<[^>]*>/g, '');
    expect([formula(old), formula(now)]).toEqual(['SUM(E2:E3)', 'SUM(E3:E4)']);
    expect(attributeOf(now, 's')).toBe(attributeOf(old, 's'));
  });

  it('in several sittings gives what one sitting gives', () => {
    const all = [newColumns, firstLedgerRow, ...newSheets, guideAnew, ownCells, moreLedgerRows];
    const one = openBook(bytes);
    one.apply(all);
    let saved = bytes;
    for (const change of all) {
      const book = openBook(saved);
      book.apply([change]);
      saved = book.save();
    }
    expect(everything(openBook(saved))).toEqual(everything(openBook(one.save())));
    expect(unsound(partsOf(saved))).toEqual([]);
  });
});
