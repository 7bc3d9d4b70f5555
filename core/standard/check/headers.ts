import { type Issue, issue } from '../../issue/issue.ts';
import { cleanCode } from '../../text/clean.ts';
import type { Component, Standard } from '../type.ts';

/**
 * Component names head columns, with a number behind them when there are several examiners. Columns are found by
 * header whatever its spaces, width and case, so two names must differ in more than that.
 */
export function checkHeaders({ scoring }: Standard, taken: readonly string[]): Issue[] {
  const { components, examiners } = scoring;
  const isMarked = ({ code }: Component) => !components.some((child) => child.parent === code);
  const marked = examiners > 1 ? components.filter(isMarked) : [];
  return components.flatMap((component, index) => {
    const { code, name } = component;
    const others = components.filter((other, at) => at < index && other.name !== name);
    const numbered = marked.filter((other) => other.name !== name && isNumbered(other, component, examiners));
    const header =
      taken.find((each) => isAlike(each, name)) ??
      others.find((other) => isAlike(other.name, name))?.name ??
      numbered[0]?.name;
    if (name === '' || header === undefined) return [];
    return [issue('component-header-clash', { component: code, name, header, position: index + 1 })];
  });
}

function isAlike(a: string, b: string): boolean {
  return cleanCode(a) === cleanCode(b);
}

/** The marks that three examiners give for 专业技能 are also found under 专业技能1, 专业技能2 and 专业技能3. */
function isNumbered(base: Component, component: Component, examiners: number): boolean {
  const start = cleanCode(base.name);
  const name = cleanCode(component.name);
  if (start === '' || !name.startsWith(start)) return false;
  const rest = name.slice(start.length);
  return /^[1-9]$/.test(rest) && Number(rest) <= examiners;
}
