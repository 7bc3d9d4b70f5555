import { crc32, inflateRawSync } from 'node:zlib';

/** A part of a package: its content, and how it lies compressed in the zip. */
export interface Part {
  readonly content: string;
  readonly packed: string;
}

export type Parts = ReadonlyMap<string, Part>;

/**
 * The parts of an .xlsx, read after APPNOTE.TXT 6.3.9 (4.3.6 ff.) with Node's own inflate: a reader that shares nothing
 * with the one under test. Contents are latin-1 strings, so that every byte counts.
 */
export function partsOf(zip: Uint8Array): Parts {
  const file = Buffer.from(zip);
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = file.readUInt32LE(end + 16);
  const parts = new Map<string, Part>();
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) =>
      file.readUInt16LE(at + offset),
    );
    const name = file.toString('utf8', at + 46, at + 46 + nameLength!);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const content = file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (content.length !== file.readUInt32LE(at + 24)) throw new Error(`${name}: wrong size in the zip`);
    if (crc32(content) !== file.readUInt32LE(at + 16)) throw new Error(`${name}: wrong checksum in the zip`);
    if (parts.has(name)) throw new Error(`${name}: twice in the zip`);
    parts.set(name, { content: content.toString('latin1'), packed: packed.toString('latin1') });
    at += 46 + nameLength! + extraLength! + noteLength!;
  }
  return parts;
}

export interface Compared {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** The same content, compressed anew. */
  readonly repacked: readonly string[];
}

export function compareParts(before: Parts, after: Parts): Compared {
  const both = [...before.keys()].filter((name) => after.has(name));
  const differ = (name: string, what: keyof Part) => before.get(name)![what] !== after.get(name)![what];
  const changed = both.filter((name) => differ(name, 'content'));
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changed,
    repacked: both.filter((name) => !changed.includes(name) && differ(name, 'packed')),
  };
}

/** A part as text. */
export function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`the package has no part ${name}`);
  return Buffer.from(part.content, 'latin1').toString('utf8');
}

/** An element as it is written, without prefix in its name. */
export interface Element {
  readonly name: string;
  /** The opening tag. */
  readonly tag: string;
  readonly xml: string;
}

const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)(?:[^\s<>/:]+:)?([^\s<>/:]+)(?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/g;

/** The elements at one depth of a text: 0 is the root, 1 its children. Anything but blanks between them is a fault. */
function elementsAt(xml: string, depth: number): Element[] {
  const found: Element[] = [];
  let level = 0;
  let start = 0;
  let open = '';
  for (const { 0: tag, 1: slash, 2: name, 3: empty, index } of xml.matchAll(markup)) {
    if (name === undefined) continue;
    if (slash === '/') level--;
    if (slash !== '/' && level === depth) [start, open] = [index, tag];
    const closes = level === depth && (slash === '/' || empty === '/');
    if (closes) found.push({ name, tag: open, xml: xml.slice(start, index + tag.length) });
    if (slash !== '/' && empty !== '/') level++;
  }
  if (level !== 0) throw new Error(`XML that is not closed: ${xml.slice(0, 200)}`);
  return found;
}

export function rootOf(xml: string): Element {
  const [root, more] = elementsAt(xml, 0);
  if (root === undefined || more !== undefined) throw new Error('XML without one root');
  return root;
}

export function childrenOf(element: Element): Element[] {
  return elementsAt(element.xml, 1);
}

export function childOf(element: Element, name: string): Element | undefined {
  return childrenOf(element).find((each) => each.name === name);
}

/** An attribute by its local name; null when it is not there. */
export function attributeOf(element: Element, name: string): string | null {
  const found = new RegExp(`\\s(?:[\\w]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element.tag);
  return found === null ? null : (found[1] ?? found[2] ?? '');
}

/** Where each sheet's part lies in the zip, by the sheet's name. */
export function sheetParts(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map(
    childrenOf(rootOf(textOf(parts, 'xl/_rels/workbook.xml.rels'))).map((each) => {
      const target = attributeOf(each, 'Target') ?? '';
      return [attributeOf(each, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
  const sheets = childOf(rootOf(textOf(parts, 'xl/workbook.xml')), 'sheets');
  if (sheets === undefined) throw new Error('a workbook without sheets');
  return new Map(
    childrenOf(sheets).map((each) => [
      attributeOf(each, 'name') ?? '',
      targets.get(attributeOf(each, 'id')) ?? '',
    ]),
  );
}
