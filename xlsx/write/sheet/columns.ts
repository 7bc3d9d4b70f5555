import { attributeOf, childrenOf, type Element, textOf, withAttributes } from '../../xml/element.ts';

/** One <col>: columns next to each other that are alike, with the tag as it is written. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
}

export function columnRanges(text: string, cols: Element | null): ColumnRange[] {
  if (cols === null) return [];
  return childrenOf(text, cols).map((each) => ({
    from: Number(attributeOf(text, each, 'min') ?? 0),
    to: Number(attributeOf(text, each, 'max') ?? 0),
    tag: textOf(text, each),
  }));
}

export function columnsXml(ranges: readonly ColumnRange[], prefix: string): string {
  if (ranges.length === 0) return '';
  const tags = ranges.map(({ from, to, tag }) => withAttributes(tag, { min: String(from), max: String(to) }));
  return `<${prefix}cols>${tags.join('')}</${prefix}cols>`;
}

/** The ranges with others laid over them: no column may be named twice. */
export function overlaid(below: readonly ColumnRange[], above: readonly ColumnRange[]): ColumnRange[] {
  const left = above.reduce<readonly ColumnRange[]>((rest, { from, to }) => without(rest, from, to), below);
  return [...left, ...above].sort((a, b) => a.from - b.from);
}

function without(ranges: readonly ColumnRange[], from: number, to: number): ColumnRange[] {
  return ranges.flatMap((range) => [
    ...(range.from < from ? [{ ...range, to: Math.min(range.to, from - 1) }] : []),
    ...(range.to > to ? [{ ...range, from: Math.max(range.from, to + 1) }] : []),
  ]);
}

export function rangeAt(ranges: readonly ColumnRange[], column: number): ColumnRange | undefined {
  return ranges.find(({ from, to }) => from <= column && column <= to);
}

/** The format of a column's empty cells; null where it has none of its own. */
export function columnStyle(ranges: readonly ColumnRange[], column: number): number | null {
  const tag = rangeAt(ranges, column)?.tag;
  const style = tag === undefined ? null : attributeOf(tag, { start: 0 }, 'style');
  return style === null ? null : Number(style);
}

/** In characters; null where the column is as wide as any. */
export function columnWidth(ranges: readonly ColumnRange[], column: number): number | null {
  const tag = rangeAt(ranges, column)?.tag;
  const width = tag === undefined ? null : attributeOf(tag, { start: 0 }, 'width');
  return width === null ? null : Number(width);
}

/** Programs count the cell's margins in: five pixels of the seven that a digit is wide. */
const widthOf = (characters: number) => String(characters + 0.7109375);

export function columnRange(column: number, width: number, style: number, prefix: string): ColumnRange {
  const tag = `<${prefix}col width="${widthOf(width)}" style="${style}" customWidth="1"/>`;
  return { from: column, to: column, tag };
}
