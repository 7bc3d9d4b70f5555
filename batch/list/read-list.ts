import { basename } from 'node:path';
import { type ImportKind, issue } from '../../core/index.ts';
import { csvLimits, readCsv } from '../../xlsx/csv/index.ts';
import { Refusal } from '../../xlsx/refusal.ts';
import type { Files } from '../file/files.ts';
import { readWhole } from '../file/read-whole.ts';
import type { ReadList } from './list.ts';
import { listOfBook } from './list-of-book.ts';

/** A list from a workbook, where the file begins as one does, or else from a CSV file. */
export function readList(path: string, what: ImportKind, files: Files): ReadList {
  const bytes = listBytes(path, files);
  const file = basename(path);
  return isPacked(bytes) ? listOfBook(bytes, what, file) : { file, ...readCsv(bytes, file) };
}

/** PK and a number: a text may begin with the two letters. */
function isPacked([first, second, third = 0]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third < 9;
}

const megabyte = 1024 * 1024;

/** A list that is too large is refused in the words of lists, and before it is read. */
function listBytes(path: string, files: Files): Uint8Array {
  const size = files.status(path)?.size ?? 0;
  if (size <= csvLimits.bytes) return readWhole(path, csvLimits.bytes, files).bytes;
  const params = { found: Math.ceil(size / megabyte), most: csvLimits.bytes / megabyte };
  throw new Refusal(issue('import-too-large', params, { sheet: basename(path) }));
}
