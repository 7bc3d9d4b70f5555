import { type Issue, issue } from '../../issue/issue.ts';
import type { Standard } from '../type.ts';

/** One pass, because a province's bank can list many thousands of questions. */
export function checkBank(standard: Standard): Issue[] {
  const codes = new Set(standard.modules.map((module) => module.code));
  const seen = new Map<string, Set<string>>();
  return standard.bank.flatMap(({ module, number }, index) => {
    const params = { module, number, position: index + 1 };
    if (!codes.has(module)) return [issue('bank-module-unknown', params)];
    if (number === '') return [issue('bank-number-empty', params)];
    const numbers = seen.get(module) ?? new Set<string>();
    seen.set(module, numbers);
    if (numbers.has(number)) return [issue('bank-number-twice', params)];
    numbers.add(number);
    return [];
  });
}
