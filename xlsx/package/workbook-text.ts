import { type Edit, edited } from '../xml/edit.ts';
import {
  attributeOf,
  childrenOf,
  type Element,
  isOn,
  placeFor,
  prefixed,
  rootOf,
  withAttributes,
  withInner,
} from '../xml/element.ts';
import { escapeAttribute, escapeText } from '../xml/text.ts';

/** The children of workbook.xml in the order they must have (ECMA-376 part 1, 18.2.27). */
const order = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
  ...['pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects'],
  'extLst',
];

/** The text with one of its lists changed: `change` gets the element, or null where it must be made. */
function withChild(
  text: string,
  name: string,
  change: (element: Element | null, prefix: string) => string,
): string {
  const root = rootOf(text);
  const children = childrenOf(text, root);
  const element = children.find((each) => each.name === name) ?? null;
  const at = element?.start ?? placeFor(root, children, order, name);
  const made = change(element, root.prefix);
  return edited(text, [{ from: at, to: element?.end ?? at, text: made }]);
}

/** A sheet at the end of the list. */
export function withSheet(text: string, name: string, relation: string): string {
  const root = rootOf(text);
  const tag = text.slice(root.start, root.openEnd);
  const declared = /\sxmlns:([\w.-]+)\s*=\s*["'][^"']*\/relationships["']/.exec(tag)?.[1];
  const id = declared === undefined ? `xmlns:r="${relationsNamespace(tag)}" r:id` : `${declared}:id`;
  return withChild(text, 'sheets', (list, prefix) => {
    const there = list === null ? [] : childrenOf(text, list);
    const ids = there.map((each) => Number(attributeOf(text, each, 'sheetId') ?? 0));
    const sheetId = ids.reduce((most, each) => Math.max(most, each), 0) + 1;
    const sheet = `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${id}="${relation}"/>`;
    if (list === null) return `<${prefix}sheets>${sheet}</${prefix}sheets>`;
    return withInner(text, list, text.slice(list.openEnd, list.innerEnd) + sheet);
  });
}

const strict = 'http://purl.oclc.org/ooxml/';

function relationsNamespace(rootTag: string): string {
  return rootTag.includes(strict)
    ? `${strict}officeDocument/relationships`
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

/** A name of one sheet, by the sheet's place in the list; null takes it away. */
export function withName(text: string, name: string, sheet: number, formula: string | null): string {
  const root = rootOf(text);
  const list = childrenOf(text, root).find((each) => each.name === 'definedNames');
  const names = list === undefined ? [] : childrenOf(text, list);
  const there = names.find((each) => isName(text, each, name, sheet));
  if (there === undefined) return formula === null ? text : withNewName(text, name, sheet, formula);
  if (formula !== null) {
    return edited(text, [
      { from: there.start, to: there.end, text: withInner(text, there, escapeText(formula)) },
    ]);
  }
  const gone: Edit = names.length === 1 && list !== undefined ? span(list) : span(there);
  return edited(text, [gone]);
}

/** What a name of one sheet says; null when there is none. */
export function nameText(text: string, name: string, sheet: number): string | null {
  const list = childrenOf(text, rootOf(text)).find((each) => each.name === 'definedNames');
  const names = list === undefined ? [] : childrenOf(text, list);
  const found = names.find((each) => isName(text, each, name, sheet));
  return found === undefined ? null : text.slice(found.openEnd, found.innerEnd);
}

const span = ({ start, end }: Element): Edit => ({ from: start, to: end, text: '' });

function isName(text: string, element: Element, name: string, sheet: number): boolean {
  const is = attributeOf(text, element, 'name')?.toLowerCase() === name.toLowerCase();
  return is && attributeOf(text, element, 'localSheetId') === String(sheet);
}

function withNewName(text: string, name: string, sheet: number, formula: string): string {
  // Excel keeps the range of a filter in a name that people do not see.
  const hidden = name === '_xlnm._FilterDatabase' ? ' hidden="1"' : '';
  const attributes = `name="${escapeAttribute(name)}" localSheetId="${sheet}"${hidden}`;
  const made = `<definedName ${attributes}>${escapeText(formula)}</definedName>`;
  return withChild(text, 'definedNames', (list, prefix) => {
    if (list === null) return prefixed(`<definedNames>${made}</definedNames>`, prefix);
    return withInner(text, list, text.slice(list.openEnd, list.innerEnd) + prefixed(made, prefix));
  });
}

/** Excel shall work every formula out anew when it opens the book. */
export function withRecalculation(text: string): string {
  return withChild(text, 'calcPr', (element, prefix) => {
    if (element === null) return `<${prefix}calcPr fullCalcOnLoad="1"/>`;
    const tag = withAttributes(text.slice(element.start, element.openEnd), { fullCalcOnLoad: '1' });
    return tag + text.slice(element.openEnd, element.end);
  });
}

export function workbookFlag(text: string, element: string, attribute: string): boolean {
  const found = childrenOf(text, rootOf(text)).find((each) => each.name === element);
  return found !== undefined && isOn(attributeOf(text, found, attribute));
}

/** The lines of <sheets>, each with its name and the relation that leads to its part. */
export function sheetLines(text: string): { name: string; relation: string; state: string }[] {
  const list = childrenOf(text, rootOf(text)).find((each) => each.name === 'sheets');
  const lines = list === undefined ? [] : childrenOf(text, list).filter((each) => each.name === 'sheet');
  return lines.map((each) => ({
    name: attributeOf(text, each, 'name') ?? '',
    relation: attributeOf(text, each, 'id') ?? '',
    state: attributeOf(text, each, 'state') ?? 'visible',
  }));
}

/** The namespace that the book's own parts are written in: there is a strict one and the usual one. */
export function namespaceOf(text: string): string {
  const root = rootOf(text);
  const declaration = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
  const tag = text.slice(root.start, root.openEnd);
  return new RegExp(`\\s${declaration}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? mainNamespace;
}

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
