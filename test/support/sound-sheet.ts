import { cellsOf } from './lost-cells.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  type Parts,
  rootOf,
  sheetParts,
  textOf,
} from './parts.ts';

/** CT_Worksheet, ECMA-376 part 1, 18.3.1.99. */
const order = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');
const manyOf = ['conditionalFormatting'];

/** What Excel would not take in one sheet. */
export function sheetUnsound(parts: Parts, part: string, styles: Element | null): string[] {
  const sheet = rootOf(textOf(parts, part));
  const children = childrenOf(sheet);
  const once = children
    .map(({ name }) => name)
    .filter((name) => order.includes(name) && !manyOf.includes(name));
  return [
    ...outOfOrder(part, sheet, order),
    ...twice(once).map((name) => `${part}: ${name} twice`),
    ...cellFaults(parts, part, sheet, styles),
    ...listFaults(part, children),
    ...columnFaults(part, children),
    ...ruleFaults(part, children, styles),
    ...relationFaults(parts, part, sheet),
    ...chainFaults(parts, part, sheet),
    ...tableFaults(parts, part, sheet),
  ];
}

function cellFaults(parts: Parts, part: string, sheet: Element, styles: Element | null): string[] {
  const formats = styles === null ? 1 : childrenOf(childOf(styles, 'cellXfs')!).length;
  const strings = parts.has('xl/sharedStrings.xml')
    ? childrenOf(rootOf(textOf(parts, 'xl/sharedStrings.xml'))).length
    : 0;
  const masters = new Set<string>();
  return [...cellsOf(sheet)].flatMap(([place, cell]) => {
    const [type, inner] = [attributeOf(cell, 't') ?? 'n', childrenOf(cell)];
    const value = inner.find(({ name }) => name === 'v')?.xml.replace(/<[^>]*>/g, '');
    const formula = inner.find(({ name }) => name === 'f');
    const shared =
      formula !== undefined && attributeOf(formula, 't') === 'shared' ? attributeOf(formula, 'si') : null;
    if (shared !== null && attributeOf(formula!, 'ref') !== null) masters.add(shared);
    const faults = [
      [Number(attributeOf(cell, 's') ?? 0) < formats, 'has no format'],
      [['n', 's', 'b', 'e', 'str', 'inlineStr', 'd'].includes(type), `has the type ${type}`],
      [type !== 's' || Number(value) < strings, 'has no string'],
      [
        type !== 'n' || value === undefined || value === '' || Number.isFinite(Number(value)),
        `is no number: ${value}`,
      ],
      [type !== 'b' || value === '0' || value === '1', `is no truth value: ${value}`],
      [type === 'inlineStr' || inner.every(({ name }) => name !== 'is'), 'has an inline string too many'],
      [shared === null || masters.has(shared), `shares the formula ${shared}, which comes later or never`],
      [
        inner.map(({ name }) => name).join() ===
          inner
            .map(({ name }) => name)
            .sort(byOrder)
            .join(),
        'is in disorder',
      ],
    ] as const;
    return faults.filter(([isRight]) => !isRight).map(([, what]) => `${part} ${place} ${what}`);
  });
}

const byOrder = (a: string, b: string) => 'f v is extLst'.indexOf(a) - 'f v is extLst'.indexOf(b);

function listFaults(part: string, children: readonly Element[]): string[] {
  return children.flatMap((list) => {
    const count = attributeOf(list, 'count');
    const items = count === null ? [] : childrenOf(list);
    if (list.name === 'extLst' || count === null || Number(count) === items.length) return [];
    return [`${part}: ${list.name} says ${count} and has ${items.length}`];
  });
}

function columnFaults(part: string, children: readonly Element[]): string[] {
  const cols = children.find(({ name }) => name === 'cols');
  let last = 0;
  return (cols === undefined ? [] : childrenOf(cols)).flatMap((col) => {
    const [min, max] = [Number(attributeOf(col, 'min')), Number(attributeOf(col, 'max'))];
    const isRight = last < min && min <= max && max <= 16_384;
    last = max;
    return isRight ? [] : [`${part}: ${col.tag} overlaps`];
  });
}

