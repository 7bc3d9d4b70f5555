import type { Issue, Place } from '../issue/issue.ts';
import { sheets } from './layout/sheets.ts';
import type { SettingReader } from './read-settings.ts';
import { placeAt, type Table } from './table.ts';

interface BankRows {
  readonly table: Table | null;
  readonly rows: readonly number[];
}

/** Where a finding of the standard's check stands in the workbook. */
export function placesOf(
  reader: SettingReader,
  modules: Table,
  components: Table,
  bank: BankRows,
): (found: Issue) => Place {
  return (found) => {
    const { code, params } = found;
    const at = typeof params.position === 'number' ? params.position - 1 : -1;
    if (code.startsWith('bank-') || params.number !== undefined) {
      const key = code === 'bank-module-unknown' ? 'module' : 'number';
      return rowPlace(bank.table, bank.rows[at], key, sheets.bank.title);
    }
    const isOfComponents = params.component !== undefined || params.setting === 'components';
    if (isOfComponents || code.startsWith('component')) {
      return rowPlace(components, components.body[at], columnKey(found, components), components.sheet);
    }
    if (params.module !== undefined || code.startsWith('module')) {
      return rowPlace(modules, modules.body[at], columnKey(found, modules), modules.sheet);
    }
    return reader.placeOf(String(params.setting)) ?? { sheet: sheets.standard.title };
  };
}

function rowPlace(table: Table | null, row: number | undefined, key: string, sheet: string): Place {
  return table === null || row === undefined ? { sheet } : placeAt(table, row, key);
}

/** A finding names its column, or speaks of the row's name or code. */
function columnKey({ code, params }: Issue, { columnOf }: Table): string {
  if (typeof params.setting === 'string' && columnOf.has(params.setting)) return params.setting;
  return code.includes('-name-') || code.includes('-header-') ? 'name' : 'code';
}
