import { type Issue, issue, type Params } from '../../issue/issue.ts';
import { cleanCode, cleanText } from '../../text/clean.ts';
import type { Standard } from '../type.ts';

/** Frozen texts hold clean text only: a stray tab or space would change what is published and checked. */
export function checkTexts(standard: Standard): Issue[] {
  const { name, college, major, majorCode, year, modules, bank, scoring } = standard;
  return [
    ...Object.entries({ name, college, major, majorCode, year }).flatMap(([setting, value]) =>
      checkText(value, { setting }),
    ),
    ...modules.flatMap((each, index) => checkNamed(each, { module: each.code, position: index + 1 })),
    ...bank.flatMap(({ module, number, project, title }, index) => {
      const params = { module, number, position: index + 1 };
      return [
        ...checkCode(number, { ...params, setting: 'number' }),
        ...checkText(project, { ...params, setting: 'project' }),
        ...checkText(title, { ...params, setting: 'title' }),
      ];
    }),
    ...scoring.components.flatMap((each, index) =>
      checkNamed(each, { component: each.code, position: index + 1 }),
    ),
    ...scoring.levels.flatMap((level, index) =>
      checkText(level.name, { setting: 'levels', level: level.name, position: index + 1 }),
    ),
  ];
}

function checkNamed(
  { code, name }: { readonly code: string; readonly name: string },
  params: Params,
): Issue[] {
  return [
    ...checkCode(code, { ...params, setting: 'code' }),
    ...checkText(name, { ...params, setting: 'name' }),
  ];
}

function checkText(value: string, params: Params): Issue[] {
  const clean = cleanText(value);
  return clean === value ? [] : [issue('text-not-clean', { ...params, value, clean })];
}

function checkCode(value: string, params: Params): Issue[] {
  const clean = cleanCode(value);
  return clean === value ? [] : [issue('code-not-clean', { ...params, value, clean })];
}
