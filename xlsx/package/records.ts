import { broken } from '../refusal.ts';
import { type Scanner, scan } from '../xml/scan.ts';
import { escapeMarkup } from '../xml/text.ts';

/*
 * Content types and relationships are flat lists of records. They are edited where they stand: what other programs
 * wrote into them stays as it is.
 */

/** Goes through the records of a list whose root has that name, and hands over each by its tag. */
export function eachRecord(text: string, root: string, visit: (tag: Scanner) => void): void {
  const scanner = scan(text);
  if (!scanner.next() || scanner.name !== root) throw broken(root);
  if (scanner.kind === 'empty') return;
  while (scanner.next()) {
    if (scanner.kind === 'close') return;
    visit(scanner);
    scanner.skip();
  }
  throw broken(root);
}

/** The list with one more record at its end. */
export function withRecord(text: string, name: string, values: Readonly<Record<string, string>>): string {
  const scanner = scan(text);
  if (!scanner.next()) throw broken(name);
  const { prefix, name: root, end } = scanner;
  const written = Object.entries(values).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  const record = `<${prefix}${name}${written.join('')}/>`;
  if (scanner.kind === 'empty') {
    const open = `${text.slice(0, end - 2).trimEnd()}>`;
    return `${open}${record}</${prefix}${root}>${text.slice(end)}`;
  }
  scanner.skip();
  return text.slice(0, scanner.start) + record + text.slice(scanner.start);
}

/** The list without the records that are gone. */
export function withoutRecords(text: string, root: string, isGone: (tag: Scanner) => boolean): string {
  const kept: string[] = [];
  let at = 0;
  eachRecord(text, root, (tag) => {
    const from = tag.start;
    if (!isGone(tag)) return;
    tag.skip();
    kept.push(text.slice(at, from));
    at = tag.end;
  });
  return kept.join('') + text.slice(at);
}
