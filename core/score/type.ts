import type { Fraction } from './fraction.ts';
import type { Reason } from './reason.ts';
import type { Slot } from './slot.ts';

export type { Slot };

/** How a student stands in the examination, apart from the marks. */
export type MarkState = 'normal' | 'absent' | 'deferred' | 'misconduct' | 'exempt';

/** A mark as it was typed (58.5), nothing, or something that is no number. */
export type Mark = number | null | 'invalid';

/** What stands in a student's row. */
export interface StudentMarks {
  readonly state: MarkState;
  /** Leaf by leaf, within a leaf by examiner: marks[leaf × examiners + examiner − 1]. */
  readonly marks: readonly Mark[];
  /** By leaf; may be left short. */
  readonly arbitration: readonly Mark[];
  /** On the scale of the total. */
  readonly makeUp: Mark;
}

/** `scored` has a total or a final mark; `arbitration` waits for nothing else. */
export type Status = 'scored' | 'incomplete' | 'arbitration' | 'invalid' | 'deferred' | 'exempt';

/** Null stands for: no such mark or verdict yet. */
export interface Result {
  readonly state: MarkState;
  readonly status: Status;
  /** The exact mark of every component, in the order of the plan's components. */
  readonly values: readonly (Fraction | null)[];
  /** The total of the first examination before rounding. */
  readonly exact: Fraction | null;
  /** The total of the first examination, rounded once. */
  readonly total: Fraction | null;
  /** What counts: the total, or the make-up mark. */
  readonly final: Fraction | null;
  readonly level: string | null;
  readonly passed: boolean | null;
  readonly excellent: boolean | null;
  readonly missing: readonly Slot[];
  readonly invalid: readonly Slot[];
  readonly reasons: readonly Reason[];
}
