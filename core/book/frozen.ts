import { type Issue, issue } from '../issue/issue.ts';
import { digest } from '../proof/digest.ts';
import { type Cell, cellText, type Snapshot } from './cell.ts';
import { frozenFields } from './layout/engine-sheets.ts';
import { sheets } from './layout/sheets.ts';
import { cellAt, placeAt, readTable, type Table } from './table.ts';

/** A frozen text as the sheet 封存 keeps it: one line a row, fields in cells of their own. */
export interface FrozenText {
  readonly block: number;
  readonly text: string;
  readonly digest: string;
  /** The sheet's rows, counted from 1, line by line. */
  readonly rows: readonly number[];
}

export interface FrozenBook {
  readonly texts: readonly FrozenText[];
  readonly byDigest: ReadonlyMap<string, FrozenText>;
  readonly lastBlock: number;
  /** Rows whose own check does not fit any more. */
  readonly issues: readonly Issue[];
}

/** Lines whose last fields may be empty: so many fields beside the first word, that a row reads back as it was. */
const fieldCounts: Readonly<Record<string, number>> = {
  standard: 5,
  module: 6,
  bank: 4,
  entropy: 1,
  scoring: 10,
  component: 7,
  student: 5,
  excluded: 6,
};

const rowCheck = (block: number, line: string) => digest(`${block}\t${line}`).slice(0, 8);

/** The rows of one block for the sheet. */
export function frozenRows(block: number, text: string): Cell[][] {
  return text.split('\n').map((line) => {
    const [word = '', ...fields] = line.split('\t');
    const cells = Array.from({ length: frozenFields }, (_, i) => fields[i] ?? '');
    return [block, rowCheck(block, line), word, ...cells];
  });
}

export function readFrozen(snapshot: Snapshot): FrozenBook {
  const { table, issues } = readTable(snapshot, sheets.frozen);
  if (table === null) {
    // A book that was never committed has no such sheet; a lost one shows as texts that the ledger names and nobody has.
    const lost = issues.filter((each) => each.code !== 'sheet-missing');
    return { texts: [], byDigest: new Map(), lastBlock: 0, issues: lost };
  }
  const blocks = new Map<number, { lines: string[]; rows: number[] }>();
  let last = 0;
  for (const row of table.body) {
    const shown = cellText(cellAt(table, row, 'block'));
    const block = /^[1-9]\d{0,8}$/.test(shown) ? Number(shown) : 0;
    const line = lineAt(table, row);
    const check = cellText(cellAt(table, row, 'check'));
    // Blocks were written one below the other, so a smaller number after a larger one was moved there.
    if (block < Math.max(1, last) || check !== rowCheck(block, line)) {
      issues.push(
        issue('frozen-row-edited', { line: line.replace(/\t/g, ' ') }, placeAt(table, row, 'word')),
      );
    }
    last = block;
    const found = blocks.get(block) ?? { lines: [], rows: [] };
    found.lines.push(line);
    found.rows.push(row + 1);
    blocks.set(block, found);
  }
  const texts = [...blocks].map(([block, { lines, rows }]): FrozenText => {
    const text = lines.join('\n');
    return { block, text, digest: digest(text), rows };
  });
  return {
    texts,
    byDigest: new Map(texts.map((each) => [each.digest, each])),
    lastBlock: texts.reduce((last, each) => Math.max(last, each.block), 0),
    issues,
  };
}

function lineAt(table: Table, row: number): string {
  const word = cellText(cellAt(table, row, 'word'));
  const fields = Array.from({ length: frozenFields }, (_, i) =>
    cellText(cellAt(table, row, `field${i + 1}`)),
  );
  const least = fieldCounts[word] ?? 0;
  while (fields.length > least && fields[fields.length - 1] === '') fields.pop();
  return [word, ...fields].join('\t');
}
