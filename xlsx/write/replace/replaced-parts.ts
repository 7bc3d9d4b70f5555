import type { SheetSpec } from '../../../core/index.ts';
import { shiftFormula } from '../../formula/shift.ts';
import { type Area, areaOf } from '../../read/merged.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  prefixed,
  textOf,
  withAttributes,
  withInner,
} from '../../xml/element.ts';
import { textBetween } from '../../xml/scan.ts';
import { escapeText } from '../../xml/text.ts';
import { areaName } from '../edit/formulas.ts';
import { viewInner } from '../sheet/page.ts';
import type { Moves } from './kept.ts';

/** The sheet's own settings, such as the colour of its tab; printed one page wide. */
export function sheetPrXml(text: string, element: Element | null, prefix: string): string {
  const page = prefixed('<pageSetUpPr fitToPage="1"/>', prefix);
  if (element === null) return `<${prefix}sheetPr>${page}</${prefix}sheetPr>`;
  const there = childOf(text, element, 'pageSetUpPr');
  const others = childrenOf(text, element).filter(({ name }) => name !== 'pageSetUpPr');
  const own = there === null ? page : withAttributes(textOf(text, there), { fitToPage: '1' });
  const whole = withInner(text, element, others.map((each) => textOf(text, each)).join('') + own);
  // Rows that a filter hid are shown again.
  const tagEnd = whole.indexOf('>') + 1;
  return withAttributes(whole.slice(0, tagEnd), { filterMode: null }) + whole.slice(tagEnd);
}

/** How people look at the sheet, such as the zoom; what stays in sight is ours. */
export function sheetViewsXml(text: string, element: Element, spec: SheetSpec, prefix: string): string {
  const views = childrenOf(text, element).map((view) => {
    if (view.name !== 'sheetView') return textOf(text, view);
    const rest = childrenOf(text, view).filter(({ name }) => name === 'extLst');
    const inner = prefixed(viewInner(spec), prefix) + rest.map((each) => textOf(text, each)).join('');
    const whole = withInner(text, view, inner);
    const tagEnd = whole.indexOf('>') + 1;
    // Nothing can stay in sight in the layout view.
    const isLayout = attributeOf(text, view, 'view') === 'pageLayout';
    const changes = { topLeftCell: null, ...(isLayout ? { view: null } : {}) };
    return withAttributes(whole.slice(0, tagEnd), changes) + whole.slice(tagEnd);
  });
  return withInner(text, element, views.join(''));
}

/** A list of areas, such as merged cells or links: those that are kept, where their cells went. */
export function movedList(text: string, element: Element, moves: Moves): string {
  const kept = childrenOf(text, element).flatMap((each) => {
    const area = areaOf(attributeOf(text, each, 'ref') ?? '');
    const to = area === null ? null : moves.area(area);
    return to === null ? [] : [withTag(textOf(text, each), { ref: areaName(to) })];
  });
  if (kept.length === 0) return '';
  const whole = withInner(text, element, kept.join(''));
  return attributeOf(text, element, 'count') === null
    ? whole
    : withTag(whole, { count: String(kept.length) });
}

function withTag(xml: string, attributes: Readonly<Record<string, string | null>>): string {
  const tagEnd = xml.indexOf('>') + 1;
  return withAttributes(xml.slice(0, tagEnd), attributes) + xml.slice(tagEnd);
}

/** How far the columns of an area go to the right; null where they are ours, or go different ways. */
function distance({ from, to }: Area, ours: number, moves: Moves): number | null {
  if (from.column <= ours) return null;
  const far = (column: number) => (moves.column(column) ?? column) - column;
  for (let column = from.column; column <= to.column; column++) {
    if (far(column) !== far(from.column)) return null;
  }
  return far(from.column);
}

/** A rule of colours that lies wholly beside our columns, in its new place; nothing for another. */
export function besideXml(text: string, element: Element, ours: number, moves: Moves): string {
  const names = (attributeOf(text, element, 'sqref') ?? '').split(/\s+/).filter((name) => name !== '');
  const areas = names.flatMap((name) => areaOf(name) ?? []);
  const distances = areas.map((area) => distance(area, ours, moves));
  const [far] = distances;
  const isWhole = areas.length === names.length && far !== undefined;
  if (!isWhole || far === null || distances.some((each) => each !== far)) return '';
  if (far === 0) return textOf(text, element);
  const moved = areas.map(({ from, to }) =>
    areaName({ from: { ...from, column: from.column + far }, to: { ...to, column: to.column + far } }),
  );
  return withTag(withShiftedFormulas(text, element, far), { sqref: moved.join(' ') });
}

/** Addresses in rules are relative to the first cell that they hold for. */
function withShiftedFormulas(text: string, element: Element, right: number): string {
  const inner = childrenOf(text, element).map((child): string => {
    if (child.name === 'cfRule') return withShiftedFormulas(text, child, right);
    if (!child.name.startsWith('formula')) return textOf(text, child);
    const formula = textBetween(text, child.openEnd, child.innerEnd);
    return withInner(text, child, escapeText(shiftFormula(formula, 0, right)));
  });
  return inner.length === 0 ? textOf(text, element) : withInner(text, element, inner.join(''));
}

/** The limits for what is typed beside our columns. */
export function besideRules(text: string, element: Element, ours: number, moves: Moves): string[] {
  return childrenOf(text, element)
    .map((each) => besideXml(text, each, ours, moves))
    .filter((xml) => xml !== '');
}
