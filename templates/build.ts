import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { presets, run } from '../core/index.ts';
import { blankBook } from '../xlsx/index.ts';

/** The file names of the templates, each with the standard that it is made from. */
export const templates: readonly (readonly [string, string])[] = [
  ...presets.map(({ id }) => [`${id}.xlsx`, id] as const),
  ['blank.xlsx', 'blank'],
];

/** A template as bytes: what `new` makes of a standard, the same bytes on every machine. */
export function buildTemplate(standard: string): Uint8Array {
  const { changes, summary } = run('new', { grids: [] }, { standard });
  if (summary === null) throw new Error(`the standard ${standard} makes no workbook`);
  const book = blankBook();
  book.apply(changes);
  return book.save();
}

/** Writes every template into a folder. */
export function buildTemplates(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, standard] of templates) writeFileSync(`${folder}/${file}`, buildTemplate(standard));
}

// `npm run templates` builds the committed files; tests build them elsewhere and compare.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildTemplates(fileURLToPath(new URL('../../templates', import.meta.url)));
}
