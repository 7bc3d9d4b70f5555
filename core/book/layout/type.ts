import type { ColumnSpec } from '../change.ts';

export type SheetKey =
  | 'guide'
  | 'standard'
  | 'modules'
  | 'components'
  | 'criteria'
  | 'bank'
  | 'roster'
  | 'rooms'
  | 'draw'
  | 'trial'
  | 'marks'
  | 'history'
  | 'ledger'
  | 'frozen';

/** A column of the workbook: how it is written, and the other names it is recognised by. */
export interface ColumnLayout extends ColumnSpec {
  readonly key: string;
  readonly english: string;
  readonly aliases: readonly string[];
  /** The sheet cannot be read without it. */
  readonly required: boolean;
}

export interface SheetLayout {
  readonly key: SheetKey;
  readonly title: string;
  readonly english: string;
  readonly aliases: readonly string[];
  readonly owner: 'user' | 'engine' | 'both';
  readonly landscape: boolean;
  /** Columns from the left that go on paper; all of them when it is not said. */
  readonly printed?: number;
  readonly columns: readonly ColumnLayout[];
}
