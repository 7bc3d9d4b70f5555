import type { SheetSpec } from '../../../core/index.ts';
import { lastColumn } from '../../formula/address.ts';
import { prefixed } from '../../xml/element.ts';
import { freeLook, isPage } from '../style/looks.ts';
import type { Styles } from '../style/styles.ts';
import { type BodyContext, bodyStyles, type ReadyCell, sheetDataXml } from './body.ts';
import { columnColours } from './colours.ts';
import { type ColumnRange, columnRange, columnsXml, overlaid } from './columns.ts';
import { headerRowOf, printElements, protectionXml, viewInner } from './page.ts';
import { rangeName } from './ranges.ts';
import { inOrder, type SheetElement } from './sheet-order.ts';
import { bottomRow, validations } from './validations.ts';

export interface SheetContext extends BodyContext {
  readonly styles: Styles;
}

function bodyRows(spec: SheetSpec): { from: number; to: number } {
  const header = headerRowOf(spec);
  return { from: header + 1, to: bottomRow(header + spec.rows.length) };
}

/** The whole part of a new sheet. */
export function freshSheet(
  spec: SheetSpec,
  namespace: string,
  isFirst: boolean,
  context: SheetContext,
): string {
  const elements: SheetElement[] = [
    { name: 'sheetPr', xml: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' },
    { name: 'dimension', xml: dimensionOf(spec, new Map()) },
    { name: 'sheetViews', xml: newViews(spec, isFirst) },
    { name: 'sheetFormatPr', xml: '<sheetFormatPr defaultRowHeight="15"/>' },
    { name: 'cols', xml: columnsXml(sheetColumns(spec, [], context), '') },
    { name: 'sheetData', xml: sheetDataXml(spec, new Map(), context) },
    ...sheetRules(spec, { priority: 1, rules: [] }, context),
    ...printElements(spec),
  ];
  const inner = inOrder(elements).map(({ xml }) => xml);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${inner.join('')}</worksheet>`;
}

/** The first sheet of a book is the one that shows when it is opened. */
export function newViews(spec: SheetSpec, isFirst: boolean): string {
  const grid = isPage(spec) ? ' showGridLines="0"' : '';
  const selected = isFirst ? ' tabSelected="1"' : '';
  const view = `<sheetView${grid}${selected} workbookViewId="0">${viewInner(spec)}</sheetView>`;
  return `<sheetViews>${view}</sheetViews>`;
}

export function dimensionOf(spec: SheetSpec, kept: ReadonlyMap<number, readonly ReadyCell[]>): string {
  let [row, column] = [headerRowOf(spec) + spec.rows.length, Math.max(1, spec.columns.length)];
  for (const [at, cells] of kept) {
    row = Math.max(row, at);
    for (const cell of cells) column = Math.max(column, cell.column);
  }
  return `<dimension ref="${rangeName(1, 1, row, column)}"/>`;
}

/** Our columns, and what there is to the right of them; on a protected sheet people may write there. */
export function sheetColumns(
  spec: SheetSpec,
  own: readonly ColumnRange[],
  { styles, prefix }: SheetContext,
): ColumnRange[] {
  const body = bodyStyles(spec, styles);
  const ours = spec.columns.map(({ width }, i) => columnRange(i + 1, width, body[i] ?? 0, prefix));
  if (spec.owner === 'user' || spec.columns.length === lastColumn) return overlaid(own, ours);
  const free = prefixed(`<col width="10.7109375" style="${styles.cell(freeLook)}"/>`, prefix);
  const beside = { from: spec.columns.length + 1, to: lastColumn, tag: free };
  return overlaid(overlaid([beside], own), ours);
}

/** What people have beside our columns already. */
export interface Beside {
  /** Colours count on from here. */
  readonly priority: number;
  readonly rules: readonly string[];
}

/** What the sheet holds people to, and what it points out to them. */
export function sheetRules(
  spec: SheetSpec,
  beside: Beside,
  { styles, prefix }: SheetContext,
): SheetElement[] {
  const body = bodyRows(spec);
  const column = (i: number) => rangeName(body.from, i + 1, body.to, i + 1);
  let priority = beside.priority;
  const colours = spec.columns.map((each, i) => {
    const xml = columnColours(each, column(i), priority, styles);
    priority += each.colours?.length ?? 0;
    return { name: 'conditionalFormatting', xml: prefixed(xml, prefix) };
  });
  const rules = [...beside.rules, ...validations(spec, body).map((rule) => prefixed(rule, prefix))];
  const filter = spec.filter ? `<autoFilter ref="${filterRange(spec)}"/>` : '';
  return [
    { name: 'sheetProtection', xml: prefixed(protectionXml(spec), prefix) },
    { name: 'autoFilter', xml: prefixed(filter, prefix) },
    ...colours,
    { name: 'dataValidations', xml: validationsXml(rules, prefix) },
    { name: 'ignoredErrors', xml: prefixed(ignoredErrorsXml(spec, column), prefix) },
  ].filter(({ xml }) => xml !== '');
}

/** No green corners on student numbers: they are text on purpose. */
function ignoredErrorsXml({ columns }: SheetSpec, cells: (at: number) => string): string {
  const texts = columns.flatMap(({ type }, i) => (type === 'text' ? [cells(i)] : []));
  if (texts.length === 0) return '';
  return `<ignoredErrors><ignoredError sqref="${texts.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`;
}

export function validationsXml(rules: readonly string[], prefix = ''): string {
  if (rules.length === 0) return '';
  const tag = `${prefix}dataValidations`;
  return `<${tag} count="${rules.length}">${rules.join('')}</${tag}>`;
}

export function filterRange(spec: SheetSpec): string {
  const header = headerRowOf(spec);
  return rangeName(header, 1, header + spec.rows.length, spec.columns.length);
}
