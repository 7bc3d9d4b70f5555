import { type Piece, pieces } from './pieces.ts';
import { movedArea, movedCell } from './reference.ts';

/**
 * A formula as it reads after being copied so many rows down and columns to the right: relative parts of
 * addresses follow, $ holds them. Names, functions, tables, sheets and text stay. What leaves the sheet
 * becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let result = '';
  const parts = pieces(formula);
  for (let at = 0; at < parts.length; at++) {
    const area = isRange(parts, at)
      ? movedArea(textAt(parts, at), textAt(parts, at + 2), rows, columns)
      : null;
    const moved = area ?? (isReference(parts, at) ? movedCell(textAt(parts, at), rows, columns) : null);
    result += moved ?? textAt(parts, at);
    if (area !== null) at += 2;
    // The # of a spilled area goes with an address that is lost.
    if (moved === '#REF!' && textAt(parts, at + 1) === '#') at++;
  }
  return result;
}

const textAt = (parts: readonly Piece[], at: number) => parts[at]?.text ?? '';

/** A word is an address only where nothing behind it makes it a function or a sheet. */
function isReference(parts: readonly Piece[], at: number): boolean {
  return parts[at]?.kind === 'word' && !['(', '!'].includes(textAt(parts, at + 1));
}

function isRange(parts: readonly Piece[], at: number): boolean {
  return isReference(parts, at) && textAt(parts, at + 1) === ':' && isReference(parts, at + 2);
}
