import { type Change, type Grid, type Issue, issue, type Snapshot, sheetMatcher } from '../core/index.ts';
import { blankPackage, openPackage, type Package } from './package/package.ts';
import { readWorkbook, type SheetEntry } from './package/workbook.ts';
import { dateFormats } from './read/date-formats.ts';
import { formulaCells } from './read/formula-cells.ts';
import { readSheet } from './read/read-sheet.ts';
import { sharedStrings } from './read/shared-strings.ts';
import { applyToDraft } from './write/apply.ts';
import { openDraft } from './write/draft.ts';

/** An .xlsx file as a workbook of the engine: sheets are read, changes carried out, everything else stays as it is. */
export interface FileBook {
  readonly sheetNames: () => string[];
  /** The sheets that bear one of the names, in the workbook's order. */
  readonly read: (names: readonly string[]) => Snapshot;
  /** All of the changes, or none and a Refusal. */
  readonly apply: (changes: readonly Change[]) => void;
  readonly save: () => Uint8Array;
  /** What is worth knowing about the sheets that were read. */
  readonly notes: () => readonly Issue[];
}

/** Opens a file; one that is no workbook, or that must not be touched, is refused with a reason. */
export function openBook(bytes: Uint8Array): FileBook {
  return bookOf(openPackage(bytes));
}

/** A book without a sheet; the first change makes one. */
export function blankBook(): FileBook {
  return bookOf(blankPackage());
}

function bookOf(pack: Package): FileBook {
  let workbook = readWorkbook(pack);
  let formats = dateFormats(pack, workbook);
  const strings = sharedStrings(pack, workbook);
  const grids = new Map<string, Grid>();
  const formulas = new Map<string, boolean>();
  const stale = new Set<string>();

  function hasFormulas(part: string, text = () => pack.text(part)): boolean {
    const known = formulas.get(part) ?? formulaCells(text()) > 0;
    formulas.set(part, known);
    return known;
  }

  function read(entry: SheetEntry): Grid {
    const grid = grids.get(entry.part) ?? readAnew(entry);
    grids.set(entry.part, grid);
    if (workbook.needsRecalculation && hasFormulas(entry.part)) stale.add(entry.name);
    return grid;
  }

  /** The part is decoded once, for what it holds and for whether it calculates. */
  function readAnew(entry: SheetEntry): Grid {
    const text = pack.text(entry.part);
    hasFormulas(entry.part, () => text);
    return readSheet({ text: () => text }, workbook, entry, strings, formats);
  }

  return {
    sheetNames: () => workbook.sheets().map(({ name }) => name),
    read(names) {
      const isWanted = sheetMatcher(names);
      const entries = workbook.sheets().filter(({ isGrid, name }) => isGrid && isWanted(name));
      return { grids: entries.map(read) };
    },
    apply(changes) {
      const draft = openDraft(pack, { grid: (part) => grids.get(part), hasFormulas }, strings);
      applyToDraft(draft, changes);
      draft.commit();
      for (const part of draft.changed()) {
        grids.delete(part);
        formulas.delete(part);
      }
      workbook = readWorkbook(pack);
      formats = dateFormats(pack, workbook);
    },
    save: () => pack.save(),
    notes: () => [...stale].map((sheet) => issue('file-formulas-stale', {}, { sheet })),
  };
}
