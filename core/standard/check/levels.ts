import { type Issue, issue } from '../../issue/issue.ts';
import type { Level, Scoring, Standard } from '../type.ts';
import { checkDecimals, isWithin } from './number.ts';
import { highestMark } from './scoring.ts';

export function checkLevels({ scoring }: Standard): Issue[] {
  const { levels } = scoring;
  if (levels.length === 0) return [issue('levels-missing', { setting: 'levels' })];
  const found = levels.flatMap((level, index) => [
    ...checkName(level, index, levels),
    ...checkFrom(level, index + 1),
  ]);
  return found.length > 0 ? found : [...checkOrder(levels), ...checkLinesHaveLevels(scoring)];
}

function checkName({ name }: Level, index: number, levels: readonly Level[]): Issue[] {
  const params = { setting: 'levels', level: name, position: index + 1 };
  if (name === '') return [issue('level-name-empty', params)];
  const isTwice = levels.slice(0, index).some((other) => other.name === name);
  return isTwice ? [issue('level-name-twice', params)] : [];
}

function checkFrom({ name, from }: Level, position: number): Issue[] {
  const params = { setting: 'levels', level: name, position };
  if (isWithin(from, 0, highestMark)) return checkDecimals(from, params);
  return [issue('level-from-out-of-range', { ...params, value: from })];
}

function checkOrder(levels: readonly Level[]): Issue[] {
  return levels.flatMap((level, index) => {
    const params = { setting: 'levels', level: level.name, position: index + 1, value: level.from };
    const above = levels[index - 1];
    const found: Issue[] = [];
    if (above !== undefined && above.from <= level.from) {
      found.push(issue('levels-not-descending', { ...params, above: above.name, aboveFrom: above.from }));
    }
    const isLast = index === levels.length - 1;
    return isLast && level.from !== 0 ? [...found, issue('levels-not-from-zero', params)] : found;
  });
}

/** Otherwise a level's name could contradict the pass or the excellent flag beside it. */
function checkLinesHaveLevels({ levels, passLine, excellentLine }: Scoring): Issue[] {
  const startsAt = (line: number) =>
    !isWithin(line, 0, highestMark) || levels.some(({ from }) => from === line);
  return [
    ...(startsAt(passLine) ? [] : [issue('pass-line-without-level', { setting: 'levels', value: passLine })]),
    ...(startsAt(excellentLine)
      ? []
      : [issue('excellent-line-without-level', { setting: 'levels', value: excellentLine })]),
  ];
}
