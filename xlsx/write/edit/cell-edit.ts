import type { Cell } from '../../../core/index.ts';
import { childrenOf, textOf, withAttributes } from '../../xml/element.ts';
import type { BodyContext, CellPlace } from '../sheet/body.ts';
import { contentOf, fittingStyle } from '../sheet/cell-content.ts';
import type { CellElement } from './sheet-rows.ts';

/** A cell that is there with another value: its name and format stay, and whatever other programs put into it. */
export function changedCell(
  text: string,
  cell: CellElement,
  value: Cell,
  place: CellPlace,
  { styles, date1904, prefix }: BodyContext,
): string {
  const tag = text.slice(cell.start, cell.openEnd);
  const content = contentOf(value, date1904, prefix, place);
  const type = content?.type ?? '';
  const { name, style: before } = tagParts(tag);
  const style = content === null ? before : fittingStyle(value, before, false, date1904, styles);
  const inner = (content?.inner ?? '') + otherChildren(text, cell);
  const head = name === null ? rewritten(tag, style, before, type) : usual(name, style, type, prefix);
  return inner === '' ? `${head}/>` : `${head}>${inner}</${prefix}c>`;
}

function usual(name: string, style: number, type: string, prefix: string): string {
  return `<${prefix}c${name}${style === 0 ? '' : ` s="${style}"`}${type === '' ? '' : ` t="${type}"`}`;
}

const usualTag = /^<(?:\w+:)?c( r="[A-Z]+\d+")?(?: s="(\d+)")?(?: t="\w+")?\s*\/?>$/;
const anyStyle = /\ss\s*=\s*["']\s*(\d+)/;

/** A cell's tag is nearly always written in one way, which can be read at a glance; name is null for another. */
export function tagParts(tag: string): { name: string | null; style: number } {
  const parts = usualTag.exec(tag);
  if (parts !== null) return { name: parts[1] ?? '', style: Number(parts[2] ?? 0) };
  return { name: null, style: Number(anyStyle.exec(tag)?.[1] ?? 0) };
}

/** cm and vm speak of the value that was there. */
function rewritten(tag: string, style: number, before: number, type: string): string {
  const changed = withAttributes(tag, {
    ...(style === before ? {} : { s: String(style) }),
    t: type === '' ? null : type,
    cm: null,
    vm: null,
  });
  return changed.replace(/\s*\/?>$/, '');
}

/** All but the formula and the value; nearly always nothing. */
function otherChildren(text: string, cell: CellElement): string {
  if (!text.slice(cell.openEnd, cell.innerEnd).includes('extLst')) return '';
  return childrenOf(text, cell)
    .filter(({ name }) => name !== 'f' && name !== 'v' && name !== 'is')
    .map((each) => textOf(text, each))
    .join('');
}
