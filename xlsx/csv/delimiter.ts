export type Delimiter = ',' | '\t' | ';';

/** The first of two that fit equally well is taken. */
const delimiters: readonly Delimiter[] = [',', '\t', ';'];
const sampleRows = 40;
const sampleLength = 65_536;

export function isDelimiter(text: string): text is Delimiter {
  const known: readonly string[] = delimiters;
  return known.includes(text);
}

/** What the first line `sep=;` says, which Excel obeys and does not show; null when there is no such line. */
export function declaredDelimiter(text: string): { readonly sign: string; readonly length: number } | null {
  const line = /^("?)sep=([^\n"])\1[,;\t]*(\n|$)/i.exec(text);
  return line === null ? null : { sign: line[2] ?? '', length: line[0].length };
}

/**
 * The delimiter that splits the most of the first rows, the header among them; of two that split as many, the
 * one that splits more of them alike.
 */
export function guessDelimiter(text: string): Delimiter {
  const rows = sampleOf(text);
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const found = rows.map((row) => row.split(delimiter).length - 1).filter((count) => count > 0);
    const score = found.length * sampleRows + alike(found);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/**
 * The first rows without what stands between quotation marks: a remark of many lines, full of commas, says
 * nothing.
 */
function sampleOf(text: string): string[] {
  const bare = text.slice(0, sampleLength).replace(/"[^"]*("|$)/g, '');
  return bare.split('\n', sampleRows);
}

/** How many of the counts are the commonest one. */
function alike(found: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of found) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times.values()].reduce((most, each) => Math.max(most, each), 0);
}

/**
 * A list typed with a Chinese keyboard: no row is split, and most of them hold ， or ； instead. Null when not
 * so.
 */
export function fullWidthSign(text: string, delimiter: Delimiter): string | null {
  const rows = sampleOf(text).filter((row) => row.trim() !== '');
  if (rows.some((row) => row.includes(delimiter))) return null;
  const signs = ['，', '；'];
  return signs.find((sign) => rows.filter((row) => row.includes(sign)).length * 2 > rows.length) ?? null;
}
