import Papa from 'papaparse';

/** A CSV file as people have them: UTF-8 if it is that without a fault, else GB18030 as Excel writes it in China. */
export function decodeCsv(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

export function parseCsv(text: string): string[][] {
  return Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
}

/** For Excel by double click: with a BOM, and no text that a spreadsheet would take for a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `\uFEFF${Papa.unparse(cells, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
