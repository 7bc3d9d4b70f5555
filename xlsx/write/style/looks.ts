import type { ColumnSpec, SheetSpec } from '../../../core/index.ts';
import { type CellLook, toneXml } from './cell-look.ts';

/** Dark enough on a white sheet and on paper; light enough behind black letters. */
const ink = '1F3864';
const alarm = 'C00000';
const line = 'BFBFBF';
const headFill = { open: 'DDEBF7', locked: 'E2E2E2' };
const lockedFill = 'F2F2F2';

/** A sheet of words, such as 说明: two columns at most, nothing to filter, and nobody writes into it. */
export function isPage({ owner, filter, columns, print }: SheetSpec): boolean {
  return owner === 'engine' && !filter && !print.landscape && columns.length <= 2;
}

export const bannerLook: CellLook = {
  format: '@',
  bold: true,
  size: 14,
  colour: alarm,
  vertical: 'center',
  locked: true,
};

export function headerLook(column: ColumnSpec): CellLook {
  return {
    format: '@',
    bold: true,
    colour: ink,
    fill: column.locked ? headFill.locked : headFill.open,
    line,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    locked: true,
  };
}

const formatOf: Readonly<Record<ColumnSpec['type'], string>> = {
  text: '@',
  choice: '@',
  date: 'yyyy-mm-dd',
  // 59.5 shall show as 59.5 and 60 as 60.
  integer: '',
  decimal: '',
};

export function bodyLook({ type, align, locked, wrap }: ColumnSpec): CellLook {
  return {
    format: formatOf[type],
    ...(locked ? { fill: lockedFill } : {}),
    line,
    horizontal: align,
    vertical: 'center',
    ...(wrap === true ? { wrap } : {}),
    locked,
  };
}

export const pageTitleLook: CellLook = {
  format: '@',
  bold: true,
  size: 16,
  colour: ink,
  vertical: 'center',
  locked: true,
};

/** The first column of a page names what the second one says. */
export function pageLook(column: ColumnSpec, isFirst: boolean): CellLook {
  return {
    format: '@',
    ...(isFirst ? { bold: true, colour: ink } : {}),
    horizontal: 'left',
    vertical: 'top',
    ...(column.wrap === true ? { wrap: true } : {}),
    locked: true,
  };
}

/** Where people may write beside our columns, though the sheet is protected. */
export const freeLook: CellLook = { format: '', locked: false };

/** Letters on a ground that they can be read on (at least 4.5 : 1, WCAG 2.1, 1.4.3), also printed in grey. */
const tones = {
  good: ['006100', 'C6EFCE'],
  fine: ['1F4E79', 'DDEBF7'],
  bad: ['9C0006', 'FFC7CE'],
  note: ['7F4A00', 'FFEB9C'],
} as const;

type Tone = keyof typeof tones;

export function toneOf(tone: Tone): string {
  const [letters, behind] = tones[tone];
  return toneXml(letters, behind);
}
