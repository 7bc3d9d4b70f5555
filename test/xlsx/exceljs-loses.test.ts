import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { type FixtureName, fixtureBytes } from '../support/fixture-books.ts';
import { compareParts, partsOf, textOf } from '../support/parts.ts';

/** The short way, and why it is not ours: load the book with exceljs and save it. This documents exceljs 4.4.0. */
async function loaded(name: FixtureName): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  return book.xlsx.load(fixtureBytes(name).slice().buffer);
}

async function loadedAndSaved(name: FixtureName): Promise<Uint8Array> {
  const book = await loaded(name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('exceljs alone, without a change', () => {
  it('drops from excel.xlsx whatever it does not know', async () => {
    const [before, after] = [partsOf(fixtureBytes('excel')), partsOf(await loadedAndSaved('excel'))];
    const gone = new Set(
      compareParts(before, after).removed.map((part) => part.replace(/\/_rels\/.*|\/[^/]*$/, '')),
    );
    expect([...gone].sort()).toEqual([
      'customXml',
      'docProps',
      'xl',
      'xl/charts',
      'xl/chartsheets',
      'xl/drawings',
      'xl/externalLinks',
      'xl/persons',
      'xl/pivotCache',
      'xl/pivotTables',
      'xl/printerSettings',
      'xl/slicerCaches',
      'xl/slicers',
      'xl/threadedComments',
      'xl/worksheets',
    ]);
    const sheet = textOf(after, 'xl/worksheets/sheet1.xml');
    for (const word of [
      'sparkline',
      'customSheetView',
      'protectedRange',
      'ignoredError',
      'x14:dataValidation',
    ]) {
      expect([word, textOf(before, 'xl/worksheets/sheet1.xml').includes(word)]).toEqual([word, true]);
      expect([word, sheet.includes(word)]).toEqual([word, false]);
    }
  });

  it.each(['openpyxl', 'prefixed', 'streamed'] as const)('cannot read %s.xlsx', async (name) => {
    await expect(loaded(name)).rejects.toThrow();
  });

  it('reads libreoffice.xlsx and cannot save it again', async () => {
    const book = await loaded('libreoffice');
    await expect(book.xlsx.writeBuffer()).rejects.toThrow();
  });

  it('takes the birthday 2006-01-01 of strict.xlsx for the number 2006, a day in 1905', async () => {
    const book = await loaded('strict');
    expect(book.getWorksheet('名单')?.getCell('I4').value).toEqual(new Date('1905-06-28'));
  });
});
