import { type Cell, issue, type Place } from '../../../core/index.ts';
import { Refusal } from '../../refusal.ts';
import { escapeText } from '../../xml/text.ts';
import type { CellFormats } from '../style/styles.ts';
import { serialOf } from './serial.ts';

/** What stands in a cell: its type (ECMA-376 part 1, 18.18.11; none for numbers) and its inner XML. */
export interface Content {
  readonly type: string;
  readonly inner: string;
}

/** The most characters that a cell can hold; Excel calls a file with more damaged. */
const longest = 32_767;

/** Text goes in as text, so that nothing of it is ever taken for a formula. Null for nothing. */
export function contentOf(value: Cell, is1904: boolean, prefix: string, place: Place): Content | null {
  if (value === null || value === '') return null;
  const plain = (type: string, text: string) => ({ type, inner: `<${prefix}v>${text}</${prefix}v>` });
  if (typeof value === 'boolean') return plain('b', value ? '1' : '0');
  if (typeof value === 'number') {
    return Number.isFinite(value) ? plain('', String(value)) : plain('e', '#NUM!');
  }
  if (typeof value === 'string') return textContent(value, prefix, place);
  if ('error' in value) return plain('e', escapeText(value.error));
  const serial = serialOf(value.date, is1904);
  return serial === null ? textContent(value.date, prefix, place) : plain('', String(serial));
}

function textContent(text: string, prefix: string, place: Place): Content {
  if (text.length > longest) throw new Refusal(issue('file-text-long', { most: longest }, place));
  const space = /^\s|\s$|\s\s|[\t\n]/.test(text) ? ' xml:space="preserve"' : '';
  const inner = `<${prefix}is><${prefix}t${space}>${escapeText(text)}</${prefix}t></${prefix}is>`;
  return { type: 'inlineStr', inner };
}

const dayFormat = 'yyyy-mm-dd';
const timeFormat = 'yyyy-mm-dd hh:mm:ss';

/** Where a person who goes into the cell and out again would make something else of the text: 007, =1+1, 3-4. */
const isTakenForMore = (text: string) => /^[^\p{L}]|^(?:true|false)$/iu.test(text);

/**
 * The format a value needs, as near as can be to the one the cell has: a number under a date format would be read as a
 * date, and the other way round.
 */
export function fittingStyle(
  value: Cell,
  style: number,
  isOurs: boolean,
  is1904: boolean,
  formats: CellFormats,
): number {
  if (typeof value === 'number') {
    return formats.kind(style) === 'number' ? style : formats.variant(style, { format: '' });
  }
  const isDate = typeof value === 'object' && value !== null && 'date' in value;
  if (isDate && serialOf(value.date, is1904) !== null) {
    if (formats.kind(style) === 'date' && !isOurs) return style;
    const format = value.date.includes('T') ? timeFormat : dayFormat;
    return formats.variant(style, { format });
  }
  const text = isDate ? value.date : typeof value === 'string' ? value : '';
  if (formats.isText(style) || !isTakenForMore(text)) return style;
  return formats.variant(style, isOurs ? { format: '@' } : { quoted: true });
}
