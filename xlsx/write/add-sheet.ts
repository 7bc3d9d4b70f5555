import { issue, type SheetSpec } from '../../core/index.ts';
import type { WorkbookPart } from '../package/workbook.ts';
import { Refusal } from '../refusal.ts';
import type { Draft } from './draft.ts';
import { filterRange, freshSheet } from './sheet/fresh.ts';
import { printArea, printTitles } from './sheet/page.ts';
import { absoluteRange, quotedSheet, safeSheetName } from './sheet/ranges.ts';

/** A new sheet behind the others, with the names that its filter and its print-out need. */
export function addSheet(draft: Draft, spec: SheetSpec): void {
  const { workbook, styles } = draft;
  const name = safeSheetName(spec.name);
  const taken = workbook.sheets().find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (taken !== undefined) throw new Refusal(issue('file-sheet-taken', { sheet: taken.name }));
  const context = { styles, date1904: workbook.date1904, prefix: '' };
  const isFirst = workbook.sheets().length === 0;
  workbook.addSheet(name, freshSheet(spec, workbook.namespace, isFirst, context));
  nameRanges(draft, name, spec);
  namePrintArea(workbook, name, spec);
}

/** The names of a sheet that is made anew. Who prints other columns than ours has chosen them; ours follow the sheet. */
export function renameRanges(draft: Draft, name: string, spec: SheetSpec): void {
  const area = draft.workbook.nameOf('_xlnm.Print_Area', name) ?? '';
  if (/!\$A(?:\$1)?:\$[A-Z]+(?:\$1048576)?$/.test(area)) namePrintArea(draft.workbook, name, spec);
  nameRanges(draft, name, spec);
}

function nameRanges({ workbook }: Draft, name: string, spec: SheetSpec): void {
  const sheet = quotedSheet(name);
  const filter = spec.filter ? absoluteRange(name, filterRange(spec)) : null;
  const titles = printTitles(spec);
  workbook.defineName('_xlnm._FilterDatabase', name, filter);
  workbook.defineName('_xlnm.Print_Titles', name, titles === null ? null : `${sheet}!${titles}`);
}

function namePrintArea(workbook: WorkbookPart, name: string, spec: SheetSpec): void {
  const area = printArea(spec);
  if (area !== null) workbook.defineName('_xlnm.Print_Area', name, `${quotedSheet(name)}!${area}`);
}
