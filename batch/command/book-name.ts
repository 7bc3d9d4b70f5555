import { problem, type UsageProblem } from '../arguments/problem.ts';
import type { Session } from '../session.ts';

export const isBookName = (path: string) => /\.xlsx$/i.test(path);

/** A workbook under any other ending would not open. */
export function outputProblems({ call }: Session): UsageProblem[] {
  const file = call.value('output');
  return file === undefined || isBookName(file) ? [] : [problem('usage-book-name', { file })];
}
