import { type Issue, issue } from '../issue/issue.ts';
import type { Student, UnitRoster } from '../proof/roster.ts';
import { sheets } from './layout/sheets.ts';
import type { RosterRow } from './read-roster.ts';

/** Where a line of a rules text comes from. */
const sheetOf: Readonly<Record<string, string>> = {
  module: sheets.modules.title,
  bank: sheets.bank.title,
  component: sheets.components.title,
};

/** Lines with several of a kind are told apart by a field or two; the others by their first word. */
const keyFields: Readonly<Record<string, number>> = {
  module: 2,
  bank: 3,
  component: 2,
  level: 2,
  entropy: 2,
};

function lineKey(line: string): string {
  const fields = line.split('\t');
  return fields.slice(0, keyFields[fields[0] ?? ''] ?? 1).join('\t');
}

const spoken = (line: string) => line.replace(/\t+/g, ' ').trim();

/** What of the standard or bank is not as it was frozen, line by line. */
export function rulesDifferences(frozen: string, current: string): Issue[] {
  if (frozen === current) return [];
  const before = new Map(frozen.split('\n').map((line) => [lineKey(line), line]));
  const now = new Map(current.split('\n').map((line) => [lineKey(line), line]));
  const issues: Issue[] = [];
  const place = (line: string) => ({ sheet: sheetOf[line.split('\t')[0] ?? ''] ?? sheets.standard.title });
  for (const [key, line] of before) {
    const other = now.get(key);
    if (other === undefined) issues.push(issue('rules-removed', { old: spoken(line) }, place(line)));
    else if (other !== line) {
      issues.push(issue('rules-changed', { old: spoken(line), new: spoken(other) }, place(line)));
    }
  }
  for (const [key, line] of now) {
    if (!before.has(key)) issues.push(issue('rules-added', { new: spoken(line) }, place(line)));
  }
  return issues;
}

const fields = ['name', 'className', 'major', 'direction', 'excluded'] as const;
const titles: Readonly<Record<(typeof fields)[number], string>> = {
  name: '姓名',
  className: '班级',
  major: '专业',
  direction: '方向',
  excluded: '状态',
};

/** What of a frozen roster is not on the sheet 名单 any more as it was. Students who came later are not named here. */
export function rosterDifferences(frozen: UnitRoster, rows: ReadonlyMap<string, RosterRow>): Issue[] {
  const people = [...frozen.students, ...frozen.excluded];
  return people.flatMap((before) => {
    const now = rows.get(before.id);
    if (now === undefined) {
      const params = { id: before.id, name: before.name, unit: frozen.unit };
      return [issue('roster-removed', params, { sheet: sheets.roster.title })];
    }
    return fields
      .filter((field) => before[field] !== now.student[field])
      .map((field) =>
        issue('roster-changed', changed(before, now.student, field), { ...now.place, header: titles[field] }),
      );
  });
}

function changed(before: Student, now: Student, field: (typeof fields)[number]) {
  const shown = (value: string) => (value === '' ? '—' : value);
  return { id: before.id, field: titles[field], old: shown(before[field]), new: shown(now[field]) };
}

/** Students of a unit now whom the frozen roster does not have. */
export function rosterAdditions(
  frozen: UnitRoster,
  current: UnitRoster,
  rows: ReadonlyMap<string, RosterRow>,
): Issue[] {
  const known = new Set([...frozen.students, ...frozen.excluded].map((each) => each.id));
  return [...current.students, ...current.excluded]
    .filter((each) => !known.has(each.id))
    .map(({ id, name }) =>
      issue(
        'roster-added',
        { id, name, unit: current.unit },
        rows.get(id)?.place ?? { sheet: sheets.roster.title },
      ),
    );
}
