import type { Cell, IssueCode } from '../../../core/index.ts';
import { blankPackage, relationTypes } from '../../../xlsx/package/package.ts';
import { dateFormats } from '../../../xlsx/read/date-formats.ts';
import { readSheet } from '../../../xlsx/read/read-sheet.ts';
import { sharedStrings } from '../../../xlsx/read/shared-strings.ts';
import { Refusal } from '../../../xlsx/refusal.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const [book, sheetPart] = ['/xl/workbook.xml', '/xl/worksheets/sheet1.xml'];

export interface Surroundings {
  /** The inside of the shared strings; without it there is no such part. */
  readonly strings?: string;
  /** The inside of the styles. */
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly bounds?: { readonly cells: number; readonly area: number };
}

/** A whole worksheet around its rows. */
export const worksheet = (rows: string, behind = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}"><dimension ref="A1"/>` +
  `<sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** Reads a worksheet that is written by hand, as the only one of a book. */
export function readXml(xml: string, surroundings: Surroundings = {}): readonly (readonly Cell[])[] {
  const { strings, styles, date1904 = false, bounds } = surroundings;
  const pack = blankPackage();
  pack.set(sheetPart, xml, 'application/xml');
  if (styles !== undefined) pack.set('/xl/styles.xml', `<styleSheet xmlns="${main}">${styles}</styleSheet>`);
  if (strings !== undefined) {
    pack.relate(book, relationTypes.sharedStrings, '/xl/sharedStrings.xml');
    pack.set('/xl/sharedStrings.xml', `<sst xmlns="${main}">${strings}</sst>`, 'application/xml');
  }
  const workbook = { part: book, date1904 };
  const entry = { name: '名单', part: sheetPart, state: 'visible', isGrid: true } as const;
  const [texts, formats] = [sharedStrings(pack, workbook), dateFormats(pack, workbook)];
  return readSheet(pack, workbook, entry, texts, formats, bounds).rows;
}

export const readRows = (rows: string, surroundings: Surroundings = {}) =>
  readXml(worksheet(rows), surroundings);

/** The first cell of a row that holds only this one. */
export const readCell = (cell: string, surroundings: Surroundings = {}) =>
  readRows(`<row r="1">${cell}</row>`, surroundings)[0]?.[0] ?? null;

/** The issue with which reading is refused, and what it names; anything but a refusal is thrown on. */
export function refusalOf(read: () => unknown): readonly [IssueCode, ...(string | number)[]] | null {
  try {
    read();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.issue.code, ...Object.values(error.issue.params)];
  }
}
