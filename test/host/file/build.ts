import ExcelJS from 'exceljs';
import { address, asCell, type Book, type BookCell, type BookSheet, placeOf } from '../workbook.ts';
import { fractionOf, serialOf } from './days.ts';

/** The workbook as a file that exceljs wrote. */
export async function buildFile(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = book.date1904 ?? false;
  for (const sheet of book.sheets) addSheet(workbook, sheet, book.date1904 ?? false);
  for (const [name, area] of Object.entries(book.names ?? {})) workbook.definedNames.add(area, name);
  return bytesOf(workbook);
}

export async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, sheet: BookSheet, date1904: boolean): void {
  const made = workbook.addWorksheet(sheet.name, { state: sheet.state ?? 'visible' });
  for (const [column, format] of Object.entries(sheet.columnFormats ?? {})) {
    made.getColumn(Number(column)).numFmt = format;
  }
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null) putCell(made, r + 1, c + 1, asCell(cell), date1904);
    });
  });
  for (const row of sheet.hiddenRows ?? []) made.getRow(row).hidden = true;
  for (const column of sheet.hiddenColumns ?? []) made.getColumn(column).hidden = true;
  for (const [column, width] of Object.entries(sheet.widths ?? {}))
    made.getColumn(Number(column)).width = width;
  for (const [at, text] of Object.entries(sheet.comments ?? {})) made.getCell(at).note = text;
  for (const [at, words] of Object.entries(sheet.choices ?? {})) {
    made.getCell(at).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${words.join(',')}"`] };
  }
  for (const { area, below, fill } of sheet.colours ?? []) {
    made.addConditionalFormatting({ ref: area, rules: [lessThan(below, fill)] });
  }
  for (const area of sheet.merges ?? []) made.mergeCells(area);
}

const lessThan = (limit: number, argb: string): ExcelJS.ConditionalFormattingRule => ({
  type: 'cellIs',
  operator: 'lessThan',
  formulae: [String(limit)],
  priority: 1,
  style: { fill: solid(argb) },
});

/** Puts a value, and a format where one is given; exceljs keeps texts as texts. */
export function putCell(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  cell: BookCell,
  date1904: boolean,
): void {
  const at = sheet.getCell(row, column);
  const { numberFormat, bold, fill } = cell.style ?? {};
  at.value = contentOf(cell, row, column, date1904);
  if (numberFormat !== undefined) at.numFmt = numberFormat;
  else if (isDate(cell.value) && !/[ymd]/.test(at.numFmt ?? '')) at.numFmt = 'yyyy-mm-dd hh:mm:ss';
  if (bold === true) at.font = { bold };
  if (fill !== undefined) at.fill = solid(fill);
}

const isDate = (value: BookCell['value']) => typeof value === 'object' && value !== null && 'date' in value;

const solid = (argb: string) => ({
  type: 'pattern' as const,
  pattern: 'solid' as const,
  fgColor: { argb },
  bgColor: { argb },
});

function contentOf(cell: BookCell, row: number, column: number, date1904: boolean): ExcelJS.CellValue {
  const value = plainOf(cell.value, date1904);
  if (cell.runs !== undefined) {
    return {
      richText: cell.runs.map((text, i) => (i % 2 === 0 ? { text } : { text, font: { bold: true } })),
    };
  }
  if (cell.formula === undefined) return value;
  const result = value ?? undefined;
  if (cell.sharedFrom === undefined) return { formula: cell.formula, result } as ExcelJS.CellFormulaValue;
  if (placeOf(cell.sharedFrom).row > row) throw new Error(`${address(row, column)} is above its formula`);
  return { sharedFormula: cell.sharedFrom, result } as ExcelJS.CellSharedFormulaValue;
}

/** Dates as the numbers they are in a file: exceljs would count days before March 1900 its own way. */
function plainOf(
  value: BookCell['value'],
  date1904: boolean,
): string | number | boolean | null | ExcelJS.CellErrorValue {
  if (typeof value !== 'object' || value === null) return value;
  if ('date' in value) return serialOf(value.date, date1904);
  if ('time' in value) return fractionOf(value.time);
  return value as ExcelJS.CellErrorValue;
}
