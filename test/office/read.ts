import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Cell } from '../../core/index.ts';
import { openBook } from '../../xlsx/index.ts';
import { everything } from '../support/whole-book.ts';
import { pythonWithOpenpyxl } from './soffice.mjs';

/** The cells of a book's sheets by their names, without blank ends. */
export type Values = Readonly<Record<string, readonly (readonly Cell[])[]>>;

export interface Read {
  readonly values: Values;
  /** Where formulas stand, as C4, by sheet. */
  readonly formulas: Readonly<Record<string, readonly string[]>>;
}

/** What openpyxl reads, by the file's name without folder and ending; one Python for all of them. */
export function readByOpenpyxl(files: readonly string[]): ReadonlyMap<string, Read> {
  const python = pythonWithOpenpyxl();
  if (python === null) throw new Error('no openpyxl: run node test/office/need-libreoffice.mjs');
  const script = join(import.meta.dirname, 'read_values.py');
  const { status, stdout, stderr } = spawnSync(python, [script, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`openpyxl cannot read one of the books: ${stderr}`);
  const read: Readonly<Record<string, Read>> = JSON.parse(stdout);
  return new Map(Object.entries(read).map(([file, each]) => [basename(file, '.xlsx'), each]));
}

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** What the file host reads. */
export function valuesOf(bytes: Uint8Array): Values {
  return Object.fromEntries(everything(openBook(bytes)).grids.map(({ name, rows }) => [name, rows]));
}

/** A cell's address as openpyxl says it. */
export function addressOf(row: number, column: number): string {
  const letters = (at: number): string =>
    at <= 0 ? '' : letters(Math.floor((at - 1) / 26)) + String.fromCharCode(65 + ((at - 1) % 26));
  return `${letters(column)}${row}`;
}

/** Every cell that is not the same in both, as 名单!C4: 张三 → 李四. */
export function differences(
  before: Values,
  after: Values,
  ignore: (sheet: string, address: string) => boolean = () => false,
): string[] {
  return Object.entries(before).flatMap(([sheet, rows]) => {
    const others = after[sheet];
    if (others === undefined) return [`${sheet} is gone`];
    return Array.from({ length: Math.max(rows.length, others.length) }, (_, i) => i).flatMap((i) => {
      const [one, other] = [rows[i] ?? [], others[i] ?? []];
      return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at).flatMap((at) => {
        const address = addressOf(i + 1, at + 1);
        const same = isSame(one[at] ?? null, other[at] ?? null) || ignore(sheet, address);
        return same ? [] : [`${sheet}!${address}: ${JSON.stringify(one[at])} → ${JSON.stringify(other[at])}`];
      });
    });
  });
}

/** Means may differ in the fifteenth digit, from which on programs add in their own order. */
function isSame(one: Cell, other: Cell): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-14 * Math.max(Math.abs(one), Math.abs(other));
  }
  return JSON.stringify(one) === JSON.stringify(other);
}
