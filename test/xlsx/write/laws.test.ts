import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../../../core/index.ts';
import { blankBook, openBook } from '../../../xlsx/index.ts';
import { partsOf } from '../../support/parts.ts';
import { unsound } from '../../support/sound-package.ts';
import { everything, trimmed } from '../../support/whole-book.ts';
import { changes } from './arbitrary-changes.ts';

const names = ['名单', '抽签', "Roster's"];
const some = fc.array(changes(names), { minLength: 1, maxLength: 6 });

function bookAfter(list: readonly (readonly Change[])[]): Uint8Array {
  const book = blankBook();
  for (const each of list) book.apply(each);
  return book.save();
}

/** Rows are not added, cells do not move, and no column or row is named twice. */
function isRepeatable(change: Change): boolean {
  if (change.kind !== 'fill') return change.kind === 'sheet' && change.kept === undefined;
  const columns = new Set(change.columns.map(({ column }) => column));
  return columns.size === change.columns.length && change.rows.every(({ row }) => row > change.headerRow);
}

describe('a file after any changes', () => {
  it('holds what applyChanges says of plain grids, before it is saved and after', () => {
    fc.assert(
      fc.property(some, (list) => {
        const book = blankBook();
        book.apply(list);
        const wanted = trimmed(applyChanges({ grids: [] }, list));
        expect(everything(book)).toEqual(wanted);
        expect(everything(openBook(book.save()))).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whether they came together or one by one', () => {
    fc.assert(
      fc.property(some, (list) => {
        const together = everything(openBook(bookAfter([list])));
        expect(everything(openBook(bookAfter(list.map((each) => [each]))))).toEqual(together);
      }),
      { numRuns: 40 },
    );
  });

  it('is one that Excel opens without a repair, as far as the rules of the format say', () => {
    fc.assert(
      fc.property(some, (list) => {
        const bytes = bookAfter([list]);
        if (openBook(bytes).sheetNames().length > 0) expect(unsound(partsOf(bytes))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('does not change when the last one is carried out again, unless it adds rows', () => {
    fc.assert(
      fc.property(some, changes(names), (list, last) => {
        fc.pre(isRepeatable(last));
        const once = bookAfter([list, [last]]);
        expect(Buffer.compare(bookAfter([list, [last], [last]]), once)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});
