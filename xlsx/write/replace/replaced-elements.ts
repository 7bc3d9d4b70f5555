import type { KeptCells, SheetSpec } from '../../../core/index.ts';
import { attributeOf, type Element, prefixed, textOf } from '../../xml/element.ts';
import { lastPriority } from '../edit/added-columns.ts';
import { childNamed, type SheetText } from '../edit/sheet-text.ts';
import { type ReadyCell, sheetDataXml } from '../sheet/body.ts';
import { type ColumnRange, columnRanges, columnsXml, overlaid, rangeAt } from '../sheet/columns.ts';
import { dimensionOf, newViews, type SheetContext, sheetColumns, sheetRules } from '../sheet/fresh.ts';
import { printElements } from '../sheet/page.ts';
import type { SheetElement } from '../sheet/sheet-order.ts';
import type { Moves } from './kept.ts';
import { besideRules, besideXml, movedList, sheetPrXml, sheetViewsXml } from './replaced-parts.ts';

/** What a sheet is made anew from. */
export interface Renewal {
  readonly spec: SheetSpec;
  readonly kept: KeptCells;
  readonly moves: Moves;
  readonly cells: ReadonlyMap<number, readonly ReadyCell[]>;
}

/** Everything that the sheet will hold: what stays of the old one, and ours. */
export function replacedElements(sheet: SheetText, renewal: Renewal, context: SheetContext): SheetElement[] {
  const { text } = sheet;
  const { spec, cells } = renewal;
  const { prefix } = context;
  const old = sheet.children.flatMap((child) => {
    const xml = oldXml(text, child, renewal, prefix);
    return xml === '' ? [] : [{ name: child.name, xml }];
  });
  const isThere = (name: string) => old.some((each) => each.name === name);
  const colours = old.filter(({ name }) => name === 'conditionalFormatting').map(({ xml }) => xml);
  const beside = { priority: lastPriority(colours.join('')) + 1, rules: rulesBeside(sheet, renewal) };
  const made: SheetElement[] = [
    { name: 'sheetPr', xml: sheetPrXml(text, null, prefix) },
    { name: 'dimension', xml: prefixed(dimensionOf(spec, cells), prefix) },
    { name: 'sheetViews', xml: prefixed(newViews(spec, false), prefix) },
    { name: 'cols', xml: columnsXml(columnsOf(sheet, renewal, context), prefix) },
    { name: 'sheetData', xml: sheetDataXml(spec, cells, context) },
    ...sheetRules(spec, beside, context),
    ...printElements(spec).map(({ name, xml }) => ({ name, xml: prefixed(xml, prefix) })),
  ];
  return [...old, ...made.filter(({ name }) => name === 'conditionalFormatting' || !isThere(name))];
}

/** Made anew whatever there was. */
const renewed = [
  ...['dimension', 'cols', 'sheetData', 'autoFilter', 'sortState', 'dataValidations', 'printOptions'],
  ...['pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'ignoredErrors'],
];

/** What stays of an element of the old sheet; nothing of one that is made anew or was about cells that are gone. */
function oldXml(text: string, child: Element, { spec, moves }: Renewal, prefix: string): string {
  if (renewed.includes(child.name)) return '';
  switch (child.name) {
    case 'sheetPr':
      return sheetPrXml(text, child, prefix);
    case 'sheetViews':
      return sheetViewsXml(text, child, spec, prefix);
    case 'sheetProtection':
      return isOwnProtection(text, child) || spec.owner === 'user' ? textOf(text, child) : '';
    case 'mergeCells':
    case 'hyperlinks':
      return movedList(text, child, moves);
    case 'conditionalFormatting':
      return besideXml(text, child, spec.columns.length, moves);
    default:
      return textOf(text, child);
  }
}

/** Protection with a password is somebody's decision; ours has none. */
function isOwnProtection(text: string, element: Element): boolean {
  return ['password', 'hashValue'].some((name) => attributeOf(text, element, name) !== null);
}

function rulesBeside(sheet: SheetText, { spec, moves }: Renewal): string[] {
  const list = childNamed(sheet, 'dataValidations');
  return list === null ? [] : besideRules(sheet.text, list, spec.columns.length, moves);
}

/** People's columns keep their width and format, also where they go to another place. */
function columnsOf(sheet: SheetText, { spec, kept }: Renewal, context: SheetContext): ColumnRange[] {
  const old = columnRanges(sheet.text, childNamed(sheet, 'cols'));
  const beside = old
    .filter(({ to }) => to > spec.columns.length)
    .map((range) => ({ ...range, from: Math.max(range.from, spec.columns.length + 1) }));
  const moved = kept.columns.flatMap(({ from, to }) => {
    const range = rangeAt(old, from);
    return range === undefined ? [] : [{ from: to, to, tag: range.tag }];
  });
  return sheetColumns(spec, overlaid(beside, moved), context);
}
