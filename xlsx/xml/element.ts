import { broken } from '../refusal.ts';
import { type Scanner, scan } from './scan.ts';
import { escapeAttribute } from './text.ts';

/** Where an element stands in the text of its part. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** At the closing tag; where the element is empty, its end. */
  readonly innerEnd: number;
  readonly end: number;
}

export interface Root extends Element {
  /** `x:` or nothing: what the part's own elements are written with. */
  readonly prefix: string;
}

/** The element whose opening tag the scanner stands on; the scanner goes behind it. */
export function elementAt(scanner: Scanner): Element {
  const { name, start, end: openEnd, kind } = scanner;
  scanner.skip();
  return { name, start, openEnd, innerEnd: kind === 'open' ? scanner.start : openEnd, end: scanner.end };
}

/** The document's own element. */
export function rootOf(text: string): Root {
  const scanner = scan(text);
  if (!scanner.next() || scanner.kind === 'close') throw broken('XML 0');
  const { prefix } = scanner;
  return { ...elementAt(scanner), prefix };
}

/** The elements right below one, in their order. */
export function childrenOf(text: string, parent: Element): Element[] {
  const children: Element[] = [];
  const scanner = scan(text, parent.openEnd, parent.innerEnd);
  while (scanner.next()) children.push(elementAt(scanner));
  return children;
}

export function childOf(text: string, parent: Element, name: string): Element | null {
  return childrenOf(text, parent).find((each) => each.name === name) ?? null;
}

export function attributeOf(text: string, element: Pick<Element, 'start'>, name: string): string | null {
  const scanner = scan(text, element.start);
  return scanner.next() ? scanner.attribute(name) : null;
}

/** Whether an attribute says yes, in either of the ways that it may (xsd:boolean). */
export const isOn = (value: string | null) => value === '1' || value === 'true';

export const textOf = (text: string, element: Element) => text.slice(element.start, element.end);

/** The element with other things inside; an empty one is opened for them. */
export function withInner(text: string, element: Element, inner: string): string {
  const open = text.slice(element.start, element.openEnd);
  if (element.innerEnd < element.end) return open + inner + text.slice(element.innerEnd, element.end);
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? element.name;
  return `${open.replace(/\s*\/>$/, '>')}${inner}</${name}>`;
}

/** A tag with some attributes set; null takes one away. Those that are not named stay as they are written. */
export function withAttributes(tag: string, values: Readonly<Record<string, string | null>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(values)) result = withAttribute(result, name, value);
  return result;
}

function withAttribute(tag: string, name: string, value: string | null): string {
  const scanner = scan(tag);
  const span = scanner.next() ? scanner.attributeSpan(name) : null;
  if (span === null) {
    if (value === null) return tag;
    const at = tag.indexOf('/>') === tag.length - 2 ? tag.length - 2 : tag.length - 1;
    return `${tag.slice(0, at).trimEnd()} ${name}="${escapeAttribute(value)}"${tag.slice(at)}`;
  }
  if (value !== null) {
    const safe = escapeAttribute(value).replace(/'/g, '&apos;');
    return `${tag.slice(0, span.from)}${safe}${tag.slice(span.to)}`;
  }
  return tag.slice(0, span.from).replace(/\s+[^\s=]+\s*=\s*["']$/, '') + tag.slice(span.to + 1);
}

/** Our own elements are written without a prefix; a part that uses one gets them with it. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** Where a new child belongs among those that are there, when the format wants them in this order. */
export function placeFor(
  root: Element,
  children: readonly Element[],
  order: readonly string[],
  name: string,
): number {
  const rank = order.indexOf(name);
  const before = children.filter((each) => order.includes(each.name) && order.indexOf(each.name) <= rank);
  return before.at(-1)?.end ?? root.openEnd;
}
