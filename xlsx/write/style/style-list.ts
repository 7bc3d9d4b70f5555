import type { Edit } from '../../xml/edit.ts';
import {
  attributeOf,
  childrenOf,
  type Element,
  placeFor,
  type Root,
  textOf,
  withAttributes,
  withInner,
} from '../../xml/element.ts';
import { canonical } from './canonical.ts';

/** One of the lists of styles.xml, such as fonts: what stands there, and what was added to it. */
export interface StyleList {
  readonly items: () => readonly string[];
  /** The number of one that means the same; a new one where there is none. */
  readonly number: (xml: string) => number;
  /** How the list's text changes; null when nothing was added. */
  readonly edit: () => Edit | null;
}

/** The children of the style sheet in the order they must have (ECMA-376 part 1, 18.8.39). */
const order = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
];

export function styleList(
  text: string,
  root: Root,
  name: string,
  form: (xml: string) => string = canonical,
): StyleList {
  const children = childrenOf(text, root);
  const list = children.find((each) => each.name === name) ?? null;
  const items = list === null ? [] : childrenOf(text, list).map((each) => textOf(text, each));
  const before = items.length;
  const known = new Map<string, number>();
  let looked = 0;
  return {
    items: () => items,
    number(xml) {
      for (; looked < items.length; looked++) {
        const key = form(items[looked] ?? '');
        if (!known.has(key)) known.set(key, looked);
      }
      return known.get(form(xml)) ?? items.push(xml) - 1;
    },
    edit: () => {
      if (items.length === before) return null;
      const added = items.slice(before).join('');
      if (list !== null) {
        return { from: list.start, to: list.end, text: grown(text, list, items.length, added) };
      }
      const at = placeFor(root, children, order, name);
      const tag = `${root.prefix}${name}`;
      return { from: at, to: at, text: `<${tag} count="${items.length}">${added}</${tag}>` };
    },
  };
}

function grown(text: string, list: Element, count: number, added: string): string {
  const whole = withInner(text, list, text.slice(list.openEnd, list.innerEnd) + added);
  if (attributeOf(text, list, 'count') === null) return whole;
  const tagEnd = whole.indexOf('>') + 1;
  return withAttributes(whole.slice(0, tagEnd), { count: String(count) }) + whole.slice(tagEnd);
}
