import type {
  AppendChange,
  Cell,
  Change,
  ColumnSpec,
  ColumnType,
  SheetChange,
  SheetSpec,
} from '../../../core/index.ts';

export function column(title: string, type: ColumnType = 'text', more: Partial<ColumnSpec> = {}): ColumnSpec {
  return { title, type, width: 12, align: 'left', locked: true, ...more };
}

type Rows = readonly (readonly Cell[])[];

export function spec(
  name: string,
  columns: readonly ColumnSpec[],
  rows: Rows,
  more: Partial<SheetSpec> = {},
): SheetSpec {
  const print = { landscape: false, repeatHeader: true };
  return { name, banner: [], columns, rows, owner: 'engine', filter: true, print, ...more };
}

export function sheetChange(mode: SheetChange['mode'], of: SheetSpec): SheetChange {
  return { kind: 'sheet', mode, spec: of };
}

export function appendChange(of: SheetSpec): AppendChange {
  return { kind: 'append', spec: of };
}

/** A row that no sheet of Excel has. */
export function beyondTheLastRow(sheet: string): Change {
  const columns = [{ column: 1, spec: column('学号'), added: false }];
  return { kind: 'fill', sheet, headerRow: 1, columns, rows: [{ row: 1_048_577, values: ['01'] }] };
}
