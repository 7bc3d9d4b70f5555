import type { Cell, Grid } from '../../core/index.ts';

/**
 * A sheet drawn as a secretary would see it: cells between bars, `-` for a blank one, a leading `#` for a number,
 * as in `#12.5`. Lines without a bar are blank rows.
 */
export function sheetFrom(name: string, picture: string): Grid {
  const lines = picture.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  return { name, rows: lines.map((line) => (line.includes('|') ? line.split('|').map(cellFrom) : [])) };
}

function cellFrom(text: string): Cell {
  const shown = text.trim();
  if (shown === '' || shown === '-') return null;
  return shown.startsWith('#') ? Number(shown.slice(1)) : shown;
}
