import type { Grid } from '../../core/index.ts';
import { typesPart } from '../package/content-types.ts';
import type { Package } from '../package/package.ts';
import { packageOf } from '../package/parts.ts';
import type { Store } from '../package/store.ts';
import { readWorkbook, type SheetEntry, type WorkbookPart } from '../package/workbook.ts';
import { formulaCells } from '../read/formula-cells.ts';
import { readSheet } from '../read/read-sheet.ts';
import type { SharedStrings } from '../read/shared-strings.ts';
import { broken } from '../refusal.ts';
import { nameKey } from '../zip/names.ts';
import { openStyles, type Styles } from './style/styles.ts';

/** A workbook in the making: all that is written into it stays apart from the file until it is put in at once. */
export interface Draft {
  readonly pack: Package;
  readonly workbook: WorkbookPart;
  readonly styles: Styles;
  /** What a sheet holds at this moment. */
  readonly grid: (entry: SheetEntry) => Grid;
  /** Whether a sheet holds formulas at this moment. */
  readonly hasFormulas: (entry: SheetEntry) => boolean;
  /** The parts that are not as they were. */
  readonly changed: () => readonly string[];
  /** Puts everything into the book that it was made from. */
  readonly commit: () => void;
}

/** What is known already of the sheets as they stand in the book, by their part. */
export interface KnownSheets {
  readonly grid: (part: string) => Grid | undefined;
  readonly hasFormulas: (part: string) => boolean;
}

/** `strings` are the book's, to which nothing is ever added. */
export function openDraft(book: Package, known: KnownSheets, strings: SharedStrings): Draft {
  const parts = new Map<string, Part>();
  const pack = withTexts(packageOf(storeOver(book, parts)));
  const workbook = readWorkbook(pack);
  const styles = openStyles(pack, workbook);
  const formats = { kind: styles.kind, isDate: (style: number) => styles.kind(style) !== 'number' };
  const isChanged = ({ part }: SheetEntry) => parts.has(nameKey(part));
  return {
    pack,
    workbook,
    styles,
    grid(entry) {
      const before = isChanged(entry) ? undefined : known.grid(entry.part);
      return before ?? readSheet(pack, workbook, entry, strings, formats);
    },
    hasFormulas: (entry) =>
      isChanged(entry) ? formulaCells(pack.text(entry.part)) > 0 : known.hasFormulas(entry.part),
    changed: () => [...parts.values()].map(({ name }) => name),
    commit() {
      for (const { name, bytes } of parts.values()) {
        // The list of content types follows from the parts that are set.
        if (bytes === null) book.remove(name);
        else if (name !== typesPart) book.set(name, bytes, pack.contentType(name) ?? undefined);
      }
    },
  };
}

/** Nothing instead of bytes: the part is taken away. */
interface Part {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** One change after the other looks at the same parts: none is decoded twice. */
function withTexts(pack: Package): Package {
  const texts = new Map<string, string>();
  return {
    ...pack,
    text(part) {
      const text = texts.get(nameKey(part)) ?? pack.text(part);
      texts.set(nameKey(part), text);
      return text;
    },
    set(part, content, contentType) {
      pack.set(part, content, contentType);
      if (typeof content === 'string') texts.set(nameKey(part), content);
      else texts.delete(nameKey(part));
    },
    remove(part) {
      pack.remove(part);
      texts.delete(nameKey(part));
    },
  };
}

function storeOver(book: Package, parts: Map<string, Part>): Store {
  const has = (name: string) => {
    const part = parts.get(nameKey(name));
    return part === undefined ? book.has(name) : part.bytes !== null;
  };
  return {
    has,
    names: () => {
      const before = book.names().filter(has);
      const known = new Set(before.map(nameKey));
      const made = [...parts.values()].filter(
        ({ name, bytes }) => bytes !== null && !known.has(nameKey(name)),
      );
      return [...before, ...made.map(({ name }) => name)];
    },
    bytes(name) {
      const part = parts.get(nameKey(name));
      if (part?.bytes === null) throw broken(name);
      return part?.bytes ?? book.bytes(name);
    },
    set: (name, bytes) => void parts.set(nameKey(name), { name, bytes }),
    remove: (name) => void parts.set(nameKey(name), { name, bytes: null }),
    save: () => book.save(),
  };
}
