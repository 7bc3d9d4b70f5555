import { broken } from '../refusal.ts';
import { unescapeString } from '../xml/text.ts';
import { isType, type Package, relationTypes } from './package.ts';
import {
  namespaceOf,
  nameText,
  sheetLines,
  withName,
  withRecalculation,
  withSheet,
  workbookFlag,
} from './workbook-text.ts';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** False for a chart that has a sheet to itself. */
  readonly isGrid: boolean;
}

/** What the workbook's own part says: its sheets in order, its names, how it is calculated. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: () => readonly SheetEntry[];
  readonly date1904: boolean;
  /** The namespace of the book's parts, so that a new one is written like the others. */
  readonly namespace: string;
  readonly addSheet: (name: string, xml: string) => SheetEntry;
  /** A name of one sheet, such as _xlnm.Print_Titles; null takes it away. */
  readonly defineName: (name: string, sheet: string, formula: string | null) => void;
  /** What a name of one sheet says; null when there is none. */
  readonly nameOf: (name: string, sheet: string) => string | null;
  /** Excel shall work every formula out anew when it opens the book. */
  readonly recalculate: () => void;
  readonly needsRecalculation: boolean;
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * The list of sheets in docProps/app.xml stays as it is: Excel writes it anew with every save and reads it never.
 */
export function readWorkbook(pack: Package): WorkbookPart {
  const main = pack.relations('/').find((each) => isType(each, 'officeDocument'));
  if (main === undefined || !pack.has(main.target)) throw broken('workbook.xml');
  const part = main.target;
  let text = pack.text(part);
  let sheets = sheetsOf(pack, part, text);

  function write(changed: string): void {
    if (changed === text) return;
    text = changed;
    pack.set(part, text);
    sheets = sheetsOf(pack, part, text);
  }

  return {
    part,
    namespace: namespaceOf(text),
    date1904: workbookFlag(text, 'workbookPr', 'date1904'),
    sheets: () => sheets,
    addSheet(name, xml) {
      const made = freePart(pack, part);
      pack.set(made, xml, sheetType);
      write(withSheet(text, name, pack.relate(part, relationTypes.worksheet, made)));
      return { name, part: made, state: 'visible', isGrid: true };
    },
    defineName(name, sheet, formula) {
      const index = sheets.findIndex((each) => each.name === sheet);
      if (index >= 0) write(withName(text, name, index, formula));
    },
    nameOf(name, sheet) {
      const index = sheets.findIndex((each) => each.name === sheet);
      return index < 0 ? null : nameText(text, name, index);
    },
    recalculate: () => write(withRecalculation(text)),
    get needsRecalculation() {
      return workbookFlag(text, 'calcPr', 'fullCalcOnLoad');
    },
  };
}

function sheetsOf(pack: Package, part: string, text: string): SheetEntry[] {
  const relations = new Map(pack.relations(part).map((each) => [each.id, each]));
  return sheetLines(text).map(({ name, relation, state }) => {
    const target = relations.get(relation);
    if (target === undefined) throw broken(`workbook.xml ${relation}`);
    return {
      name: unescapeString(name),
      part: target.target,
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      isGrid: isType(target, 'worksheet'),
    };
  });
}

/** Beside the workbook's part, under the first number that is free. */
function freePart(pack: Package, workbook: string): string {
  const folder = workbook.slice(0, workbook.lastIndexOf('/'));
  for (let number = 1; ; number++) {
    const part = `${folder}/worksheets/sheet${number}.xml`;
    if (!pack.has(part)) return part;
  }
}
