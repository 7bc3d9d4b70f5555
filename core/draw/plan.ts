import { modulesInOrder } from '../standard/code-order.ts';
import { poolModules } from '../standard/pool.ts';
import { questionsOf } from '../standard/questions.ts';
import type { DrawRules, Module, Standard } from '../standard/type.ts';

/** A standard made ready for drawing: modules in the order of codes, pools as places in that list. */
export interface DrawPlan {
  readonly rules: DrawRules;
  readonly modules: readonly Module[];
  readonly codes: readonly string[];
  readonly shares: readonly number[];
  /** The sum of the shares; with slips the size of a group. */
  readonly total: number;
  readonly tailPool: readonly number[];
  readonly surplusPool: readonly number[];
  /** The numbers of each module's questions, in the order of codes. */
  readonly questions: readonly (readonly string[])[];
}

export function drawPlan(standard: Pick<Standard, 'draw' | 'modules' | 'bank'>): DrawPlan {
  const modules = modulesInOrder(standard);
  const places = (pool: DrawRules['tailPool']) =>
    poolModules(pool, modules).map((module) => modules.findIndex((each) => each.code === module.code));
  return {
    rules: standard.draw,
    modules,
    codes: modules.map((module) => module.code),
    shares: modules.map((module) => module.share),
    total: modules.reduce((sum, module) => sum + module.share, 0),
    tailPool: places(standard.draw.tailPool),
    surplusPool: places(standard.draw.surplusPool),
    questions: modules.map((module) => questionsOf(standard, module.code).map((each) => each.number)),
  };
}

/** The names of modules given by their places. */
export function namesAt(plan: DrawPlan, places: readonly number[]): string[] {
  return places.map((place) => plan.modules[place]?.name ?? '');
}
