import type { ColumnSpec, SheetSpec } from '../../../core/index.ts';
import { lastRow } from '../../formula/address.ts';
import { escapeAttribute, escapeText } from '../../xml/text.ts';
import { words } from '../words.ts';
import { rangeName } from './ranges.ts';

/** A list between quotes may have so many characters (ECMA-376 part 1, 18.3.1.32; Excel refuses the file else). */
const longestList = 255;
const longestMessage = 225;

/** Rows of a spreadsheet from one to another. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Lists and limits reach beyond the last row: people will write on there. */
const fewRows = 5_000;
const manyMore = 10_000;

export function bottomRow(last: number): number {
  return Math.min(lastRow, last < fewRows / 2 ? fewRows : last + manyMore);
}

/** What the host shall refuse while people type, sheet by sheet; `body` are the rows below the header. */
export function validations({ columns, cells = [] }: SheetSpec, body: Rows): string[] {
  const single = cells.flatMap(({ row, column, choices }) => {
    const at = body.from + row - 1;
    return validation(choicesRule(choices), rangeName(at, column, at, column));
  });
  const whole = columns.flatMap((column, i) => {
    const taken = cells.filter((cell) => cell.column === i + 1).map((cell) => body.from + cell.row - 1);
    const ranges = between(taken, body).map(({ from, to }) => rangeName(from, i + 1, to, i + 1));
    return columnValidation(column, ranges.join(' '));
  });
  return [...single, ...whole];
}

/** The rule of a column for these cells; nothing where it takes anything. */
export function columnValidation(column: ColumnSpec, cells: string): string[] {
  if (column.locked || cells === '') return [];
  return validation(column.choices === undefined ? numberRule(column) : choicesRule(column.choices), cells);
}

/** The rows that are left when some are taken out: two rules for one cell are one too many. */
function between(taken: readonly number[], { from, to }: Rows): Rows[] {
  const stops = [...taken, to + 1].sort((a, b) => a - b);
  let next = from;
  return stops.flatMap((stop) => {
    const rows = { from: next, to: stop - 1 };
    next = stop + 1;
    return rows.from <= rows.to ? [rows] : [];
  });
}

interface Rule {
  readonly attributes: string;
  readonly formulas: string;
  readonly message: string;
}

function validation(rule: Rule | null, cells: string): string[] {
  if (rule === null) return [];
  const title = escapeAttribute(words.wrongTitle);
  const message = escapeAttribute(rule.message.slice(0, longestMessage));
  const shown = `allowBlank="1" showErrorMessage="1" errorTitle="${title}" error="${message}"`;
  return [`<dataValidation ${rule.attributes} ${shown} sqref="${cells}">${rule.formulas}</dataValidation>`];
}

/** A list that does not fit, or with a comma in a word, is left out: half of it would refuse what is right. */
function choicesRule(choices: readonly string[]): Rule | null {
  const list = choices.join(',');
  const fits = list.length <= longestList && !choices.some((each) => each.includes(','));
  if (choices.length === 0 || !fits) return null;
  return {
    attributes: 'type="list"',
    formulas: `<formula1>${escapeText(`"${list.replace(/"/g, '""')}"`)}</formula1>`,
    message: words.choices(choices),
  };
}

function numberRule({ type, least, most }: ColumnSpec): Rule | null {
  if (least === undefined && most === undefined) return null;
  const kind = type === 'integer' ? words.integer : words.number;
  const rule = (operator: string, limits: readonly number[], message: string): Rule => ({
    attributes: `type="${type === 'integer' ? 'whole' : 'decimal'}"${operator}`,
    formulas: limits.map((limit, i) => `<formula${i + 1}>${limit}</formula${i + 1}>`).join(''),
    message,
  });
  if (least !== undefined && most !== undefined)
    return rule('', [least, most], words.between(least, most, kind));
  if (least !== undefined) {
    return rule(' operator="greaterThanOrEqual"', [least], words.atLeast(least, kind));
  }
  if (most === undefined) return null;
  return rule(' operator="lessThanOrEqual"', [most], words.atMost(most, kind));
}
