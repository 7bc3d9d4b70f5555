import type { Reason } from '../reason.ts';

/** What a component's marks are put together by; marks are whole ten-thousandths of a point, 58.5 is 585000. */
export interface ExaminerRules {
  /** The component's name, for reasons. */
  readonly name: string;
  readonly trim: number;
  readonly tolerance: number;
}

/** A mark of `sum ÷ of`, or what stands in its way: examiners by their numbers. */
export type Outcome =
  | { readonly kind: 'value'; readonly sum: number; readonly of: number; readonly reasons: readonly Reason[] }
  | { readonly kind: 'missing'; readonly examiners: readonly number[] }
  | { readonly kind: 'third'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'arbitration'; readonly reasons: readonly Reason[] };

/** From the marks of one component, by examiner, and an arbitration mark to the component's mark. */
export type ExaminerStrategy = (
  marks: readonly (number | null)[],
  rules: ExaminerRules,
  arbitration: number | null,
) => Outcome;
