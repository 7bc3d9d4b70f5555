import type { KeptCells, SheetSpec } from '../../../core/index.ts';
import { type Address, addressOf } from '../../formula/address.ts';
import { isType, type Package } from '../../package/package.ts';
import { type Edit, edited } from '../../xml/edit.ts';
import { attributeOf, childrenOf, type Element, rootOf, withAttributes } from '../../xml/element.ts';
import { headerRowOf } from '../sheet/page.ts';
import { cellName } from '../sheet/ranges.ts';
import type { Moves } from './kept.ts';

/** Where a cell goes; null when its row is gone. */
type Place = (from: Address) => Address | null;

/**
 * Comments go with the rows that they were written beside, of our columns too: else a note on one student would stand at
 * another. Without rows that are kept nobody knows where a row went, and they stay.
 */
export function moveNotes(
  pack: Package,
  part: string,
  spec: SheetSpec,
  kept: KeptCells,
  moves: Moves,
  lastRow: number,
): void {
  if (kept.rows.length === 0) return;
  const place: Place = ({ row, column }) => {
    const isBody = row > headerRowOf(spec) && row <= lastRow;
    const to = moves.row(row) ?? (isBody ? null : row);
    const at = column <= spec.columns.length ? column : (moves.column(column) ?? column);
    return to === null ? null : { row: to, column: at };
  };
  for (const relation of pack.relations(part)) {
    if (relation.external || !pack.has(relation.target)) continue;
    const isText = isType(relation, 'comments') || isType(relation, 'threadedComment');
    if (!isText && !isType(relation, 'vmlDrawing')) continue;
    const before = pack.text(relation.target);
    const after = isText ? movedTexts(before, place) : movedBoxes(before, place);
    if (after !== before) pack.set(relation.target, after);
  }
}

/** What the comments say, of the old kind and of the new. */
function movedTexts(text: string, place: Place): string {
  const root = rootOf(text);
  const list = childrenOf(text, root).find(({ name }) => name === 'commentList') ?? root;
  return edited(
    text,
    childrenOf(text, list).flatMap((each) => movedText(text, each, place)),
  );
}

function movedText(text: string, comment: Element, place: Place): Edit[] {
  const from = addressOf(attributeOf(text, comment, 'ref') ?? '');
  if (from === null) return [];
  const to = place(from);
  if (to === null) return [{ from: comment.start, to: comment.end, text: '' }];
  const tag = text.slice(comment.start, comment.openEnd);
  const ref = cellName(to.row, to.column);
  return [{ from: comment.start, to: comment.openEnd, text: withAttributes(tag, { ref }) }];
}

const box = /<((?:\w+:)?)shape[\s>][\s\S]*?<\/\1shape>/g;
const rowOf = /(<(?:\w+:)?Row>\s*)(\d+)/;
const columnOf = /(<(?:\w+:)?Column>\s*)(\d+)/;
const anchor = /(<(?:\w+:)?Anchor>)([^<]*)/;

/** The yellow boxes. Their drawing counts rows and columns from 0, and need not be well-formed. */
function movedBoxes(text: string, place: Place): string {
  return text.replace(box, (shape) => {
    const [row, column] = [rowOf.exec(shape)?.[2], columnOf.exec(shape)?.[2]];
    if (row === undefined || column === undefined || !/ObjectType=["']Note["']/.test(shape)) return shape;
    const from = { row: Number(row) + 1, column: Number(column) + 1 };
    const to = place(from);
    if (to === null) return '';
    const [down, right] = [to.row - from.row, to.column - from.column];
    if (down === 0 && right === 0) return shape;
    return shape
      .replace(rowOf, `$1${to.row - 1}`)
      .replace(columnOf, `$1${to.column - 1}`)
      .replace(anchor, (_, tag: string, corners: string) => tag + movedCorners(corners, down, right));
  });
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
function movedCorners(corners: string, down: number, right: number): string {
  const numbers = corners.split(',').map(Number);
  const by = [right, 0, down, 0, right, 0, down, 0];
  return numbers.map((number, i) => Math.max(0, number + (by[i] ?? 0))).join(', ');
}
