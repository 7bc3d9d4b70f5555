import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openBook } from '../../xlsx/index.ts';
import { fixtureBytes } from '../support/fixture-books.ts';
import { touchedBy } from '../support/touched.ts';
import { everything } from '../support/whole-book.ts';
import { firstLedgerRow, newColumns, newSheets, ownCells } from './nothing-lost-changes.ts';

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  return new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
}

/** Every cell with its value, formula and whole format, as name!row!column. */
function cellsOf(book: ExcelJS.Workbook): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const sheet of book.worksheets) {
    sheet.eachRow({ includeEmpty: true }, (row, at) => {
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        cells.set(`${sheet.name}!${at}!${column}`, { value: cell.value, style: cell.style, note: cell.note });
      });
    });
  }
  return cells;
}

/** Another program's eyes; the other fixtures it cannot open at all (exceljs-loses.test.ts). */
describe.each(['libreoffice', 'excel', 'strict'] as const)('%s.xlsx, filled, read by exceljs', (name) => {
  it('has every other cell with the value, formula, format and note that it had', async () => {
    const bytes = fixtureBytes(name);
    const book = openBook(bytes);
    const changes = [newColumns, ownCells, firstLedgerRow, ...newSheets];
    const touched = touchedBy(everything(book), changes);
    book.apply(changes);
    const [before, after] = [cellsOf(await read(bytes)), cellsOf(await read(book.save()))];
    const untouched = [...before].filter(([place]) => {
      const [sheet = '', row, column] = place.split('!');
      return !touched.cell(sheet, Number(row), Number(column));
    });
    expect(untouched.length).toBeGreaterThan(200);
    for (const [place, cell] of untouched) expect([place, after.get(place)]).toEqual([place, cell]);
  });

  it('has the widths, heights, merged cells, rules and page of 名单 as they were', async () => {
    const bytes = fixtureBytes(name);
    const book = openBook(bytes);
    book.apply([ownCells, firstLedgerRow]);
    const look = (workbook: ExcelJS.Workbook) => {
      const sheet = workbook.getWorksheet('名单')!;
      const columns = Array.from({ length: 12 }, (_, i) => {
        const { width, hidden, outlineLevel } = sheet.getColumn(i + 1);
        return { width, hidden, outlineLevel };
      });
      const { merges, dataValidations, conditionalFormattings, views, pageSetup, headerFooter } =
        sheet.model as never;
      return { columns, merges, dataValidations, conditionalFormattings, views, pageSetup, headerFooter };
    };
    expect(look(await read(book.save()))).toEqual(look(await read(bytes)));
  });
});