/** Colours refer to a format that is there, a typed list of choices has at most 255 characters, ranges are ranges. */
function ruleFaults(part: string, children: readonly Element[], styles: Element | null): string[] {
  const dxfs = styles === null ? undefined : childOf(styles, 'dxfs');
  const looks = dxfs === undefined ? 0 : childrenOf(dxfs).length;
  const validations = children.filter(({ name }) => name === 'dataValidations').flatMap(childrenOf);
  const formats = children.filter(({ name }) => name === 'conditionalFormatting');
  const rules = formats.flatMap(childrenOf).filter(({ name }) => name === 'cfRule');
  const area = /^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?(?: [A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)*$/;
  const long = (rule: Element) =>
    /^<[\w:]*formula1>(?:"|&quot;).{256,}/.test(childOf(rule, 'formula1')?.xml ?? '');
  return [
    ...[...validations, ...formats]
      .filter((each) => !area.test(attributeOf(each, 'sqref') ?? ''))
      .map(({ tag }) => `${part}: ${tag} has no range`),
    ...rules
      .filter((each) => Number(attributeOf(each, 'dxfId') ?? -1) >= looks)
      .map(({ tag }) => `${part}: ${tag}`),
    ...twice(rules.map((each) => attributeOf(each, 'priority') ?? '')).map(
      (at) => `${part}: priority ${at} twice`,
    ),
    ...validations.filter(long).map(({ tag }) => `${part}: the choices of ${tag} are too long`),
  ];
}

/** Drawings, comments, tables and links that a sheet names are among its relationships; a table has its headers. */
function relationFaults(parts: Parts, part: string, sheet: Element): string[] {
  const rels = part.replace(/([^/]*)$/, '_rels/$1.rels');
  const known = parts.has(rels) ? childrenOf(rootOf(textOf(parts, rels))) : [];
  const named = [...sheet.xml.matchAll(/\s(?:r|\w*rel\w*):id="([^"]*)"/g)].map((each) => each[1]);
  return named
    .filter((id) => !known.some((each) => attributeOf(each, 'Id') === id))
    .map((id) => `${part}: ${id} leads nowhere`);
}

/** A table's columns bear the words of its header, and it lies where it says. */
function tableFaults(parts: Parts, part: string, sheet: Element): string[] {
  const rels = part.replace(/([^/]*)$/, '_rels/$1.rels');
  const related = parts.has(rels) ? childrenOf(rootOf(textOf(parts, rels))) : [];
  const tables = related.filter((each) => attributeOf(each, 'Type')?.endsWith('/table'));
  const cells = cellsOf(sheet);
  return tables.flatMap((each) => {
    const name = (attributeOf(each, 'Target') ?? '').replace(/^\.\.\//, 'xl/').replace(/^\//, '');
    const table = rootOf(textOf(parts, name));
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+):/.exec(attributeOf(table, 'ref') ?? '') ?? [];
    const columns = childrenOf(childOf(table, 'tableColumns')!);
    return columns.flatMap((column, i) => {
      const header = textOfCell(parts, cells.get(`${row}!${letter.charCodeAt(0) - 64 + i}`));
      return header === attributeOf(column, 'name') ? [] : [`${name}: column ${i + 1} is headed ${header}`];
    });
  });
}

function textOfCell(parts: Parts, cell: Element | undefined): string {
  const value = (cell === undefined ? [] : childrenOf(cell)).filter(
    ({ name }) => name === 'v' || name === 'is',
  );
  const text = value.map(({ xml }) => xml.replace(/<[^>]*>/g, '')).join('');
  if (cell === undefined || attributeOf(cell, 't') !== 's') return text;
  const strings = childrenOf(rootOf(textOf(parts, 'xl/sharedStrings.xml')));
  return strings[Number(text)]?.xml.replace(/<[^>]*>/g, '') ?? '';
}

/** The calculation chain names formulas only: one entry too many, and Excel repairs the book. */
function chainFaults(parts: Parts, part: string, sheet: Element): string[] {
  if (!parts.has('xl/calcChain.xml')) return [];
  const sheets = childrenOf(childOf(rootOf(textOf(parts, 'xl/workbook.xml')), 'sheets')!);
  const name = [...sheetParts(parts)].find(([, each]) => each === part)?.[0];
  const id = sheets
    .map((each) => (attributeOf(each, 'name') === name ? attributeOf(each, 'sheetId') : null))
    .find((each) => each !== null);
  let current = '';
  const chain = childrenOf(rootOf(textOf(parts, 'xl/calcChain.xml'))).filter((each) => {
    current = attributeOf(each, 'i') ?? current;
    return current === id;
  });
  const withFormula = new Set(
    [...cellsOf(sheet).values()]
      .filter((cell) => childOf(cell, 'f') !== undefined)
      .map((cell) => attributeOf(cell, 'r')),
  );
  return chain
    .map((each) => attributeOf(each, 'r'))
    .filter((r) => !withFormula.has(r))
    .map((r) => `${part}: ${r} is calculated, but has no formula`);
}

/** The children come in the order of the schema; those that it does not know are left aside. */
export function outOfOrder(where: string, element: Element, order: readonly string[]): string[] {
  const places = childrenOf(element).flatMap(({ name }) =>
    order.includes(name) ? [order.indexOf(name)] : [],
  );
  const wrong = places.findIndex((place, i) => i > 0 && place < places[i - 1]!);
  return wrong < 0 ? [] : [`${where}: ${order[places[wrong]!]} stands behind ${order[places[wrong - 1]!]}`];
}

export function twice(list: readonly string[]): string[] {
  return list.filter((each, i) => list.indexOf(each) < i);
}
