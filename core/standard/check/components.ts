import { hasErrors, type Issue, issue } from '../../issue/issue.ts';
import type { Component, Scoring, Standard } from '../type.ts';
import { isKnown } from '../words.ts';
import { checkDecimals, highest, isWithin } from './number.ts';
import { checkSums } from './sums.ts';

export function checkComponents({ scoring }: Standard): Issue[] {
  const { components } = scoring;
  if (components.length === 0) return [issue('components-missing')];
  const found = components.flatMap((component, index) => [
    ...checkIdentity(component, index, components),
    ...checkFull(component, index + 1),
    ...checkWeight(component, index + 1, scoring.by),
    ...checkLine(component, index + 1),
    ...checkParent(component, index + 1, components),
  ]);
  if (hasErrors(found) || !isKnown('by', scoring.by)) return found;
  return [...found, ...checkSums(scoring)];
}

function checkIdentity({ code, name }: Component, index: number, components: readonly Component[]): Issue[] {
  const position = index + 1;
  const before = components.slice(0, index);
  const found: Issue[] = [];
  if (code === '') found.push(issue('component-code-empty', { position }));
  else if (before.some((other) => other.code === code)) {
    found.push(issue('component-code-twice', { component: code, position }));
  }
  if (name === '') found.push(issue('component-name-empty', { component: code, position }));
  else if (before.some((other) => other.name === name)) {
    found.push(issue('component-name-twice', { component: code, name, position }));
  }
  return found;
}

function checkFull({ code, full }: Component, position: number): Issue[] {
  const params = { component: code, position, setting: 'full' };
  if (full > 0 && isWithin(full, 0, highest)) return checkDecimals(full, params);
  return [issue('component-full-out-of-range', { ...params, value: full })];
}

function checkWeight({ code, weight }: Component, position: number, by: Scoring['by']): Issue[] {
  const params = { component: code, position, setting: 'weight' };
  if (!isWithin(weight, 0, 100) || (by === 'weight' && weight === 0)) {
    return [issue('component-weight-out-of-range', { ...params, value: weight })];
  }
  if (by === 'weight') return checkDecimals(weight, params);
  return weight === 0 ? [] : [issue('component-weight-unused', { ...params, value: weight })];
}

function checkLine({ code, full, passLine, veto }: Component, position: number): Issue[] {
  const params = { component: code, position, setting: 'passLine' };
  if (passLine === null) return veto ? [issue('veto-without-pass-line', params)] : [];
  if (isWithin(passLine, 0, Math.max(full, 0))) return checkDecimals(passLine, params);
  return [issue('component-pass-line-out-of-range', { ...params, value: passLine, full })];
}

function checkParent(component: Component, position: number, components: readonly Component[]): Issue[] {
  const { code, parent } = component;
  const params = { component: code, position, setting: 'parent', parent };
  if (parent === '') return [];
  if (!components.some((other) => other.code === parent)) return [issue('component-parent-unknown', params)];
  return isOwnAncestor(component, components) ? [issue('component-parent-cycle', params)] : [];
}

function isOwnAncestor(start: Component, components: readonly Component[]): boolean {
  const passed = new Set<string>();
  let parent = start.parent;
  while (parent !== '' && !passed.has(parent)) {
    if (parent === start.code) return true;
    passed.add(parent);
    parent = components.find((other) => other.code === parent)?.parent ?? '';
  }
  return false;
}
