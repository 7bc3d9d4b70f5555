import { compareCodes } from '../standard/code-order.ts';
import { line } from './rules-text.ts';

/** A student of the roster as it is frozen. */
export interface Student {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly major: string;
  readonly direction: string;
  /** Why the student is left out (免考, 缓考 …); empty for one who is drawn. */
  readonly excluded: string;
}

export type DrawKind = 'draw' | 'supplement';

/** The students of one unit, as frozen by a commitment. */
export interface UnitRoster {
  readonly unit: string;
  readonly kind: DrawKind;
  /** The digest of the rules text. */
  readonly rules: string;
  /** In the order of student numbers. */
  readonly students: readonly Student[];
  readonly excluded: readonly Student[];
}

export function byNumber(students: readonly Student[]): Student[] {
  return [...students].sort((a, b) => compareCodes(a.id, b.id));
}

/** The commitment text of one unit (docs/draw-spec.md, section 2). */
export function rosterText({ unit, kind, rules, students, excluded }: UnitRoster): string {
  return [
    'SkillDraw roster 1',
    line('rules', rules),
    line('unit', unit),
    line('kind', kind),
    ...students.map((each) => line('student', ...fields(each))),
    ...excluded.map((each) => line('excluded', ...fields(each), each.excluded)),
  ].join('\n');
}

function fields({ id, name, className, major, direction }: Student): string[] {
  return [id, name, className, major, direction];
}

/** Reads a roster text back; null when it is not one. */
export function parseRoster(text: string): UnitRoster | null {
  const [title, ...lines] = text.split('\n').map((each) => each.split('\t'));
  if (title?.[0] !== 'SkillDraw roster 1') return null;
  const value = (key: string) => lines.find(([word]) => word === key)?.[1] ?? '';
  const kind = value('kind');
  if (kind !== 'draw' && kind !== 'supplement') return null;
  const people = (key: string) => lines.filter(([word]) => word === key).map(student);
  return {
    unit: value('unit'),
    kind,
    rules: value('rules'),
    students: people('student'),
    excluded: people('excluded'),
  };
}

function student(fields: readonly string[]): Student {
  const [, id = '', name = '', className = '', major = '', direction = '', excluded = ''] = fields;
  return { id, name, className, major, direction, excluded };
}
