import { type Issue, issue } from '../../issue/issue.ts';
import { poolModules } from '../pool.ts';
import type { Module, Pool } from '../type.ts';
import { isKnown } from '../words.ts';
import { checkWord } from './word.ts';

type PoolName = 'tail' | 'surplus';

export function checkPool(name: PoolName, pool: Pool, modules: readonly Module[]): Issue[] {
  const setting = `${name}Pool`;
  if (typeof pool !== 'string') return checkList(name, pool, modules);
  const unknown = checkWord('pool', pool, { setting });
  if (unknown.length > 0 || modules.length === 0 || poolModules(pool, modules).length > 0) return unknown;
  const isSorted = modules.every((module) => isKnown('category', module.category));
  return isSorted ? [issue(`${name}-pool-empty`, { setting, value: pool })] : [];
}

function checkList(name: PoolName, codes: readonly string[], modules: readonly Module[]): Issue[] {
  const setting = `${name}Pool`;
  if (codes.length === 0) return [issue(`${name}-pool-empty`, { setting, value: '' })];
  return codes.flatMap((code, index) => {
    if (!modules.some((module) => module.code === code)) {
      return [issue(`${name}-pool-module-unknown`, { setting, value: code })];
    }
    return codes.indexOf(code) < index ? [issue(`${name}-pool-module-twice`, { setting, value: code })] : [];
  });
}
