import { childrenOf, rootOf, textOf } from '../../xml/element.ts';

/** What a cell looks like, as far as we choose it. Colours are six hex digits. */
export interface CellLook {
  /** A code such as @ or yyyy-mm-dd; empty where numbers show as they are. */
  readonly format: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** A thin line all around. */
  readonly line?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'center' | 'top';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked: boolean;
}

/** The order in which Excel writes the parts of a font; it takes offence at another. */
const fontParts = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'],
  ...['sz', 'color', 'name', 'family', 'charset', 'scheme'],
];

/** The font is the book's own, so that our cells do not stand out: only what we choose is set. */
export function fontXml(bookFont: string, { bold, size, colour }: CellLook): string {
  const base = bookFont.replace(/<(\/?)\w+:/g, '<$1');
  const parts = new Map(childrenOf(base, rootOf(base)).map((each) => [each.name, textOf(base, each)]));
  if (bold === true) parts.set('b', '<b/>');
  if (size !== undefined) parts.set('sz', `<sz val="${size}"/>`);
  if (colour !== undefined) parts.set('color', `<color rgb="FF${colour}"/>`);
  const rank = ([name]: readonly [string, string]) => fontParts.indexOf(name);
  const ordered = [...parts].sort((a, b) => rank(a) - rank(b));
  return `<font>${ordered.map(([, xml]) => xml).join('')}</font>`;
}

export function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(colour: string): string {
  const edge = (name: string) => `<${name} style="thin"><color rgb="FF${colour}"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`;
}

export function alignmentXml({ horizontal, vertical, wrap, indent }: CellLook): string {
  const parts = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${indent}"`,
  ].join('');
  return parts === '' ? '' : `<alignment${parts}/>`;
}

/** A format for cells of one value: the colours of the letters and behind them. */
export function toneXml(letters: string, behind: string): string {
  const colour = (name: string, value: string) => `<${name} rgb="FF${value}"/>`;
  const fill = colour('fgColor', behind) + colour('bgColor', behind);
  return `<dxf><font>${colour('color', letters)}</font><fill><patternFill patternType="solid">${fill}</patternFill></fill></dxf>`;
}
