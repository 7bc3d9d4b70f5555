import type { Cell } from '../../core/index.ts';
import { unescapeString } from '../xml/text.ts';
import type { DateFormats } from './date-formats.ts';
import { datedValue, isoValue } from './date-value.ts';
import type { SharedStrings } from './shared-strings.ts';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly formats: DateFormats;
  readonly date1904: boolean;
}

/**
 * A cell from its type (ECMA-376 part 1, 18.18.11), what stands in its `v`, and its style; undefined when
 * that cannot be. A type that we do not know is shown as text, so that people see what there is.
 */
export function cellValue(type: string, raw: string, style: number, context: CellContext): Cell | undefined {
  switch (type) {
    case 'n':
      return numberValue(raw, style, context);
    case 's':
      return sharedValue(raw, context);
    case 'b':
      return booleanValue(raw.trim());
    case 'e':
      return raw.trim() === '' ? null : { error: raw.trim() };
    case 'd':
      return isoValue(raw.trim());
    default:
      return textValue(unescapeString(raw));
  }
}

/** An empty text is no content. */
export function textValue(text: string): Cell {
  return text === '' ? null : text;
}

function numberValue(raw: string, style: number, { formats, date1904 }: CellContext): Cell | undefined {
  const value = Number(raw);
  if (!Number.isFinite(value)) return undefined;
  if (value === 0 && raw.trim() === '') return null;
  return datedValue(value, formats.kind(style), date1904);
}

function sharedValue(raw: string, { strings }: CellContext): Cell | undefined {
  if (raw.trim() === '') return null;
  const index = Number(raw);
  return Number.isInteger(index) && index >= 0 ? textValue(strings.at(index)) : undefined;
}

function booleanValue(text: string): Cell | undefined {
  if (text === '') return null;
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : undefined;
}
