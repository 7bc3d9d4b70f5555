import type { Cell, SheetSpec } from '../../../core/index.ts';
import { bannerLook, bodyLook, headerLook, isPage, pageLook, pageTitleLook } from '../style/looks.ts';
import type { CellFormats } from '../style/styles.ts';
import { contentOf, fittingStyle } from './cell-content.ts';
import { heightOf, linesOf } from './heights.ts';
import { headerRowOf } from './page.ts';
import { cellName } from './ranges.ts';

/** A cell that is ready to be written. */
export interface ReadyCell {
  readonly column: number;
  readonly xml: string;
}

export interface BodyContext {
  readonly styles: CellFormats;
  readonly date1904: boolean;
  readonly prefix: string;
}

/** The formats of a sheet's columns, also for the cells that are still empty. */
export function bodyStyles(spec: SheetSpec, { cell }: CellFormats): number[] {
  return spec.columns.map((column, i) => cell(isPage(spec) ? pageLook(column, i === 0) : bodyLook(column)));
}

/** The rows of a sheet that is made from its specification; `kept` are people's own cells by row. */
export function sheetDataXml(
  spec: SheetSpec,
  kept: ReadonlyMap<number, readonly ReadyCell[]>,
  context: BodyContext,
): string {
  const { styles, prefix } = context;
  const body = bodyStyles(spec, styles);
  const header = headerRowOf(spec);
  const rows: string[] = [];
  const add = (row: number, attributes: string, cells: readonly ReadyCell[]) => {
    rows.push(rowXml(row, attributes, withKept(cells, kept.get(row)), prefix));
  };
  spec.banner.forEach((text, i) => {
    add(i + 1, ' ht="24" customHeight="1"', bannerCells(spec, text, i + 1, context));
  });
  add(header, ` ht="${headerHeight(spec)}" customHeight="1"`, headerCells(spec, context));
  spec.rows.forEach((values, i) => {
    const row = header + i + 1;
    const cells: ReadyCell[] = [];
    values.forEach((value, at) => {
      const place = { row, column: at + 1, sheet: spec.name };
      const xml = newCell(value, place, body[at] ?? null, true, context);
      if (xml !== null) cells.push({ column: at + 1, xml });
    });
    add(row, ` ht="${heightOf(bodyLines(spec, values))}"`, cells);
  });
  for (const row of [...kept.keys()].sort((a, b) => a - b)) {
    if (row > header + spec.rows.length) add(row, '', []);
  }
  return `<${prefix}sheetData>${rows.join('')}</${prefix}sheetData>`;
}

/** What people keep stands before what would stand in the same place. */
function withKept(cells: readonly ReadyCell[], kept: readonly ReadyCell[] = []): readonly ReadyCell[] {
  if (kept.length === 0) return cells;
  const taken = new Set(kept.map(({ column }) => column));
  return [...cells.filter(({ column }) => !taken.has(column)), ...kept].sort((a, b) => a.column - b.column);
}

function rowXml(row: number, attributes: string, cells: readonly ReadyCell[], prefix: string): string {
  const open = `<${prefix}row r="${row}"${attributes}`;
  if (cells.length === 0) return `${open}/>`;
  return [open, '>', ...cells.map(({ xml }) => xml), `</${prefix}row>`].join('');
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A new cell; null for an empty one, which its column's format already covers. */
export function newCell(
  value: Cell,
  place: CellPlace,
  style: number | null,
  isOurs: boolean,
  { styles, date1904, prefix }: BodyContext,
): string | null {
  const content = contentOf(value, date1904, prefix, place);
  if (content === null) return null;
  const fitting = fittingStyle(value, style ?? 0, isOurs, date1904, styles);
  const type = content.type === '' ? '' : ` t="${content.type}"`;
  const tag = `${prefix}c r="${cellName(place.row, place.column)}"${styleAttribute(fitting)}${type}`;
  return `<${tag}>${content.inner}</${prefix}c>`;
}

const styleAttribute = (style: number) => (style === 0 ? '' : ` s="${style}"`);

export function emptyCell(row: number, column: number, style: number, prefix: string): ReadyCell {
  return { column, xml: `<${prefix}c r="${cellName(row, column)}"${styleAttribute(style)}/>` };
}

/** The line runs on over the cells beside it, which must not show their columns' lines and shades. */
function bannerCells(spec: SheetSpec, text: string, row: number, context: BodyContext): ReadyCell[] {
  const style = context.styles.cell(bannerLook);
  const made = newCell(text, { row, column: 1, sheet: spec.name }, style, true, context);
  return spec.columns.map((_, i) => {
    if (i === 0 && made !== null) return { column: 1, xml: made };
    return emptyCell(row, i + 1, style, context.prefix);
  });
}

function headerCells(spec: SheetSpec, context: BodyContext): ReadyCell[] {
  const row = headerRowOf(spec);
  return spec.columns.map((column, i) => {
    const style = context.styles.cell(isPage(spec) ? pageTitleLook : headerLook(column));
    const made = newCell(column.title, { row, column: i + 1, sheet: spec.name }, style, true, context);
    return made === null ? emptyCell(row, i + 1, style, context.prefix) : { column: i + 1, xml: made };
  });
}

function bodyLines({ columns }: SheetSpec, values: readonly Cell[]): number {
  const lines = columns.map(({ wrap, width }, i) => (wrap === true ? linesOf(values[i] ?? null, width) : 1));
  return lines.reduce((most, each) => Math.max(most, each), 1);
}

/** A header breaks into lines where its column is narrow. */
function headerHeight(spec: SheetSpec): number {
  if (isPage(spec)) return 32;
  const lines = spec.columns.map(({ title, width }) => linesOf(title, width));
  return heightOf(lines.reduce((most, each) => Math.max(most, each), 1)) + 5;
}
