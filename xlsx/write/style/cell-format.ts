import { attributeOf } from '../../xml/element.ts';
import { canonical } from './canonical.ts';
import { alignmentXml, type CellLook } from './cell-look.ts';

/** The numbers of a cell format's parts in their lists. */
export interface FormatParts {
  readonly numFmt: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

export function formatXml({ numFmt, font, fill, border }: FormatParts, look: CellLook): string {
  const alignment = alignmentXml(look);
  const applied = [
    numFmt === 0 ? '' : ' applyNumberFormat="1"',
    font === 0 ? '' : ' applyFont="1"',
    fill === 0 ? '' : ' applyFill="1"',
    border === 0 ? '' : ' applyBorder="1"',
    alignment === '' ? '' : ' applyAlignment="1"',
    look.locked ? '' : ' applyProtection="1"',
  ].join('');
  const parts = `numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const inner = alignment + (look.locked ? '' : '<protection locked="0"/>');
  return inner === '' ? `<xf ${parts}${applied}/>` : `<xf ${parts}${applied}>${inner}</xf>`;
}

const applying: readonly (readonly [string, string])[] = [
  ['applyNumberFormat', 'numFmtId'],
  ['applyFont', 'fontId'],
  ['applyFill', 'fillId'],
  ['applyBorder', 'borderId'],
  ['applyAlignment', 'alignment'],
  ['applyProtection', 'protection'],
];

/** What two cell formats that mean the same have in common: `apply…` says nothing unless it takes a part back. */
export function formatForm(xml: string): string {
  const form = canonical(xml).replace(/ apply\w+="\w*"/g, '');
  const takenBack = applying.filter(([apply, part]) => {
    const value = attributeOf(xml, { start: 0 }, apply);
    return (value === '0' || value === 'false') && new RegExp(`[ <]${part}[= ]`).test(form);
  });
  return takenBack.length === 0 ? form : `${form} without ${takenBack.map(([, part]) => part).join(' ')}`;
}
