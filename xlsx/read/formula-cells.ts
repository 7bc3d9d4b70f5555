/**
 * How many cells of a sheet part hold formulas. A book that asks to be calculated on opening has stale
 * results there. It only looks for the tags, so it is quick enough to be asked of every sheet.
 */
export function formulaCells(text: string): number {
  const data = /<([^<>\s/]+:)?sheetData[\s>]/.exec(text);
  if (data === null) return 0;
  const prefix = data[1] ?? '';
  const end = text.indexOf(`</${prefix}sheetData`, data.index);
  const tag = `<${prefix}f`;
  let count = 0;
  for (let at = text.indexOf(tag, data.index); at >= 0 && (end < 0 || at < end); ) {
    const next = text.charAt(at + tag.length);
    if (next === '>' || next === '/' || next.trim() === '') count++;
    at = text.indexOf(tag, at + tag.length);
  }
  return count;
}
