import { columnLetters, type SheetSpec } from '../../../core/index.ts';
import { lastRow } from '../../formula/address.ts';
import { escapeText } from '../../xml/text.ts';
import { isPage } from '../style/looks.ts';
import { words } from '../words.ts';
import { cellName } from './ranges.ts';

export const headerRowOf = ({ banner }: SheetSpec) => banner.length + 1;

/** From so many columns on, the first two stay in sight: they say who a row is about. */
const wideSheet = 8;

/** What stays in sight: the header, and on a wide sheet the first two columns. */
export function viewInner(spec: SheetSpec): string {
  if (isPage(spec)) return '';
  const rows = headerRowOf(spec);
  const columns = spec.columns.length >= wideSheet ? 2 : 0;
  const first = cellName(rows + 1, columns + 1);
  const split = columns === 0 ? '' : ` xSplit="${columns}"`;
  const active = columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = `<pane${split} ySplit="${rows}" topLeftCell="${first}" activePane="${active}" state="frozen"/>`;
  const selection = (name: string) => `<selection pane="${name}" activeCell="${first}" sqref="${first}"/>`;
  if (columns === 0) return pane + selection('bottomLeft');
  return `${pane}<selection pane="topRight"/><selection pane="bottomLeft"/>${selection('bottomRight')}`;
}

/** A guard against slips, not a lock: no password, and whatever does no harm stays allowed. */
export function protectionXml({ owner }: SheetSpec): string {
  if (owner === 'user') return '';
  const allowed = ['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'sort', 'autoFilter'];
  return `<sheetProtection sheet="1" ${allowed.map((name) => `${name}="0"`).join(' ')}/>`;
}

/** How the sheet is printed, as the last elements but the drawings. */
export function printElements({ print }: SheetSpec): { name: string; xml: string }[] {
  const orientation = print.landscape ? 'landscape' : 'portrait';
  return [
    { name: 'printOptions', xml: '<printOptions horizontalCentered="1"/>' },
    {
      name: 'pageMargins',
      xml: '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.35"/>',
    },
    {
      name: 'pageSetup',
      xml: `<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>`,
    },
    {
      name: 'headerFooter',
      xml: `<headerFooter><oddFooter>${escapeText(`&L&A&R${words.page}`)}</oddFooter></headerFooter>`,
    },
  ];
}

/** The columns that go on paper, as far down as there are rows; null: all. */
export function printArea({ print }: SheetSpec): string | null {
  // $A:$L in full: exceljs breaks off at an area without row numbers.
  return print.columns === undefined ? null : `$A$1:$${columnLetters(print.columns)}$${lastRow}`;
}

/** The rows that every page begins with, watermark included. */
export function printTitles(spec: SheetSpec): string | null {
  return spec.print.repeatHeader ? `$1:$${headerRowOf(spec)}` : null;
}
