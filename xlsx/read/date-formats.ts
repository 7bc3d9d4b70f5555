import { isType, type Package } from '../package/package.ts';
import type { WorkbookPart } from '../package/workbook.ts';
import { broken } from '../refusal.ts';
import { scan } from '../xml/scan.ts';
import { eachChild } from './children.ts';
import { builtInKind, type FormatKind, formatKind } from './number-format.ts';

/** What numbers mean in the cells of each style. */
export interface DateFormats {
  readonly isDate: (style: number) => boolean;
  /** Finer: a time without a day is read in another way than a date. */
  readonly kind: (style: number) => FormatKind;
}

/** No program takes as many; Excel stops at 65,490 styles. */
const most = 100_000;

/** A book without styles, or a cell of a style that there is not, has plain numbers. */
export function dateFormats(pack: Package, workbook: Pick<WorkbookPart, 'part'>): DateFormats {
  const relation = pack.relations(workbook.part).find((each) => isType(each, 'styles'));
  const isThere = relation !== undefined && pack.has(relation.target);
  const kinds = isThere ? styleKinds(pack.text(relation.target)) : [];
  const kind = (style: number) => kinds[style] ?? 'number';
  return { kind, isDate: (style) => kind(style) !== 'number' };
}

/** The kind of every style in its order (cellXfs): by the file's own codes first, then by the standard's. */
export function styleKinds(xml: string): FormatKind[] {
  const declared = new Map<number, FormatKind>();
  const ids: number[] = [];
  const scanner = scan(xml);
  if (!scanner.next()) throw broken('styles');
  const readEntry = (name: string) => {
    const id = Number(scanner.attribute('numFmtId') ?? 0);
    if (name === 'numFmt') declared.set(id, formatKind(scanner.attribute('formatCode') ?? ''));
    else if (name === 'xf') ids.push(id);
    if (ids.length > most || declared.size > most) throw broken(`styles > ${most}`);
    scanner.skip();
  };
  // dxfs holds formats of its own, for conditional colours; cellStyleXfs holds those of named styles.
  eachChild(scanner, (name) => {
    if (name === 'numFmts' || name === 'cellXfs') eachChild(scanner, readEntry);
    else scanner.skip();
  });
  return ids.map((id) => declared.get(id) ?? builtInKind(id));
}
