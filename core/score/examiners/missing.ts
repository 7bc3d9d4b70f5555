import type { Outcome } from './type.ts';

/** Which examiners have not marked yet: a blank is not a zero. */
export function missing(marks: readonly (number | null)[]): Outcome {
  const examiners = marks.flatMap((mark, index) => (mark === null ? [index + 1] : []));
  return { kind: 'missing', examiners };
}

/** The marks in ascending order; null when one is missing. */
export function ascending(marks: readonly (number | null)[]): number[] | null {
  const given: number[] = [];
  for (const mark of marks) {
    if (mark === null) return null;
    given.push(mark);
  }
  return given.sort((a, b) => a - b);
}
