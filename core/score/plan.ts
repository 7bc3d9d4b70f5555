import { type Issue, issue } from '../issue/issue.ts';
import { tenThousandths } from '../standard/check/number.ts';
import type { Component, Scoring } from '../standard/type.ts';
import { type Blend, componentBlend, decimal, leavesOf, totalBlend } from './blend.ts';
import { divisors, examinerStrategies } from './examiners/index.ts';
import type { ExaminerRules, ExaminerStrategy } from './examiners/type.ts';
import type { Fraction } from './fraction.ts';
import type { Slot } from './type.ts';

/** A leaf made ready: an examiner's marks go in at `slots`. Marks and full marks are whole ten-thousandths. */
export interface Leaf {
  readonly component: Component;
  readonly rules: ExaminerRules;
  readonly full: number;
  readonly slots: readonly Slot[];
  readonly arbitration: Slot;
}

/** How a component's value is put together, and its own pass line; null: none. */
export interface Part {
  readonly component: Component;
  readonly blend: Blend;
  readonly line: Fraction | null;
}

/** Lines in the units of what is decided on: ten-thousandths when rounded, otherwise those of the total's blend. */
export interface Lines {
  readonly pass: number;
  readonly excellent: number;
  readonly levels: readonly number[];
}

/** A standard's scoring made ready for many students. */
export interface ScorePlan {
  readonly scoring: Scoring;
  readonly components: readonly Component[];
  readonly leaves: readonly Leaf[];
  readonly combine: ExaminerStrategy;
  readonly divisor: number;
  readonly parts: readonly Part[];
  readonly total: Blend;
  readonly lines: Lines;
  /** The place of the best level that lies below the excellent line. */
  readonly ordinary: number;
  /** Null: no cap. */
  readonly cap: number | null;
}

const scale = 10_000;

/** For a scoring that checkStandard and checkExactness let pass. */
export function scorePlan(scoring: Scoring): ScorePlan {
  const divisor = divisors[scoring.aggregation](scoring);
  const total = totalBlend(scoring, divisor);
  const { levels, excellentLine, makeUpCap } = scoring;
  const ordinary = levels.findIndex(({ from }) => from < excellentLine);
  return {
    scoring,
    components: scoring.components,
    leaves: leavesOf(scoring).map((component) => leafOf(component, scoring)),
    combine: examinerStrategies[scoring.aggregation],
    divisor,
    parts: scoring.components.map((component) => partOf(component, scoring, divisor)),
    total,
    lines: linesOf(scoring, scoring.decideOn === 'rounded' ? 1 : total.bottom / scale),
    ordinary: ordinary < 0 ? levels.length - 1 : ordinary,
    cap: makeUpCap === null ? null : tenThousandths(makeUpCap),
  };
}

/** Whether totals stay exact; to be asked of a standard that has no other errors. */
export function checkExactness(scoring: Scoring): Issue[] {
  try {
    scorePlan(scoring);
    return [];
  } catch (error) {
    if (error instanceof RangeError) return [issue('scoring-too-fine', { setting: 'components' })];
    throw error;
  }
}

function leafOf(component: Component, { examiners, trim, tolerance }: Scoring): Leaf {
  const { code, name, full } = component;
  const slot = (kind: Slot['kind'], examiner: number): Slot => ({ kind, component: code, name, examiner });
  const kind = examiners === 1 ? 'only' : 'examiner';
  return {
    component,
    rules: { name, trim, tolerance: tenThousandths(tolerance) },
    full: tenThousandths(full),
    slots: Array.from({ length: examiners }, (_, index) => slot(kind, index + 1)),
    arbitration: slot('arbitration', 0),
  };
}

function partOf(component: Component, scoring: Scoring, divisor: number): Part {
  const { passLine } = component;
  return {
    component,
    blend: componentBlend(component, scoring, divisor),
    line: passLine === null ? null : decimal(passLine),
  };
}

function linesOf({ passLine, excellentLine, levels }: Scoring, unit: number): Lines {
  return {
    pass: tenThousandths(passLine) * unit,
    excellent: tenThousandths(excellentLine) * unit,
    levels: levels.map(({ from }) => tenThousandths(from) * unit),
  };
}
