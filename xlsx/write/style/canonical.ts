import { scan } from '../../xml/scan.ts';
import { escapeAttribute } from '../../xml/text.ts';

/** Attributes that say what holds without them (ECMA-376 part 1, 18.8): some programs write them, some do not. */
const defaults: Readonly<Record<string, string>> = {
  diagonalUp: '0',
  diagonalDown: '0',
  horizontal: 'general',
  vertical: 'bottom',
  textRotation: '0',
  wrapText: '0',
  indent: '0',
  shrinkToFit: '0',
  readingOrder: '0',
  justifyLastLine: '0',
  relativeIndent: '0',
  locked: '1',
  hidden: '0',
  quotePrefix: '0',
  pivotButton: '0',
  numFmtId: '0',
  fontId: '0',
  fillId: '0',
  borderId: '0',
  xfId: '0',
};
const edges = ['left', 'right', 'top', 'bottom', 'start', 'end', 'diagonal', 'alignment', 'protection'];
const switches = ['b', 'i', 'strike', 'outline', 'shadow', 'condense', 'extend'];

/**
 * One form for elements of a style that mean the same: without prefixes and defaults, attributes and children in one
 * order. So what another program has written anew is still found to be ours.
 */
export function canonical(xml: string): string {
  const scanner = scan(xml);
  const stack: { name: string; attributes: string[]; children: string[] }[] = [
    { name: '', attributes: [], children: [] },
  ];
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind !== 'close') {
      stack.push({ name, attributes: attributesOf(xml.slice(scanner.start, scanner.end)), children: [] });
    }
    if (kind === 'open') continue;
    const done = stack.pop();
    if (done !== undefined) stack.at(-1)?.children.push(formOf(done.name, done.attributes, done.children));
  }
  return stack[0]?.children.join('') ?? '';
}

function formOf(name: string, attributes: readonly string[], children: readonly string[]): string {
  if (switches.includes(name)) {
    if (attributes.includes('val="0"')) return '';
    return `<${name}/>`;
  }
  if (edges.includes(name) && attributes.length === 0 && children.length === 0) return '';
  // A solid fill shows its foreground only; what stands behind it differs from program to program.
  const isSolid = name === 'patternFill' && attributes.includes('patternType="solid"');
  const shown =
    isSolid && children.length > 1 ? children.filter((each) => !each.startsWith('<bgColor')) : children;
  return `<${[name, ...attributes].join(' ')}>${[...shown].sort().join('')}</>`;
}

/** The attributes of a tag as name="value", sorted, without declarations of prefixes and without defaults. */
function attributesOf(tag: string): string[] {
  const names = [...tag.matchAll(/\s([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, name = '']) => name);
  const scanner = scan(tag);
  scanner.next();
  return names
    .filter((name) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map((name) => name.slice(name.indexOf(':') + 1))
    .map((name) => ({ name, value: plain(scanner.attribute(name) ?? '') }))
    .filter(({ name, value }) => defaults[name] !== value)
    .map(({ name, value }) => `${name}="${escapeAttribute(value)}"`)
    .sort();
}

const plain = (value: string) => (value === 'true' ? '1' : value === 'false' ? '0' : value);
