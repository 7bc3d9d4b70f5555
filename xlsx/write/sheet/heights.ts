import type { Cell } from '../../../core/index.ts';

/** In points; a row of one line has some air. */
const oneLine = 18;
const eachLine = 15;
const air = 5;
const highest = 409;

/** A Chinese character is as wide as two digits. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}

/** A little more than two, in truth. */
const tightness = 1.05;

/** How many lines a text takes in a column of so many characters. Not every program measures when it opens a book. */
export function linesOf(value: Cell, width: number): number {
  if (typeof value !== 'string') return 1;
  const lines = value
    .split('\n')
    .map((line) => Math.ceil((displayWidth(line) * tightness) / Math.max(1, width)));
  return lines.reduce((sum, each) => sum + Math.max(1, each), 0);
}

export function heightOf(lines: number): number {
  return lines <= 1 ? oneLine : Math.min(highest, eachLine * lines + air);
}
