import { inCodeOrder } from './code-order.ts';
import type { Module, Pool } from './type.ts';

/** The modules of a pool in the order of codes; codes that no module has are passed over (the check names them). */
export function poolModules(pool: Pool, modules: readonly Module[]): readonly Module[] {
  return inCodeOrder(modules.filter((module) => isIn(pool, module)));
}

function isIn(pool: Pool, module: Module): boolean {
  if (typeof pool !== 'string') return pool.includes(module.code);
  return pool === 'all' || pool === module.category;
}
