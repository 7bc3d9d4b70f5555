import type { ColumnSpec } from '../../../core/index.ts';
import { escapeText } from '../../xml/text.ts';
import { toneOf } from '../style/looks.ts';
import type { Styles } from '../style/styles.ts';

/** Colours for cells of certain values; `priority` is the number that the first rule gets, lower ones go first. */
export function columnColours(
  { colours = [] }: ColumnSpec,
  cells: string,
  priority: number,
  styles: Pick<Styles, 'tone'>,
): string {
  if (colours.length === 0) return '';
  const rules = colours.map(({ value, tone }, i) => {
    const formula = escapeText(`"${value.replace(/"/g, '""')}"`);
    const attributes = `type="cellIs" dxfId="${styles.tone(toneOf(tone))}" priority="${priority + i}"`;
    return `<cfRule ${attributes} operator="equal"><formula>${formula}</formula></cfRule>`;
  });
  return `<conditionalFormatting sqref="${cells}">${rules.join('')}</conditionalFormatting>`;
}
