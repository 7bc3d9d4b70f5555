import { type Cell, type Grid, issue } from '../../core/index.ts';
import { type Limits, limits } from '../limits.ts';
import type { Package } from '../package/package.ts';
import type { SheetEntry, WorkbookPart } from '../package/workbook.ts';
import { broken, Refusal } from '../refusal.ts';
import { type Scanner, scan } from '../xml/scan.ts';
import { type CellContext, cellValue, textValue } from './cell-value.ts';
import { contentText, eachChild } from './children.ts';
import type { DateFormats } from './date-formats.ts';
import { type GridRows, gridRows, trimmed } from './grid-rows.ts';
import { areaOf, blankMerged } from './merged.ts';
import { plainText } from './plain-text.ts';
import type { SharedStrings } from './shared-strings.ts';

type Bounds = Pick<Limits, 'cells' | 'area'>;

/** The sheet as people see it: results of formulas, plain text, dates as dates, hidden rows like others. */
export function readSheet(
  pack: Pick<Package, 'text'>,
  workbook: Pick<WorkbookPart, 'date1904'>,
  { name, part, isGrid }: SheetEntry,
  strings: SharedStrings,
  formats: DateFormats,
  bounds: Bounds = limits,
): Grid {
  if (!isGrid) return { name, rows: [] };
  const context = { strings, formats, date1904: workbook.date1904 };
  return { name, rows: rowsOf(pack.text(part), name, context, bounds) };
}

function rowsOf(xml: string, sheet: string, context: CellContext, bounds: Bounds): (readonly Cell[])[] {
  const scanner = scan(xml);
  const grid = gridRows(sheet, bounds);
  let looked = 0;
  if (!scanner.next()) throw broken(sheet);
  eachChild(scanner, (child) => {
    if (child === 'sheetData') return readRows(scanner, grid, context);
    if (child !== 'mergeCells') return scanner.skip();
    eachChild(scanner, () => {
      looked += blankArea(scanner, sheet, grid.rows());
      if (looked > bounds.area) throw new Refusal(issue('file-sheet-large', { sheet, most: bounds.area }));
      scanner.skip();
    });
  });
  return trimmed(grid.rows());
}

function blankArea(scanner: Scanner, sheet: string, rows: readonly Cell[][]): number {
  const reference = scanner.attribute('ref') ?? '';
  const area = areaOf(reference);
  if (area === null) throw broken(`${sheet}!${reference.slice(0, 20)}`);
  return blankMerged(rows, area);
}

function readRows(scanner: Scanner, grid: GridRows, context: CellContext): void {
  const readCellsOf = (name: string) => {
    if (name === 'c') readCell(scanner, grid, context);
    else scanner.skip();
  };
  eachChild(scanner, (name) => {
    if (name !== 'row') return scanner.skip();
    grid.openRow(scanner.attribute('r'));
    eachChild(scanner, readCellsOf);
  });
}

function readCell(scanner: Scanner, grid: GridRows, context: CellContext): void {
  grid.openCell(scanner.attribute('r'));
  if (scanner.kind === 'empty') return;
  const type = scanner.attribute('t') ?? 'n';
  const style = Number(scanner.attribute('s') ?? 0);
  let value: Cell | undefined = null;
  eachChild(scanner, (name) => {
    if (name === 'v') value = cellValue(type, contentText(scanner), style, context);
    else if (name === 'is' && type === 'inlineStr') value = textValue(plainText(scanner));
    else scanner.skip();
  });
  grid.put(value);
}
