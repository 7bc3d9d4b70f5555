import { describe, expect, it } from 'vitest';
import { openBook } from '../../xlsx/index.ts';
import { fixtureBytes } from '../support/fixture-books.ts';
import { lostParts } from '../support/lost-parts.ts';
import { type Parts, partsOf, sheetParts } from '../support/parts.ts';
import { touchedBy } from '../support/touched.ts';
import { everything } from '../support/whole-book.ts';
import { guideAnew, newColumns, newSheets, ownCells } from './nothing-lost-changes.ts';

/** The comparison must see what a careless host would do: excel.xlsx, well filled, then spoilt by hand. */
const bytes = fixtureBytes('excel');
const changes = [newColumns, ownCells, ...newSheets, guideAnew];
const book = openBook(bytes);
const touched = touchedBy(everything(book), changes);
book.apply(changes);
const before = partsOf(bytes);
const filled = partsOf(book.save());

function spoilt(part: string, change: (text: string) => string): Parts {
  const text = Buffer.from(filled.get(part)!.content, 'latin1').toString('utf8');
  const next = change(text);
  if (next === text) throw new Error(`${part} is as it was`);
  const content = Buffer.from(next).toString('latin1');
  return new Map(filled).set(part, { content, packed: content });
}

const without = (part: string): Parts => new Map([...filled].filter(([name]) => name !== part));
const sheet = (name: string) => sheetParts(filled).get(name)!;
const dropped = (pattern: RegExp) => (text: string) => text.replace(pattern, '');

describe('the comparison of packages', () => {
  it('finds nothing where nothing is lost', () => {
    expect(lostParts(before, filled, touched)).toEqual([]);
  });

  it.each([
    ['a chart', () => without('xl/charts/chart1.xml')],
    [
      'a part compressed anew',
      () => new Map(filled).set('xl/theme/theme1.xml', { ...filled.get('xl/theme/theme1.xml')!, packed: '' }),
    ],
    [
      'one byte of the printer settings',
      () => new Map(filled).set('xl/printerSettings/printerSettings1.bin', { content: 'x', packed: 'x' }),
    ],
    [
      'a relationship of a sheet',
      () => spoilt('xl/worksheets/_rels/sheet1.xml.rels', dropped(/<Relationship Id="rId3"[^>]*>/)),
    ],
    [
      'a content type',
      () => spoilt('[Content_Types].xml', dropped(/<Override PartName="\/xl\/persons[^>]*>/)),
    ],
    ['a cell that nobody wrote', () => spoilt(sheet('名单'), dropped(/<c r="B5".*?<\/c>/))],
    ['a formula that nobody wrote', () => spoilt(sheet('统计'), dropped(/<f>名单!C4<\/f>/))],
    [
      'the format of a cell that was written',
      () => spoilt(sheet('名单'), (text) => text.replace('<c r="C4"', '<c s="4" r="C4"')),
    ],
    ['the height of a row', () => spoilt(sheet('名单'), dropped(/ ht="30"/))],
    ['a hidden row', () => spoilt(sheet('名单'), dropped(/ hidden="1"(?= x14ac)/))],
    ['a hidden column', () => spoilt(sheet('名单'), dropped(/ hidden="1"\/>/))],
    [
      'a conditional format',
      () =>
        spoilt(sheet('名单'), dropped(/<conditionalFormatting sqref="J4:J15">.*?<\/conditionalFormatting>/)),
    ],
    [
      'a validation',
      () => spoilt(sheet('名单'), dropped(/<dataValidation [^>]*sqref="F4:F15".*?<\/dataValidation>/)),
    ],
    ['a sparkline', () => spoilt(sheet('名单'), dropped(/<x14:sparkline>.*?<\/x14:sparkline>/))],
    ['the frozen head', () => spoilt(sheet('名单'), dropped(/<pane [^>]*>/))],
    ['the printer settings of a sheet', () => spoilt(sheet('名单'), dropped(/<pageSetup[^>]*>/))],
    ['a font', () => spoilt('xl/styles.xml', dropped(/<font><i\/>.*?<\/font>/))],
    [
      'a format in the middle of its list',
      () => spoilt('xl/styles.xml', dropped(/<xf numFmtId="14".*?<\/xf>/)),
    ],
    ['a name', () => spoilt('xl/workbook.xml', dropped(/<definedName name="系数".*?<\/definedName>/))],
    [
      'a pivot cache of the workbook',
      () => spoilt('xl/workbook.xml', dropped(/<pivotCaches>.*<\/pivotCaches>/)),
    ],
    ['a hidden sheet shown', () => spoilt('xl/workbook.xml', dropped(/ state="veryHidden"/))],
    ['a rich text of the strings', () => spoilt('xl/sharedStrings.xml', dropped(/<rPr>.*?<\/rPr>/))],
  ])('finds %s', (_, spoil) => {
    expect(lostParts(before, spoil(), touched).length).toBeGreaterThan(0);
  });
});
