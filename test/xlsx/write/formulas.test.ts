import { describe, expect, it } from 'vitest';
import { openBook } from '../../../xlsx/index.ts';
import { partsOf, textOf } from '../../support/parts.ts';
import { fill, main, oddBook, partAfter, worksheet } from './odd-book.ts';

/** Three shared formulas below each other, =A2*2 and so on, as Excel writes them (ECMA-376 part 1, 18.3.1.40). */
const shared = worksheet(
  '<sheetData><row r="1"><c r="B1" t="str"><v>x</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0" ca="1">A2*2</f><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="4"><c r="B4"><f t="shared" si="0"></f><v>6</v></c></row></sheetData>',
);

describe('writing over a formula', () => {
  it('leaves the value and takes the formula away', () => {
    const before = worksheet(
      '<sheetData><row r="2"><c r="A2" s="0"><f>1+1</f><v>2</v></c></row></sheetData>',
    );
    expect(partAfter(oddBook(before), [fill([1], { 2: [2] })])).toBe(
      before.replace('<c r="A2" s="0"><f>1+1</f>', '<c r="A2">'),
    );
  });

  it('that others share hands its text to the next one, moved as a copy would be', () => {
    const after = partAfter(oddBook(shared), [fill([2], { 2: [7] })]);
    expect(after).toContain('<c r="B2"><v>7</v></c>');
    expect(after).toContain('<c r="B3"><f t="shared" si="0" ref="B3:B4">A3*2</f><v>4</v></c>');
    expect(after).toContain('<c r="B4"><f t="shared" si="0"></f><v>6</v></c>');
  });

  it('that shares its text leaves the others alone', () => {
    const after = partAfter(oddBook(shared), [fill([2], { 3: [7] })]);
    expect(after).toBe(shared.replace('<f t="shared" si="0"/><v>4</v>', '<v>7</v>'));
  });

  it('that is shared by cells side by side gives each its own text when no corner is left', () => {
    const block = worksheet(
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="A1:C2" si="3">$A9+B$9</f></c><c r="C1"><f t="shared" si="3"/></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="3"/></c><c r="B2"><f t="shared" si="3"/></c></row></sheetData>',
    );
    const after = partAfter(oddBook(block), [fill([2], { 1: [7] })]);
    expect(after).toContain('<c r="C1"><f>$A9+C$9</f></c>');
    expect(after).toContain('<c r="A2"><f>$A10+A$9</f></c>');
    expect(after).toContain('<c r="B2"><f>$A10+B$9</f></c>');
  });

  it('that all share and all lose leaves none behind', () => {
    const after = partAfter(oddBook(shared), [fill([2], { 2: [1], 3: [2], 4: [null] })]);
    expect(after).not.toContain('<f');
  });
});

describe('a formula for many cells', () => {
  const blocks: readonly (readonly [string, string])[] = [
    ['an array formula', '<f t="array" ref="B2:B3">A2:A3*2</f>'],
    ['a data table', '<f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/>'],
  ];
  const sheet = (formula: string) =>
    worksheet(
      `<sheetData><row r="2"><c r="B2">${formula}<v>2</v></c></row><row r="3"><c r="B3"><v>4</v></c></row></sheetData>`,
    );

  it.each(blocks)('such as %s is never torn: the cell is named and nothing is written', (_, formula) => {
    const book = openBook(oddBook(sheet(formula)));
    const before = book.save();
    expect(() => book.apply([fill([1], { 5: [1] }), fill([2], { 3: [5] })])).toThrowError(
      expect.objectContaining({
        issue: expect.objectContaining({
          code: 'file-array-cell',
          params: { range: 'B2:B3' },
          place: { sheet: '名单', row: 3, column: 2 },
        }),
      }),
    );
    expect(book.save()).toEqual(before);
  });

  it.each(blocks)('such as %s is no obstacle beside it, nor where its value stays', (_, formula) => {
    expect(partAfter(oddBook(sheet(formula)), [fill([2, 3], { 3: [4, 9] })])).toContain(
      '<c r="B3"><v>4</v></c>',
    );
  });

  it('that covers one cell only can be written over', () => {
    const one = sheet('<f t="array" ref="B2">SUM(A1:A9*2)</f>');
    expect(partAfter(oddBook(one), [fill([2], { 2: [5] })])).toContain('<c r="B2"><v>5</v></c>');
  });
});

describe('the results of formulas', () => {
  const chain = {
    name: 'xl/calcChain.xml',
    xml: `<calcChain xmlns="${main}"><c r="A2" i="1"/></calcChain>`,
    kind: 'calcChain',
    owner: 'workbook' as const,
  };
  const formula = worksheet('<sheetData><row r="2"><c r="A2"><f>B2</f><v>2</v></c></row></sheetData>');
  const workbook = (bytes: Uint8Array, column: number, behindSheets = '') =>
    partAfter(bytes, [fill([column], { 2: [1] })], 'xl/workbook.xml').split('</sheets>')[1] ?? behindSheets;

  it('are worked out anew when the book is next opened, because what they follow from may be another', () => {
    expect(workbook(oddBook(formula), 2)).toBe('<calcPr fullCalcOnLoad="1"/></workbook>');
    const manual = oddBook(formula, { behindSheets: '<calcPr calcId="1" calcMode="manual"/><extLst/>' });
    expect(workbook(manual, 2)).toBe(
      '<calcPr calcId="1" calcMode="manual" fullCalcOnLoad="1"/><extLst/></workbook>',
    );
  });

  it('need not be where there are none, or nothing was written', () => {
    expect(workbook(oddBook(worksheet('<sheetData/>')), 2)).toBe('</workbook>');
    const same = partAfter(oddBook(formula), [fill([2], { 2: [null] })], 'xl/workbook.xml');
    expect(same).not.toContain('calcPr');
  });

  it('have no order of calculation any more when one is gone; else it stays', () => {
    const book = oddBook(formula, { more: [chain] });
    const opened = openBook(book);
    opened.apply([fill([1], { 2: [1] })]);
    const parts = partsOf(opened.save());
    expect(parts.has('xl/calcChain.xml')).toBe(false);
    expect(textOf(parts, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(parts, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partAfter(book, [fill([2], { 2: [1] })], 'xl/calcChain.xml')).toBe(chain.xml);
  });
});

describe('merged cells', () => {
  const merged = worksheet(
    '<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
  );

  it('take a value at their corner', () => {
    expect(partAfter(oddBook(merged), [fill([1], { 2: [5], 3: [null] })])).toContain(
      '<c r="A2"><v>5</v></c>',
    );
  });

  it('lose a formula that lies beneath unseen when the cell is emptied', () => {
    const hidden = merged.replace('</row>', '<c r="B2"><f>1+1</f><v>2</v></c></row>');
    expect(partAfter(oddBook(hidden), [fill([2], { 2: [null] })])).toContain('<c r="B2"/>');
  });

  it('refuse one beneath, where nobody would see it', () => {
    expect(() => partAfter(oddBook(merged), [fill([2], { 2: [5] })])).toThrowError(
      expect.objectContaining({
        issue: expect.objectContaining({ code: 'file-merged-cell', params: { range: 'A2:B3' } }),
      }),
    );
  });
});
