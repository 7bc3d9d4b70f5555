import type { Mark, MarkState, StudentMarks } from '../../core/score/type.ts';
import { pointsOf, scoringWith } from '../../core/standard/presets/defaults.ts';
import type { Component, Scoring } from '../../core/standard/type.ts';

export const skill = pointsOf('K1', '专业技能', 95);
export const conduct = pointsOf('K2', '职业素养', 5);

/** 95 + 5 by one examiner, one decimal, 60 and 85, cap 60; or what a test says instead. */
export function scoringOf(changes: Partial<Scoring> = {}): Scoring {
  return { ...scoringWith([skill, conduct]), ...changes };
}

export function weighed(code: string, name: string, full: number, weight: number, parent = ''): Component {
  return { ...pointsOf(code, name, full), weight, parent };
}

/** 70 % + 30 %, both marked out of 100. */
export function weightsOf(changes: Partial<Scoring> = {}): Scoring {
  const components = [weighed('K1', '过程', 100, 70), weighed('K2', '结果', 100, 30)];
  return { ...scoringWith(components), by: 'weight', ...changes };
}

export function row(
  marks: readonly Mark[],
  { state = 'normal', ...others }: { state?: MarkState } & Partial<StudentMarks> = {},
): StudentMarks {
  return { state, marks, arbitration: [], makeUp: null, ...others };
}
