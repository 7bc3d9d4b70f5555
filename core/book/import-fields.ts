import { cleanCode, cleanText } from '../text/clean.ts';
import { type Cell, cellText, isBlank } from './cell.ts';
import type { ColumnSpec } from './change.ts';
import type { List } from './import-list.ts';
import { yesOrNo } from './layout/choices.ts';
import { excludedAs, markStateOf } from './layout/states.ts';
import type { ColumnLayout } from './layout/type.ts';
import { columnSpec } from './put-rows.ts';
import { markOf } from './read-marks.ts';
import type { Table } from './table.ts';

/** A column of a list, and the column of the sheet that it goes to. Both are counted from 0. */
export interface Field {
  readonly header: string;
  readonly from: number;
  /** Null where the sheet has no such column yet. */
  readonly to: number | null;
  readonly spec: ColumnSpec;
  /** What is written for a text of the list; null for a blank one. */
  readonly toCell: (text: string, row: number) => Cell;
  /** Whether the sheet says the same already, in whatever spelling. */
  readonly isSame: (there: Cell, value: Cell) => boolean;
}

type Reading = Pick<Field, 'toCell' | 'isSame'>;

/** Text in which line breaks are at home: remarks, titles, columns of people's own. */
const written: Reading['toCell'] = (text) => (isBlank(text) ? null : text.trim());
const plain: Reading['toCell'] = (text) => cleanText(text) || null;
const code: Reading['toCell'] = (text) => cleanCode(text) || null;
const sameText: Reading['isSame'] = (a, b) => cleanText(cellText(a)) === cleanText(cellText(b));
const sameCode: Reading['isSame'] = (a, b) => cleanCode(cellText(a)) === cleanCode(cellText(b));

/** 正常 and 在籍 are the same to a draw, √ and 是 to a bank. */
function sameMeaning(meaning: (word: string) => unknown): Reading['isSame'] {
  return (a, b) => sameText(a, b) || meaning(cleanText(cellText(a))) === meaning(cleanText(cellText(b)));
}

const drawn = sameMeaning((word) => excludedAs(word));
const enabled = sameMeaning((word) => yesOrNo(word) ?? word);
/** 违纪 and 作弊 count alike and say different things. */
const attended = sameMeaning((word) => (markStateOf(word) === 'normal' ? 'normal' : word));

/**
 * A mark is written as the number it reads as; anything else, and what a number cannot hold, as the text it
 * is.
 */
const mark: Reading['toCell'] = (text, row) => {
  const value = markOf(text);
  if (value === null) return null;
  const digits = cleanCode(text).replace(/\D/g, '').replace(/^0+/, '');
  return value === 'invalid' || digits.length > 15 ? plain(text, row) : value;
};
const sameMark: Reading['isSame'] = (a, b) => {
  const [there, value] = [markOf(a), markOf(b)];
  return there === value && (there !== 'invalid' || sameText(a, b));
};

/** 张 三 is 张三, and the dot within a name has many shapes. */
export function isSameName(a: string, b: string): boolean {
  const key = (text: string) => cleanCode(text).replace(/[·•・‧∙.]/g, '·');
  return key(a) === key(b);
}

/** In a column of somebody's own 170 is the number 170, and 2005/3/1 the date. */
const sameOwn: Reading['isSame'] = (a, b) => {
  if (typeof a === 'number') return Number(cleanCode(cellText(b)) || Number.NaN) === a;
  if (typeof a === 'object' && a !== null && 'date' in a) return dateKey(a.date) === dateKey(cellText(b));
  return sameText(a, b);
};

function dateKey(text: string): string {
  return (cleanText(text).match(/\d+/g) ?? []).map(Number).join('-');
}

const readings: Readonly<Record<string, Reading>> = {
  id: { toCell: code, isSame: sameCode },
  number: { toCell: code, isSame: sameCode },
  name: { toCell: plain, isSame: (a, b) => isSameName(cellText(a), cellText(b)) },
  enabled: { toCell: plain, isSame: enabled },
};

function readingOf(sheet: 'roster' | 'bank' | 'marks', { key, type, wrap }: ColumnLayout): Reading {
  if (key === 'state') return { toCell: plain, isSame: sheet === 'marks' ? attended : drawn };
  if (type === 'decimal') return { toCell: mark, isSame: sameMark };
  return readings[key] ?? { toCell: wrap === true ? written : plain, isSame: sameText };
}

/** The columns of the layout that the list has. */
export function fieldsOf(
  sheet: 'roster' | 'bank' | 'marks',
  list: List,
  target: Table,
  columns: readonly ColumnLayout[],
): Field[] {
  return columns.flatMap((column) => {
    const from = list.table.columnOf.get(column.key);
    if (from === undefined) return [];
    const to = target.columnOf.get(column.key) ?? null;
    return [{ header: column.title, from, to, spec: columnSpec(column), ...readingOf(sheet, column) }];
  });
}

/** Columns that a person made on the sheet and that the list has under the very same header. */
export function ownFields({ unknown }: List, target: Table): Field[] {
  const known = new Set(target.columnOf.values());
  const made = new Map<string, number>();
  (target.rows[target.header] ?? []).forEach((cell, at) => {
    const title = cleanCode(cellText(cell));
    if (!known.has(at) && title !== '' && !made.has(title)) made.set(title, at);
  });
  return unknown.flatMap(({ at, header }): Field[] => {
    const to = made.get(cleanCode(header));
    if (to === undefined) return [];
    made.delete(cleanCode(header));
    const title = cellText(target.rows[target.header]?.[to]);
    const spec: ColumnSpec = { title, type: 'text', width: 14, align: 'left', locked: false };
    return [{ header, from: at, to, spec, toCell: written, isSame: sameOwn }];
  });
}
