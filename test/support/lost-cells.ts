import { attributeOf, childOf, childrenOf, type Element } from './parts.ts';
import type { Touched } from './touched.ts';

/** The formats of cells before and after. */
type Formats = readonly [readonly Element[], readonly Element[]];

/** What is not as it was in a sheet's part, beside the cells that were written. */
export function sheetFaults(
  sheet: string,
  old: Element,
  now: Element,
  touched: Touched,
  formats: Formats,
): string[] {
  return [
    ...(old.tag === now.tag ? [] : [`${sheet}: ${old.tag} → ${now.tag}`]),
    ...aroundFaults(sheet, childrenOf(old), childrenOf(now), touched),
    ...cellFaults(sheet, cellsOf(old), cellsOf(now), touched, formats),
    ...rowFaults(sheet, rowsOf(old), rowsOf(now)),
  ];
}

/** A range that ended with the last row and goes on to the new last one: A3:L15 → A3:L16. */
export function grown(
  xml: string,
  growth: { readonly from: number; readonly to: number } | undefined,
): string {
  if (growth === undefined) return xml;
  return xml.replace(new RegExp(`(:\\$?[A-Z]+\\$?)${growth.from}\\b`, 'g'), `$1${growth.to}`);
}

/** What stands before and behind the cells: only the sheet's extent and what new columns need may differ. */
function aroundFaults(
  sheet: string,
  old: readonly Element[],
  now: readonly Element[],
  { newColumns, growth }: Touched,
): string[] {
  const added = [...newColumns].filter((each) => each.startsWith(`${sheet}!`));
  const columns = new Set(added.map((each) => Number(each.slice(sheet.length + 1))));
  const ours = new Set(['sheetData', 'dimension']);
  // New columns bring their width and the words that they take.
  if (columns.size > 0)
    for (const name of ['cols', 'dataValidations', 'conditionalFormatting']) ours.add(name);
  const rest = (list: readonly Element[]) => list.filter(({ name }) => !ours.has(name)).map(({ xml }) => xml);
  const expected = rest(old).map((xml) =>
    /^<[\w:]*autoFilter\b/.test(xml) ? grown(xml, growth.get(sheet)) : xml,
  );
  const faults: string[] = [];
  for (const xml of expected) if (!rest(now).includes(xml)) faults.push(`${sheet}: ${xml} is gone`);
  for (const xml of rest(now)) if (!expected.includes(xml)) faults.push(`${sheet}: ${xml} is new`);
  if (columns.size === 0) return faults;
  return [...faults, ...columnFaults(sheet, old, now, columns), ...ruleFaults(sheet, old, now)];
}

/** Every column that is not new looks as it did, however the list is cut. */
function columnFaults(
  sheet: string,
  old: readonly Element[],
  now: readonly Element[],
  added: ReadonlySet<number>,
): string[] {
  const lookOf = (list: readonly Element[], column: number) => {
    const cols = list.find(({ name }) => name === 'cols');
    const found = (cols === undefined ? [] : childrenOf(cols)).filter(
      (each) => Number(attributeOf(each, 'min')) <= column && column <= Number(attributeOf(each, 'max')),
    );
    return found.map(({ tag }) => tag.replace(/ (?:min|max)="\d+"/g, '')).join();
  };
  const all = Array.from({ length: 50 }, (_, i) => i + 1).filter((column) => !added.has(column));
  return all
    .filter((column) => lookOf(old, column) !== lookOf(now, column))
    .map((column) => `${sheet}: column ${column} ${lookOf(old, column)} → ${lookOf(now, column)}`);
}

/** The rules that were there are still there, word for word and in their order. */
function ruleFaults(sheet: string, old: readonly Element[], now: readonly Element[]): string[] {
  const rules = (list: readonly Element[]) => [
    ...list.filter(({ name }) => name === 'conditionalFormatting'),
    ...list.filter(({ name }) => name === 'dataValidations').flatMap(childrenOf),
  ];
  const has = rules(now).map(({ xml }) => xml);
  return rules(old)
    .filter(({ xml }) => !has.includes(xml))
    .map(({ xml }) => `${sheet}: ${xml} is gone`);
}

