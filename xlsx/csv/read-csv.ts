import Papa from 'papaparse';
import { type Issue, issue, type Place } from '../../core/index.ts';
import { decodeCsv, type Encoding } from './decode.ts';
import {
  type Delimiter,
  declaredDelimiter,
  fullWidthSign,
  guessDelimiter,
  isDelimiter,
} from './delimiter.ts';
import { foreignFormat } from './foreign.ts';
import { csvLimits } from './limits.ts';
import { type QuoteFault, quoteFault } from './quotes.ts';

export interface CsvList {
  /** Rows that hold anything; none when an issue is an error. */
  readonly rows: readonly (readonly string[])[];
  /** The line of the file on which each row begins, counted from 1 as an editor shows it. */
  readonly lines: readonly number[];
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly issues: readonly Issue[];
}

/** A CSV file as people have them. `file` is the name that places of issues bear. */
export function readCsv(bytes: Uint8Array, file = 'CSV'): CsvList {
  const nothing = { rows: [], lines: [], delimiter: ',' as const };
  const foreign = unreadable(bytes, file);
  if (foreign !== null) return { ...nothing, encoding: 'utf-8', issues: [foreign] };
  const { text, encoding, issues } = decodeCsv(bytes, file);
  if (text === null) return { ...nothing, encoding, issues };
  const ended = text.replace(/\r\n?/g, '\n');
  return { encoding, ...readText(ended.endsWith('\n') ? ended : `${ended}\n`, file) };
}

/** What can be said of a file before it is decoded. */
function unreadable(bytes: Uint8Array, file: string): Issue | null {
  const place = { sheet: file };
  if (bytes.length === 0) return issue('import-empty', {}, place);
  const what = foreignFormat(bytes);
  if (what !== null) return issue('import-not-csv', { what }, place);
  if (bytes.length <= csvLimits.bytes) return null;
  const megabytes = (size: number) => Math.ceil(size / (1024 * 1024));
  const params = { found: megabytes(bytes.length), most: megabytes(csvLimits.bytes) };
  return issue('import-too-large', params, place);
}

function readText(text: string, file: string): Omit<CsvList, 'encoding'> {
  const declared = declaredDelimiter(text);
  const first = declared === null ? 1 : 2;
  const body = text.slice(declared?.length ?? 0);
  const sign = declared?.sign ?? guessDelimiter(body);
  const delimiter = isDelimiter(sign) ? sign : ',';
  const refuse = (found: Issue) => ({ rows: [], lines: [], delimiter, issues: [found] });
  if (!isDelimiter(sign)) return refuse(issue('import-delimiter', { value: sign }, { sheet: file, row: 1 }));
  const forbidden = whyNotParsed(body, delimiter, first, file);
  if (forbidden !== null) return refuse(forbidden);
  const { data } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  const { rows, lines } = withLines(data, first);
  if (rows.length === 0) return refuse(issue('import-empty', {}, { sheet: file }));
  const wide = rows.findIndex((row) => row.length > csvLimits.columns);
  if (wide >= 0) {
    const params = { columns: rows[wide]?.length ?? 0, most: csvLimits.columns };
    return refuse(issue('import-columns-many', params, { sheet: file, row: lines[wide] ?? first }));
  }
  const long = rows.findIndex((row) => row.some((cell) => cell.length > csvLimits.characters));
  if (long >= 0) return refuse(faultIssue('long', { sheet: file, row: lines[long] ?? first }));
  return { rows, lines, delimiter, issues: [] };
}

/** Too much of it, quotation marks that do not match, or no columns. */
function whyNotParsed(body: string, delimiter: Delimiter, first: number, file: string): Issue | null {
  const place = { sheet: file };
  const lines = count(body, '\n');
  if (lines > csvLimits.lines) return issue('import-too-long', { lines, most: csvLimits.lines }, place);
  const cells = lines + count(body, delimiter);
  if (cells > csvLimits.cells) return issue('import-too-wide', { cells, most: csvLimits.cells }, place);
  const fault = quoteFault(body, delimiter);
  if (fault !== null) {
    const row = first + count(body.slice(0, fault.at), '\n');
    return faultIssue(fault.kind, { sheet: file, row });
  }
  const sign = fullWidthSign(body, delimiter);
  return sign === null ? null : issue('import-full-width', { sign }, { sheet: file, row: first });
}

function faultIssue(kind: QuoteFault['kind'], place: Place): Issue {
  if (kind === 'long') return issue('import-cell-long', { most: csvLimits.characters }, place);
  return issue(kind === 'open' ? 'import-quote-open' : 'import-quote-odd', {}, place);
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

/** A line break within quotes is a line of the file, too. Rows without a word are left out. */
function withLines(data: readonly (readonly string[])[], first: number): Pick<CsvList, 'rows' | 'lines'> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  let line = first;
  for (const row of data) {
    if (row.some((cell) => cell.trim() !== '')) {
      rows.push(row);
      lines.push(line);
    }
    line++;
    for (const cell of row) if (cell.includes('\n')) line += count(cell, '\n');
  }
  return { rows, lines };
}
