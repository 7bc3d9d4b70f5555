import { type Issue, issue } from '../issue/issue.ts';
import type { Scoring } from '../standard/type.ts';
import { cleanCode } from '../text/clean.ts';
import { marksLayout } from './layout/marks.ts';

/**
 * Columns of 成绩 are found by their headers, so no two may answer to the same one: 专业技能得分 as a component
 * beside 专业技能 would be taken for the other's result.
 */
export function headerClashes(scoring: Scoring): Issue[] {
  const taken = new Map<string, string>();
  const issues: Issue[] = [];
  for (const column of marksLayout({ scoring }).columns) {
    const own = new Set([column.title, column.english, ...column.aliases].map(cleanCode));
    const clash = [...own].find((name) => taken.has(name));
    if (clash !== undefined) {
      const component = column.key.split(':')[1] ?? '';
      const name = column.title;
      issues.push(issue('component-header-clash', { component, name, header: taken.get(clash) ?? clash }));
    }
    for (const each of own) taken.set(each, column.title);
  }
  return issues;
}
