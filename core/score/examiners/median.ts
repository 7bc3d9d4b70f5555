import { ascending, missing } from './missing.ts';
import type { ExaminerStrategy } from './type.ts';

export const median: ExaminerStrategy = (marks) => {
  const given = ascending(marks);
  if (given === null) return missing(marks);
  const from = Math.floor((given.length - 1) / 2);
  const middle = given.slice(from, given.length - from);
  return { kind: 'value', sum: middle.reduce((sum, mark) => sum + mark, 0), of: middle.length, reasons: [] };
};
