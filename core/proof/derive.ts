import { drawUnit, type UnitDraw } from '../draw/draw-unit.ts';
import { type DrawPlan, drawPlan } from '../draw/plan.ts';
import type { Attempt } from './attempts.ts';
import { hex } from './digest.ts';
import { type DrawStandard, parseRules } from './parse-rules.ts';
import { parseRoster, type UnitRoster } from './roster.ts';
import { statementText, unitKeyOf } from './statement.ts';

/** A draw worked out again from frozen texts alone. */
export interface Derived {
  readonly roster: UnitRoster;
  readonly rules: DrawStandard;
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

/** Null when a text that the attempt stands on is not there, or is no frozen text. */
export function deriveAttempt(attempt: Attempt, textOf: TextOf): Derived | null {
  const { unit, subject, entropy } = attempt;
  return derive(
    subject,
    statementText({ unit, attempt: attempt.attempt, commitment: subject, entropy }),
    textOf,
  );
}

export function derive(subject: string, statement: string, textOf: TextOf): Derived | null {
  const roster = parseRoster(textOf(subject) ?? '');
  const rules = roster === null ? null : parseRules(textOf(roster.rules) ?? '');
  if (roster === null || rules === null) return null;
  const plan = drawPlan(rules);
  const unitKey = unitKeyOf(statement);
  const ids = roster.students.map((student) => student.id);
  return { roster, rules, plan, statement, unitKey, draw: drawUnit(ids, plan, unitKey) };
}

/** The rows of a draw in the order of student numbers. */
export function drawnRows({ roster, rules, plan, draw }: Derived): DrawnRow[] {
  const titles = new Map(rules.bank.map((each) => [`${each.module}\n${each.number}`, each.title]));
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
      title: titles.get(`${module?.code ?? ''}\n${question}`) ?? '',
      minutes: module?.minutes ?? null,
      ticket: hex(draw.tickets, i * 32, i * 32 + 32),
    };
  });
}
