import { type Issue, issue } from '../issue/issue.ts';
import type { RosterRow } from './read-roster.ts';

/** Fewer students than these have no usual number. */
const fewest = 5;

const isMost = (some: number, all: number) => all >= fewest && some * 5 >= all * 4;

/**
 * Numbers unlike nearly all others: zeros that Excel dropped, a letter O for a 0. They may be right, so a check and an
 * import ask about them and a draw does not.
 */
export function oddNumbers(rows: readonly RosterRow[]): Issue[] {
  const usual = usualLength(rows);
  const areDigits = isMost(rows.filter(({ student }) => isNumeric(student.id)).length, rows.length);
  return rows.flatMap(({ student: { id }, place }) => {
    const issues: Issue[] = [];
    if (usual !== null && id.length !== usual) {
      const params = { id, length: id.length, usual };
      const padded = id.padStart(usual, '0');
      const isShort = id.length < usual && isNumeric(id);
      issues.push(
        isShort
          ? issue('id-zeros-lost', { ...params, padded }, place)
          : issue('id-length-odd', params, place),
      );
    }
    const [letter] = areDigits && !isNumeric(id) ? (/\p{L}/u.exec(id) ?? []) : [];
    if (letter !== undefined) issues.push(issue('id-letter-odd', { id, letter }, place));
    return issues;
  });
}

/** All digits; an identity card's number, which some colleges use, may end in X. */
function isNumeric(id: string): boolean {
  return /^(\d+|\d{17}X)$/.test(id);
}

function usualLength(rows: readonly RosterRow[]): number | null {
  const counts = new Map<number, number>();
  for (const { student } of rows) counts.set(student.id.length, (counts.get(student.id.length) ?? 0) + 1);
  for (const [length, count] of counts) if (isMost(count, rows.length)) return length;
  return null;
}
