import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Change, SheetSpec } from '../../../core/index.ts';
import { blankBook, openBook } from '../../../xlsx/index.ts';

const titles = (count: number) => Array.from({ length: count }, (_, i) => `列${i + 1}`);
const spec = (count: number, columns: number): SheetSpec => ({
  name: '成绩',
  banner: [],
  columns: titles(count).map((title) => ({ title, type: 'text', width: 9, align: 'left', locked: true })),
  rows: [titles(count)],
  owner: 'both',
  filter: true,
  print: { landscape: true, repeatHeader: true, columns },
});
const replaced = (count: number, columns: number): Change => {
  return { kind: 'sheet', mode: 'replace', spec: spec(count, columns) };
};

async function sheetOf(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return { workbook, sheet: workbook.getWorksheet('成绩')! };
}

function made(): Uint8Array {
  const book = blankBook();
  book.apply([replaced(5, 4)]);
  return book.save();
}

function again(bytes: Uint8Array): Uint8Array {
  const book = openBook(bytes);
  book.apply([replaced(9, 8)]);
  return book.save();
}

describe('the columns that are printed', () => {
  it('follow the sheet when it is made anew with more of them', async () => {
    expect((await sheetOf(made())).sheet.pageSetup.printArea).toBe('A1:D1048576');
    expect((await sheetOf(again(made()))).sheet.pageSetup.printArea).toBe('A1:H1048576');
  });

  it('are left as they are when a person has chosen others, or all', async () => {
    const { workbook, sheet } = await sheetOf(made());
    sheet.pageSetup.printArea = 'B1:C9';
    const chosen = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect((await sheetOf(again(chosen))).sheet.pageSetup.printArea).toBe('B1:C9');
    delete (sheet.pageSetup as { printArea?: string }).printArea;
    const all = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect((await sheetOf(again(all))).sheet.pageSetup.printArea).toBeUndefined();
  });
});
