import { attributeOf, prefixed } from '../../xml/element.ts';
import { escapeAttribute } from '../../xml/text.ts';
import { formatForm } from './cell-format.ts';
import type { StyleList } from './style-list.ts';

export type StyleLists = ReturnType<typeof styleLists>;

/** The lists of a style sheet that we add to. */
export function styleLists(open: (name: string, form?: (xml: string) => string) => StyleList) {
  return {
    numFmts: open('numFmts'),
    fonts: open('fonts'),
    fills: open('fills'),
    borders: open('borders'),
    cellStyleXfs: open('cellStyleXfs', formatForm),
    cellXfs: open('cellXfs', formatForm),
    dxfs: open('dxfs'),
  };
}

const fill = (pattern: string) => `<fill><patternFill patternType="${pattern}"/></fill>`;

/** What every style sheet must hold first (ECMA-376 part 1, 18.8): two fills have a meaning of their own. */
const firstOnes: readonly (readonly [keyof StyleLists, readonly string[]])[] = [
  ['fonts', ['<font><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font>']],
  ['fills', [fill('none'), fill('gray125')]],
  ['borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']],
  ['cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ['cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
];

export function fillGaps(lists: StyleLists, prefix: string): void {
  for (const [name, first] of firstOnes) {
    const list = lists[name];
    if (list.items().length === 0) for (const xml of first) list.number(prefixed(xml, prefix));
  }
}

export interface NumberFormats {
  readonly number: (code: string) => number;
  readonly code: (id: number) => string;
}

const textFormat = 49;
const firstOwnFormat = 164;

/** Text and General have numbers in every book; what else we need is declared under a number of the book's own. */
export function numberFormats(list: StyleList, prefix: string): NumberFormats {
  const all = () =>
    list.items().map((xml) => ({
      id: Number(attributeOf(xml, { start: 0 }, 'numFmtId')),
      code: attributeOf(xml, { start: 0 }, 'formatCode') ?? '',
    }));
  return {
    number(code) {
      if (code === '') return 0;
      if (code === '@') return textFormat;
      const there = all().find((each) => each.code === code);
      if (there !== undefined) return there.id;
      const id = all().reduce((next, each) => Math.max(next, each.id + 1), firstOwnFormat);
      list.number(prefixed(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`, prefix));
      return id;
    },
    code: (id) => all().find((each) => each.id === id)?.code ?? (id === textFormat ? '@' : ''),
  };
}
