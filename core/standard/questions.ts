import { compareCodes } from './code-order.ts';
import type { Question, Standard } from './type.ts';

/** A module's questions in the order of codes of their numbers: the listed ones, or 1…`questions` when none is listed. */
export function questionsOf(
  standard: Pick<Standard, 'modules' | 'bank'>,
  moduleCode: string,
): readonly Question[] {
  const listed = standard.bank.filter((question) => question.module === moduleCode);
  if (listed.length > 0) return listed.sort((a, b) => compareCodes(a.number, b.number));
  const count = standard.modules.find((module) => module.code === moduleCode)?.questions ?? 0;
  return Array.from({ length: count }, (_, index) => ({
    module: moduleCode,
    number: String(index + 1),
    project: '',
    title: '',
  }));
}
