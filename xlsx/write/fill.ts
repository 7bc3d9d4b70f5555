import type { FillChange, FillColumn, Grid } from '../../core/index.ts';
import type { Draft } from './draft.ts';
import { addedColumnEdits } from './edit/added-columns.ts';
import {
  columnOrder,
  isBlank,
  isSame,
  type NewStyle,
  ordered,
  type RowWrites,
  type TargetColumn,
  valueAt,
} from './edit/cell-writes.ts';
import { lastBefore, rowCells, styleOf } from './edit/sheet-rows.ts';
import { childNamed, type SheetText, sheetText } from './edit/sheet-text.ts';
import { findSheet, writeCells } from './edit/sheet-write.ts';
import { columnRanges, columnStyle, columnWidth } from './sheet/columns.ts';
import { bodyLook, headerLook } from './style/looks.ts';

/** Fills columns of a sheet in place; a column that is new gets a header, a width and a look. */
export function applyFill(draft: Draft, change: FillChange): void {
  const entry = findSheet(draft, change.sheet);
  if (entry === null) return;
  const grid = draft.grid(entry);
  const sheet = sheetText(draft.pack.text(entry.part));
  const writes = [...headerWrites(draft, sheet, grid, change), ...bodyWrites(draft, sheet, change)];
  // Filled once more, the column has its header and is no new one.
  const made = columnOrder(change.columns)
    .flatMap((at) => change.columns[at] ?? [])
    .filter(({ column, spec, added }) => {
      const header = valueAt(grid, change.headerRow, column);
      return added && isBlank(header) && !isSame(header, spec.title);
    });
  const last = change.rows.reduce((most, { row }) => Math.max(most, row), grid.rows.length);
  const body = { from: change.headerRow + 1, to: last };
  const added = made.length === 0 ? [] : addedColumnEdits(sheet, made, body, draft);
  writeCells(draft, entry, sheet, writes, added);
}

/** A new header looks like the one beside it. */
function headerWrites(
  { styles }: Draft,
  { text, rows }: SheetText,
  grid: Grid,
  { headerRow, columns }: FillChange,
): RowWrites[] {
  const added = columns.filter((each) => each.added);
  if (added.length === 0) return [];
  const beside = rowCells(text, rows, headerRow).filter(
    (cell) => !isBlank(valueAt(grid, headerRow, cell.column)),
  );
  const targets = added.map(({ column, spec }) => ({
    column,
    width: spec.width,
    newStyle: () => {
      const neighbour = lastBefore(beside, (cell) => cell.column < column);
      if (neighbour !== null) return { style: styleOf(text, neighbour), isOurs: false };
      return { style: styles.cell(headerLook(spec)), isOurs: true };
    },
  }));
  return [
    ordered(
      headerRow,
      targets,
      added.map(({ spec }) => spec.title),
    ),
  ];
}

function bodyWrites(draft: Draft, sheet: SheetText, { columns, rows }: FillChange): RowWrites[] {
  const ranges = columnRanges(sheet.text, childNamed(sheet, 'cols'));
  const targets = columns.map((each): TargetColumn => {
    const { column, spec, added } = each;
    const width = added ? null : columnWidth(ranges, column);
    const newStyle = once(() => bodyStyle(draft, each, columnStyle(ranges, column)));
    return { column, newStyle, width: width ?? spec.width };
  });
  const order = columnOrder(targets);
  const inOrder = order.flatMap((at) => targets[at] ?? []);
  return rows.map(({ row, values }) => ({
    row,
    columns: inOrder,
    values: order.map((at) => values[at] ?? null),
  }));
}

/** A cell where there was none looks as its column says; ours where the column says nothing or is new. */
function bodyStyle({ styles }: Draft, { spec, added }: FillColumn, ofColumn: number | null): NewStyle {
  if (ofColumn !== null && !added) return { style: ofColumn, isOurs: false };
  return { style: styles.cell(bodyLook(spec)), isOurs: true };
}

function once<Answer>(ask: () => Answer): () => Answer {
  let answer: Answer | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
