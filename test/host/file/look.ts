import ExcelJS from 'exceljs';
import type { Cell } from '../../../core/index.ts';
import type { Book, BookCell, BookSheet, Style } from '../workbook.ts';
import { dateOf } from './days.ts';
import { listed } from './unlisted.ts';

/** The file as exceljs sees it, which shares no code with the host. */
export async function lookAt(bytes: Uint8Array): Promise<Book> {
  const workbook = await loaded(bytes);
  const names = workbook.definedNames.model.map(({ name, ranges }) => [name, unquoted(ranges.join(','))]);
  return { sheets: workbook.worksheets.map(sheetOf), names: Object.fromEntries(names) };
}

export async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** 'Sheet'!$A$1 and Sheet!$A$1 are the same. */
const unquoted = (area: string) => area.replace(/'/g, '');

function sheetOf(sheet: ExcelJS.Worksheet): BookSheet {
  const rows: BookCell[][] = [];
  const comments: Record<string, string> = {};
  const hiddenRows: number[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, r) => {
    const cells: BookCell[] = [];
    if (row.hidden) hiddenRows.push(r);
    row.eachCell({ includeEmpty: true }, (cell, c) => {
      cells[c - 1] = cellOf(cell);
      if (cell.note !== undefined) comments[cell.address] = noteText(cell.note);
    });
    rows[r - 1] = cells;
  });
  return {
    name: sheet.name,
    rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
    ...(sheet.state === 'visible' ? {} : { state: sheet.state }),
    merges: [...sheet.model.merges].sort(),
    hiddenRows,
    comments,
    ...columnsOf(sheet),
    ...rulesOf(sheet),
  };
}

function columnsOf(sheet: ExcelJS.Worksheet): Pick<BookSheet, 'hiddenColumns' | 'widths' | 'columnFormats'> {
  const widths: Record<number, number> = {};
  const columnFormats: Record<number, string> = {};
  const hiddenColumns: number[] = [];
  for (const column of sheet.columns ?? []) {
    const { number = 0, width, hidden, style } = column as Partial<ExcelJS.Column>;
    if (width !== undefined) widths[number] = width;
    if (hidden === true) hiddenColumns.push(number);
    if (style?.numFmt !== undefined && style.numFmt !== 'General') columnFormats[number] = style.numFmt;
  }
  return { hiddenColumns, widths, columnFormats };
}

function rulesOf(sheet: ExcelJS.Worksheet): Pick<BookSheet, 'choices' | 'colours'> {
  const { conditionalFormattings, dataValidations } = listed(sheet);
  const choices: Record<string, string[]> = {};
  for (const [at, { type, formulae = [] }] of Object.entries(dataValidations.model)) {
    const [list = ''] = formulae;
    if (type === 'list') choices[at] = list.replace(/^"|"$/g, '').split(',');
  }
  const colours = conditionalFormattings.flatMap(({ ref, rules }) =>
    rules
      .filter((rule) => rule.type === 'cellIs' && rule.operator === 'lessThan')
      .map((rule) => ({
        area: ref,
        below: Number(rule.formulae?.[0]),
        fill: rule.style?.fill?.bgColor?.argb ?? '',
      })),
  );
  return { choices, colours };
}

function cellOf(cell: ExcelJS.Cell): BookCell {
  // A cell inside a merged area shows its first cell's value; it has none of its own.
  if (cell.type === ExcelJS.ValueType.Merge) return { value: null, style: styleOf(cell) };
  const style = styleOf(cell);
  const { value } = cell;
  if (typeof value === 'object' && value !== null && 'richText' in value) {
    const runs = value.richText.map(({ text }) => text);
    return { value: runs.join(''), runs, style };
  }
  if (cell.type === ExcelJS.ValueType.Formula) {
    return { value: plainOf(cell.result), formula: cell.formula, style };
  }
  return { value: plainOf(value), style };
}

function plainOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return unescaped(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return { date: dateOf(value) };
  if (typeof value === 'object' && 'error' in value) return { error: String(value.error) };
  throw new Error(`a value that no test writes: ${JSON.stringify(value)}`);
}

/** ST_Xstring, ECMA-376 part 1, 22.9.2.19: exceljs leaves _x000D_ in inline strings as it is. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function styleOf({ numFmt, font, fill }: ExcelJS.Cell): Style {
  const colour = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
  return {
    ...(numFmt === undefined ? {} : { numberFormat: numFmt }),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(colour === undefined ? {} : { fill: colour }),
  };
}

const noteText = (note: string | ExcelJS.Comment) =>
  typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
