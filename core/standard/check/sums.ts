import { type Issue, issue } from '../../issue/issue.ts';
import type { Component, Scoring } from '../type.ts';
import { tenThousandths } from './number.ts';

const scale = 100;

/** The parts make up the whole: at the top the scale of 100, below that the criterion they belong to. */
export function checkSums({ by, components }: Scoring): Issue[] {
  const top = components.filter((component) => component.parent === '');
  const within = components.flatMap((parent) =>
    checkWithin(
      parent,
      components.filter((component) => component.parent === parent.code),
      by,
    ),
  );
  return [...checkTop(top, by), ...within];
}

function checkTop(top: readonly Component[], by: Scoring['by']): Issue[] {
  const value = sum(top, by);
  if (value === scale) return [];
  return [issue(by === 'points' ? 'points-not-100' : 'weights-not-100', { setting: 'components', value })];
}

function checkWithin(parent: Component, children: readonly Component[], by: Scoring['by']): Issue[] {
  if (children.length === 0) return [];
  const params = { component: parent.code, value: sum(children, by) };
  if (by === 'weight') return params.value === scale ? [] : [issue('weights-not-100-within', params)];
  return params.value === parent.full ? [] : [issue('points-not-parent', { ...params, full: parent.full })];
}

function sum(components: readonly Component[], by: Scoring['by']): number {
  const parts = components.map((component) => (by === 'points' ? component.full : component.weight));
  return parts.reduce((total, part) => total + tenThousandths(part), 0) / 10_000;
}
