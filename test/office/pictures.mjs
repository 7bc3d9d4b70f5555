// Pictures of workbooks, page by page as LibreOffice prints them, for a person to look at:
//     node test/office/pictures.mjs book.xlsx …        writes out/pictures/book-01.png …
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from './soffice.mjs';

const books = process.argv.slice(2);
if (books.length === 0) {
  console.error('Usage: node test/office/pictures.mjs book.xlsx …');
  process.exit(2);
}
const out = fileURLToPath(new URL('../../out/pictures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'skilldraw-pictures-'));
try {
  mkdirSync(out, { recursive: true });
  for (const pdf of convert(books, 'pdf', folder)) {
    const name = basename(pdf, '.pdf');
    const ours = (file) => file.startsWith(`${name}-`) && /^\d+\.png$/.test(file.slice(name.length + 1));
    for (const old of readdirSync(out).filter(ours)) rmSync(join(out, old));
    const { status, stderr } = spawnSync('pdftoppm', ['-r', '70', '-png', pdf, join(out, name)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`pdftoppm: ${stderr}`);
    for (const made of readdirSync(out).filter(ours).sort()) console.log(join('out', 'pictures', made));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
