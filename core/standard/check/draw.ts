import { hasErrors, type Issue, issue } from '../../issue/issue.ts';
import { cleanText } from '../../text/clean.ts';
import type { SampleRule, Standard } from '../type.ts';
import { highest, isWhole } from './number.ts';
import { checkPool } from './pool.ts';
import { checkWord } from './word.ts';

const largestGroup = 100;
const largestSample = 1_000_000;

export function checkDraw(standard: Standard): Issue[] {
  const { draw } = standard;
  return [
    ...checkWord('unit', draw.unit, {}),
    ...checkWord('method', draw.method, {}),
    ...checkWord('tailWay', draw.tailWay, {}),
    ...checkWord('questionWay', draw.questionWay, {}),
    ...checkPool('tail', draw.tailPool, standard.modules),
    ...checkPool('surplus', draw.surplusPool, standard.modules),
    ...(draw.sample === null ? [] : checkSample(draw.sample)),
    ...checkSources(draw.sources ?? []),
    ...checkGroup(standard),
  ];
}

/** Labels become lines of the statement `label=value`, and host-random names the host's own bytes. */
function checkSources(sources: readonly string[]): Issue[] {
  return sources
    .filter((label, at) => {
      const isOdd =
        label === '' || label !== cleanText(label) || label.includes('=') || label === 'host-random';
      return isOdd || sources.indexOf(label) < at;
    })
    .map((label) => issue('source-label-odd', { setting: 'sources', label }));
}

function checkSample({ percent, least, most }: SampleRule): Issue[] {
  const found: Issue[] = [];
  if (!isWhole(percent, 1, 100)) {
    found.push(issue('sample-percent-not-whole', { setting: 'samplePercent', value: percent }));
  }
  if (!isWhole(least, 1, largestSample)) {
    found.push(issue('sample-least-not-whole', { setting: 'sampleLeast', value: least }));
  }
  if (!isWhole(most, 1, largestSample)) {
    found.push(issue('sample-most-not-whole', { setting: 'sampleMost', value: most }));
  }
  if (!hasErrors(found) && least > most)
    found.push(issue('sample-least-above-most', { setting: 'sampleLeast', least, most }));
  return found;
}

/** A group has as many slips as the shares add up to: 30/30/40 makes groups of a hundred. */
function checkGroup({ draw, modules }: Standard): Issue[] {
  if (draw.method !== 'slips' || !modules.every((module) => isWhole(module.share, 1, highest))) return [];
  const value = modules.reduce((sum, module) => sum + module.share, 0);
  return value > largestGroup ? [issue('slip-group-large', { setting: 'method', value })] : [];
}
