import type { Change, FillChange } from '../book/change.ts';
import type { Language } from '../issue/describe.ts';
import { type Wording, wordingIn } from './wording.ts';

/**
 * What the changes write, sheet by sheet: 名单：写入 168 行. With the names of the sheets that are there already, a
 * new sheet and a rewritten one are told apart, and one that stays as it is is not named.
 */
export function changesAccount(
  changes: readonly Change[],
  language: Language,
  there: readonly string[] | null = null,
): string[] {
  const wording = wordingIn(language, Number.POSITIVE_INFINITY);
  const known = there === null ? null : new Set(there);
  const filled = new Set<string>();
  return changes.flatMap((change) => {
    if (change.kind !== 'fill') return sheetLines(change, wording, known);
    // Several fills of one sheet are one piece of work to whoever reads this.
    if (filled.has(change.sheet)) return [];
    filled.add(change.sheet);
    return fillLines(
      change.sheet,
      changes.filter((each): each is FillChange => isFillOf(each, change.sheet)),
      wording,
    );
  });
}

const isFillOf = (change: Change, sheet: string) => change.kind === 'fill' && change.sheet === sheet;

function fillLines(sheet: string, fills: readonly FillChange[], { say, list }: Wording): string[] {
  const added = fills.flatMap(({ columns }) => columns.filter((column) => column.added));
  const rows = new Set(fills.flatMap((fill) => fill.rows.map((each) => each.row))).size;
  const titles = list(added.map((column) => column.spec.title));
  return [
    ...(added.length === 0 ? [] : [say('changes-columns', { sheet, columns: titles })]),
    ...(rows === 0 ? [] : [say('changes-fill', { sheet, rows })]),
  ];
}

function sheetLines(
  change: Exclude<Change, FillChange>,
  { say }: Wording,
  there: ReadonlySet<string> | null,
): string[] {
  const params = { sheet: change.spec.name, rows: change.spec.rows.length };
  const isThere = there?.has(params.sheet) ?? null;
  const made = params.rows === 0 ? 'changes-create' : 'changes-create-rows';
  if (isThere === false) return [say(made, params)];
  if (change.kind === 'append') return [say('changes-append', params)];
  if (change.mode === 'create') return isThere === true ? [] : [say(made, params)];
  return [say(isThere === true ? 'changes-replace' : 'changes-write', params)];
}
