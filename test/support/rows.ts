import { readFileSync } from 'node:fs';

/** A row of a fixture table, by column title. */
export type FixtureRow = Readonly<Record<string, string>>;

/** A plain-text table of test/fixtures: cells between spaces, the last comment line before the rows names the columns. */
export function fixtureRows(name: string): FixtureRow[] {
  const lines = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8').split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const titles = cells((lines[first - 1] ?? '').slice(1));
  return lines
    .slice(first)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const row = cells(line);
      if (row.length !== titles.length) throw new Error(`${name}: a row of other length: ${line}`);
      return Object.fromEntries(titles.map((title, i) => [title, row[i] ?? '']));
    });
}

/** The cells of numbered columns: q1, q2, q3 … */
export function numbered(row: FixtureRow, letter: string): string[] {
  const found: string[] = [];
  for (let i = 1; row[`${letter}${i}`] !== undefined; i++) found.push(row[`${letter}${i}`] ?? '');
  return found;
}

function cells(line: string): string[] {
  return line.trim().split(/\s+/);
}
