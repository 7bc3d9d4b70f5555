import { drawUnit, type UnitDraw } from '../draw/draw-unit.ts';
import { type DrawPlan, drawPlan } from '../draw/plan.ts';
import type { Attempt } from './attempts.ts';
import { hex } from './digest.ts';
import { parseRules } from './parse-rules.ts';
import { parseRoster, type UnitRoster } from './roster.ts';
import { statementText, unitKeyOf } from './statement.ts';

/** A draw worked out again from frozen texts alone. */
export interface Derived {
  readonly roster: UnitRoster;
  readonly rules: FrozenRules;
  readonly plan: DrawPlan;
  readonly statement: string;
  readonly unitKey: string;
  readonly draw: UnitDraw;
}

/** One student's row of a draw, in words. */
export interface DrawnRow {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly group: number | null;
  readonly order: number;
  /** Empty for a student whom the sample left out. */
  readonly module: string;
  readonly moduleName: string;
  readonly question: string;
  readonly title: string;
  readonly minutes: number | null;
  readonly ticket: string;
}

export type TextOf = (digest: string) => string | undefined;

/** A rules text, read and made ready for drawing. */
export interface FrozenRules {
  readonly plan: DrawPlan;
  /** Titles of questions by module and number. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The frozen texts that draws are worked out from. */
export interface Source {
  readonly textOf: TextOf;
  readonly rulesOf: (digest: string) => FrozenRules | null;
}

/** Many units share one rules text: it is read once, however large its bank. */
export function sourceOf(textOf: TextOf): Source {
  const known = new Map<string, FrozenRules | null>();
  const read = (digest: string): FrozenRules | null => {
    const standard = parseRules(textOf(digest) ?? '');
    if (standard === null) return null;
    const titles = new Map(standard.bank.map((each) => [titleKey(each.module, each.number), each.title]));
    return { plan: drawPlan(standard), titles };
  };
  const rulesOf = (digest: string) => {
    const before = known.get(digest);
    if (before !== undefined) return before;
    const rules = read(digest);
    known.set(digest, rules);
    return rules;
  };
  return { textOf, rulesOf };
}

const titleKey = (module: string, number: string) => `${module}\n${number}`;

/** Null when a text that the attempt stands on is not there, or is no frozen text. */
export function deriveAttempt({ unit, attempt, subject, entropy }: Attempt, source: Source): Derived | null {
  return derive(subject, statementText({ unit, attempt, commitment: subject, entropy }), source);
}

export function derive(subject: string, statement: string, { textOf, rulesOf }: Source): Derived | null {
  const roster = parseRoster(textOf(subject) ?? '');
  const rules = roster === null ? null : rulesOf(roster.rules);
  if (roster === null || rules === null) return null;
  const { plan } = rules;
  const unitKey = unitKeyOf(statement);
  const ids = roster.students.map((student) => student.id);
  return { roster, rules, plan, statement, unitKey, draw: drawUnit(ids, plan, unitKey) };
}

/** The rows of a draw in the order of student numbers. */
export function drawnRows({ roster, rules, plan, draw }: Derived): DrawnRow[] {
  const order = new Map(draw.order.map((student, i) => [student, i + 1]));
  return roster.students.map(({ id, name, className }, i) => {
    const place = draw.module[i] ?? -1;
    const module = plan.modules[place];
    const group = draw.group[i] ?? -1;
    const question = plan.questions[place]?.[draw.question[i] ?? -1] ?? '';
    return {
      id,
      name,
      className,
      group: group < 0 ? null : group + 1,
      order: order.get(i) ?? 0,
      module: module?.code ?? '',
      moduleName: module?.name ?? '',
      question,
      title: rules.titles.get(titleKey(module?.code ?? '', question)) ?? '',
      minutes: module?.minutes ?? null,
      ticket: hex(draw.tickets, i * 32, i * 32 + 32),
    };
  });
}
