import { broken } from '../../refusal.ts';
import type { Edit } from '../../xml/edit.ts';
import { type Element, elementAt, placeFor, type Root } from '../../xml/element.ts';
import { type Scanner, scan } from '../../xml/scan.ts';
import { sheetOrder } from '../sheet/sheet-order.ts';
import { dataAt, type RowPlace } from './sheet-rows.ts';

/** A sheet's part, with the places of what it holds. */
export interface SheetText {
  readonly text: string;
  readonly root: Root;
  readonly children: readonly Element[];
  readonly sheetData: Element;
  readonly rows: readonly RowPlace[];
}

/** Gone through once: a sheet may be long. */
export function sheetText(text: string): SheetText {
  const scanner = scan(text);
  if (!scanner.next() || isEmpty(scanner)) throw broken('sheet');
  const { name, prefix, start, end: openEnd } = scanner;
  const children: Element[] = [];
  let data: ReturnType<typeof dataAt> | null = null;
  while (scanner.next() && !isClosing(scanner)) {
    if (data === null && scanner.name === 'sheetData') {
      data = dataAt(scanner);
      children.push(data.sheetData);
    } else {
      children.push(elementAt(scanner));
    }
  }
  if (data === null || !isClosing(scanner)) throw broken('sheetData');
  const root = { name, prefix, start, openEnd, innerEnd: scanner.start, end: scanner.end };
  return { text, root, children, ...data };
}

const isClosing = ({ kind }: Scanner) => kind === 'close';
const isEmpty = ({ kind }: Scanner) => kind === 'empty';

export function childNamed({ children }: SheetText, name: string): Element | null {
  return children.find((each) => each.name === name) ?? null;
}

/** A new child of the sheet, where the format wants it. */
export function insertion({ root, children }: SheetText, name: string, xml: string): Edit {
  const at = placeFor(root, children, sheetOrder, name);
  return { from: at, to: at, text: xml };
}
