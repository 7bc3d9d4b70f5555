import { ascending, missing } from './missing.ts';
import type { ExaminerStrategy } from './type.ts';

/** The mean without the `trim` lowest and the `trim` highest marks. */
export const trimmed: ExaminerStrategy = (marks, { trim }) => {
  const given = ascending(marks);
  if (given === null) return missing(marks);
  const kept = given.slice(trim, given.length - trim);
  return { kind: 'value', sum: kept.reduce((sum, mark) => sum + mark, 0), of: kept.length, reasons: [] };
};
