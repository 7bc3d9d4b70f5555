import { describePlace, fillIn, type Severity } from '../../core/index.ts';
import type { Words } from '../words/type.ts';
import type { Report, ShownIssue } from './report.ts';
import { type Paint, plain } from './terminal.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
/** So many issues of one code are told; the rest is a number. */
export const mostOfCode = 20;

/** The issues by severity, each with its place. */
export function issueLines(
  issues: readonly ShownIssue[],
  all: boolean,
  { lines }: Words,
  paint: Paint,
): string[] {
  return severities.flatMap((severity) => {
    const group = issues.filter((each) => each.severity === severity);
    if (group.length === 0) return [];
    const head = fillIn(lines.group, { severity: lines[severity], count: group.length });
    return [
      paint(head, severity),
      ...byCode(group, all ? Number.POSITIVE_INFINITY : mostOfCode, lines, paint),
    ];
  });
}

/**
 * In the order they were found; after the last one that is told comes how many more of its code there are.
 */
function byCode(group: readonly ShownIssue[], most: number, lines: Words['lines'], paint: Paint): string[] {
  const counts = new Map<string, number>();
  for (const { code } of group) counts.set(code, (counts.get(code) ?? 0) + 1);
  const told = new Map<string, number>();
  return group.flatMap((each) => {
    const number = (told.get(each.code) ?? 0) + 1;
    told.set(each.code, number);
    if (number > most) return [];
    const rest = (counts.get(each.code) ?? 0) - most;
    const line = `  ${issueText(each, paint)}`;
    return number < most || rest <= 0
      ? [line]
      : [line, `  ${paint(fillIn(lines['more-of-code'], { count: rest }), 'quiet')}`];
  });
}

export function issueText({ place, text }: ShownIssue, paint: Paint): string {
  return place === null ? plain(text) : `${paint(plain(describePlace(place)), 'head')}  ${plain(text)}`;
}

/** The answer for people: what is wrong, what was written, what was found and done, what comes next. */
export function textOf(report: Report, all: boolean, words: Words, paint: Paint): string {
  const { issues, head, changes, account, nextCommand } = report;
  const parts = [
    issueLines(issues, all, words, paint),
    [...(head === '' ? [] : [paint(plain(head), 'head')]), ...changes.map((each) => `  ${plain(each)}`)],
    [
      ...account.map(plain),
      ...(nextCommand === null ? [] : [plain(fillIn(words.lines['try-next'], { command: nextCommand }))]),
    ],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n');
}
