import Papa from 'papaparse';

/** For Excel by double click: with a BOM, and no text that a spreadsheet would take for a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `\uFEFF${Papa.unparse(cells, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
