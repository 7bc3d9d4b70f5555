import type { Issue } from '../issue/issue.ts';
import { checkBank } from './check/bank.ts';
import { checkComponents } from './check/components.ts';
import { checkDraw } from './check/draw.ts';
import { checkHeaders } from './check/headers.ts';
import { checkLevels } from './check/levels.ts';
import { checkModules } from './check/modules.ts';
import { checkScoring } from './check/scoring.ts';
import { checkTexts } from './check/text.ts';
import type { Standard } from './type.ts';

const checks: readonly ((standard: Standard) => readonly Issue[])[] = [
  checkModules,
  checkBank,
  checkDraw,
  checkComponents,
  checkScoring,
  checkLevels,
  checkTexts,
];

/**
 * Whether a standard can be drawn and scored by. Issues have no place: `position` (from 1), `module`, `component`,
 * `level` and `setting` tell a sheet reader where to look. `headers` are the columns that component names must leave free.
 */
export function checkStandard(standard: Standard, headers: readonly string[] = []): Issue[] {
  const found = checks.flatMap((check) => check(standard));
  return [...found, ...checkHeaders(standard, headers)];
}