function rowsOf(root: Element): ReadonlyMap<number, Element> {
  const data = childOf(root, 'sheetData');
  const rows = new Map<number, Element>();
  let last = 0;
  for (const row of data === undefined ? [] : childrenOf(data)) {
    const before = last;
    last = Number(attributeOf(row, 'r') ?? last + 1);
    if (last <= before) throw new Error(`row ${last} stands behind row ${before}`);
    rows.set(last, row);
  }
  return rows;
}

/** Cells by row and column, as 4!13; where a cell does not say where it is, it is right of the one before. */
export function cellsOf(root: Element): ReadonlyMap<string, Element> {
  const cells = new Map<string, Element>();
  for (const [row, element] of rowsOf(root)) {
    let column = 0;
    for (const cell of childrenOf(element)) {
      const address = attributeOf(cell, 'r');
      const before = column;
      column = address === null ? column + 1 : columnNumber(address);
      if (column <= before) throw new Error(`${address} does not stand in order`);
      if (address !== null && !address.endsWith(`${row}`)) throw new Error(`${address} stands in row ${row}`);
      cells.set(`${row}!${column}`, cell);
    }
  }
  return cells;
}

function columnNumber(address: string): number {
  return [.../^[A-Z]+/.exec(address)![0]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A cell that is not written is as it was; that it says now where it is does not count. */
const written = ({ xml }: Element) => xml.replace(/^(<[\w:]*c) r="[A-Z]+\d+"/, '$1');

/** Where the first cell of a formula that was dragged down is written, the next one takes over what the rest refer to. */
function takesOver(had: Element | undefined, has: Element | undefined): boolean {
  const isShared = (cell: Element | undefined) =>
    cell !== undefined && /<[\w:]*f [^>]*t="shared"/.test(cell.xml);
  const rest = (cell: Element | undefined) => cell?.xml.replace(/<([\w:]*)f [^>]*?(?:\/>|>.*?<\/\1f>)/, '');
  return (
    isShared(had) &&
    !/<\/[\w:]*f>/.test(had!.xml) &&
    /<\/[\w:]*f>/.test(has?.xml ?? '') &&
    rest(had) === rest(has)
  );
}

function cellFaults(
  sheet: string,
  old: ReadonlyMap<string, Element>,
  now: ReadonlyMap<string, Element>,
  touched: Touched,
  formats: Formats,
): string[] {
  const faults: string[] = [];
  for (const place of new Set([...old.keys(), ...now.keys()])) {
    const [row, column] = place.split('!').map(Number);
    const [had, has] = [old.get(place), now.get(place)];
    if (!touched.cell(sheet, row!, column!)) {
      const differs = had === undefined || has === undefined || written(had) !== written(has);
      if (differs && !takesOver(had, has)) faults.push(`${sheet}!${place}: ${had?.xml} → ${has?.xml}`);
    } else if (had !== undefined && !looksSame(had, has, formats)) {
      faults.push(`${sheet}!${place}: its format went from ${had.tag} to ${has?.tag}`);
    }
  }
  return faults;
}

/** A cell that is written keeps its look; what kind of value it shows (007 as text, a date) may be new. */
function looksSame(had: Element, has: Element | undefined, [old, now]: Formats): boolean {
  if (has === undefined) return false;
  const [before, after] = [attributeOf(had, 's') ?? '0', attributeOf(has, 's') ?? '0'];
  if (before === after || old.length === 0) return true;
  const look = (format: Element | undefined) =>
    // What is applied shows in the ids; the flags say only where it came from.
    format?.xml.replace(/ (?:numFmtId|apply\w+|quotePrefix)="[^"]*"/g, '').replace(/\s*\/>$/, '/>');
  return look(old[Number(before)]) === look(now[Number(after)]);
}

/** Heights, hidden rows and outlines stay; the span of a row is a hint that may grow. */
function rowFaults(
  sheet: string,
  old: ReadonlyMap<number, Element>,
  now: ReadonlyMap<number, Element>,
): string[] {
  const look = (row: Element | undefined) =>
    row?.tag.replace(/ (?:r|spans)="[^"]*"/g, '').replace(/\s*\/>$/, '>');
  return [...old]
    .filter(([at, row]) => look(row) !== look(now.get(at)))
    .map(([at, row]) => `${sheet}: row ${at} ${row.tag} → ${now.get(at)?.tag}`);
}
