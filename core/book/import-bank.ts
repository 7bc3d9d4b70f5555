import { type Issue, issue } from '../issue/issue.ts';
import { cleanCode, cleanText } from '../text/clean.ts';
import { cellText, type Snapshot } from './cell.ts';
import { type Field, fieldsOf } from './import-fields.ts';
import { type List, type ListFile, listPlace, readList } from './import-list.ts';
import { type Entry, mergeList } from './import-merge.ts';
import {
  certainOf,
  conclude,
  findTarget,
  type Imported,
  ignoredColumns,
  type KeyedRows,
  keyedRows,
  type Target,
} from './import-target.ts';
import { no, yes, yesOrNo } from './layout/choices.ts';
import { sheets } from './layout/sheets.ts';
import type { SheetLayout } from './layout/type.ts';
import { codeAt, shown, textAt } from './table.ts';

/** Lists of questions that name the module beside its code, or instead of it. */
const byName: SheetLayout = {
  ...sheets.bank,
  columns: sheets.bank.columns.map((column) =>
    column.key === 'module' ? { ...column, aliases: [...column.aliases, ...moduleNames()] } : column,
  ),
};

function moduleNames(): readonly string[] {
  return sheets.modules.columns.find((column) => column.key === 'name')?.aliases ?? [];
}

/** Questions of a list into 题库, by module and number. */
export function importBank(
  snapshot: Snapshot,
  source: ListFile,
  overwrite: boolean,
): Imported | readonly Issue[] {
  const { target, issues: sheetIssues } = findTarget(snapshot, sheets.bank);
  const modules = findTarget(snapshot, sheets.modules);
  if (target === null || modules.target === null) return [...sheetIssues, ...modules.issues];
  const byCode = readList(source, sheets.bank);
  const { list, issues: listIssues } = byCode.list === null ? readList(source, byName) : byCode;
  if (list === null) return [...sheetIssues, ...byCode.issues];
  const known = moduleCodes(modules.target);
  const there = keyedRows(target, (row) => questionKey(target.table, row, known));
  const { entries, issues } = readQuestions(list, known, there, target);
  const fields = fieldsOf('bank', list, target.table, sheets.bank.columns).map((field): Field => {
    if (field.from !== list.table.columnOf.get('module')) return field;
    const codeOf = (text: string) => known.get(cleanCode(text)) ?? (cleanCode(text) || null);
    return {
      ...field,
      toCell: codeOf,
      isSame: (a, b) => codeOf(cellText(a)) === codeOf(cellText(b)),
    };
  });
  const merged = mergeList(list, target.grid, target.table, fields, entries, overwrite);
  const ignored = list.unknown.map(({ header }) => header);
  const found = [
    ...sheetIssues,
    ...listIssues,
    ...issues,
    ...ignoredColumns('import-columns-ignored', ignored, source.file),
  ];
  return conclude(target, merged, found, entries, there, ignored);
}

/** The code of a module by its code and by its name; a code comes first. */
function moduleCodes({ table }: Target): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const key of ['code', 'name']) {
    for (const row of table.body) {
      const [word, code] = [codeAt(table, row, key), codeAt(table, row, 'code')];
      if (word !== '' && code !== '' && !codes.has(word)) codes.set(word, code);
    }
  }
  return codes;
}

function questionKey(table: Target['table'], row: number, known: ReadonlyMap<string, string>): string {
  const module = codeAt(table, row, 'module');
  const number = codeAt(table, row, 'number');
  return module === '' || number === '' ? '' : `${known.get(module) ?? module}\n${number}`;
}

function readQuestions(list: List, known: ReadonlyMap<string, string>, there: KeyedRows, target: Target) {
  const { table, source } = list;
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  const entries: Entry[] = [];
  for (const row of table.body) {
    const wrong = questionIssues(list, row, known);
    for (const each of wrong) issues.push(each);
    if (wrong.length > 0) continue;
    const key = questionKey(table, row, known);
    const [module = '', number = ''] = key.split('\n');
    const before = seen.get(key);
    if (before !== undefined) {
      const params = { module, number, line: source.lines[before] ?? before + 1 };
      issues.push(issue('import-question-twice', params, listPlace(list, row, 'number')));
      continue;
    }
    seen.set(key, row);
    const name = `${module} ${number}`;
    entries.push({ row, key, name, at: there.rowOf.get(key) ?? null });
  }
  const certain = certainOf(target, there, entries);
  return { entries: certain.entries, issues: [...issues, ...certain.issues] };
}

function questionIssues(list: List, row: number, known: ReadonlyMap<string, string>): Issue[] {
  const { table } = list;
  const issues: Issue[] = [];
  const module = codeAt(table, row, 'module');
  if (module === '') issues.push(issue('import-module-missing', {}, listPlace(list, row, 'module')));
  else if (!known.has(module)) {
    const value = shown(textAt(table, row, 'module'));
    const params = { value, known: [...new Set(known.values())].join('、') };
    issues.push(issue('import-module-unknown', params, listPlace(list, row, 'module')));
  }
  if (codeAt(table, row, 'number') === '')
    issues.push(issue('import-number-missing', {}, listPlace(list, row, 'number')));
  const enabled = cleanText(textAt(table, row, 'enabled'));
  if (yesOrNo(enabled) === null) {
    const setting = sheets.bank.columns.find((column) => column.key === 'enabled')?.title ?? '';
    const params = { setting, value: shown(enabled), allowed: `${yes}、${no}` };
    issues.push(issue('choice-unknown', params, listPlace(list, row, 'enabled')));
  }
  return issues;
}
