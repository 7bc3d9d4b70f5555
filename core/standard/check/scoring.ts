import { type Issue, issue } from '../../issue/issue.ts';
import type { Scoring, Standard } from '../type.ts';
import { checkDecimals, isWhole, isWithin } from './number.ts';
import { checkWord } from './word.ts';

export const highestMark = 100;
const mostExaminers = 9;
const mostTrimmed = 4;
const mostDecimals = 4;

export function checkScoring({ scoring }: Standard): Issue[] {
  return [
    ...checkWord('by', scoring.by, {}),
    ...checkWord('aggregation', scoring.aggregation, {}),
    ...checkWord('decideOn', scoring.decideOn, {}),
    ...checkExaminers(scoring),
    ...checkTrim(scoring),
    ...checkTolerance(scoring),
    ...checkRounding(scoring),
    ...checkLines(scoring),
    ...checkCap(scoring),
  ];
}

/** Agreement fills two columns and keeps the third for the case that the two disagree. */
function checkExaminers({ aggregation, examiners }: Scoring): Issue[] {
  const params = { setting: 'examiners', value: examiners };
  if (!isWhole(examiners, 1, mostExaminers)) return [issue('examiners-not-whole', params)];
  return aggregation === 'agreement' && examiners !== 3 ? [issue('agreement-needs-three', params)] : [];
}

function checkTrim({ aggregation, examiners, trim }: Scoring): Issue[] {
  const least = aggregation === 'trimmed' ? 1 : 0;
  if (!isWhole(trim, least, mostTrimmed)) {
    return [issue('trim-not-whole', { setting: 'trim', value: trim, least })];
  }
  const isTooMany = aggregation === 'trimmed' && isWhole(examiners, 1, 2 * trim);
  return isTooMany ? [issue('trim-too-many', { setting: 'trim', value: trim, examiners })] : [];
}

function checkTolerance({ tolerance }: Scoring): Issue[] {
  const setting = 'tolerance';
  if (isWithin(tolerance, 0, highestMark)) return checkDecimals(tolerance, { setting });
  return [issue('tolerance-out-of-range', { setting, value: tolerance })];
}

function checkRounding({ decimals }: Scoring): Issue[] {
  if (isWhole(decimals, 0, mostDecimals)) return [];
  return [issue('decimals-not-whole', { setting: 'decimals', value: decimals })];
}

function checkLines({ passLine, excellentLine }: Scoring): Issue[] {
  const found = [
    ...checkLine('pass-line-out-of-range', 'passLine', passLine),
    ...checkLine('excellent-line-out-of-range', 'excellentLine', excellentLine),
  ];
  if (found.length > 0 || passLine <= excellentLine) return found;
  return [issue('pass-above-excellent', { setting: 'passLine', value: passLine, excellent: excellentLine })];
}

function checkLine(
  code: 'pass-line-out-of-range' | 'excellent-line-out-of-range',
  setting: string,
  value: number,
): Issue[] {
  return isWithin(value, 0, highestMark)
    ? checkDecimals(value, { setting })
    : [issue(code, { setting, value })];
}

/** A cap below the pass line would fail everyone who sits again. */
function checkCap({ makeUpCap, passLine }: Scoring): Issue[] {
  if (makeUpCap === null || !isWithin(passLine, 0, highestMark)) return [];
  const setting = 'makeUpCap';
  if (isWithin(makeUpCap, passLine, highestMark)) return checkDecimals(makeUpCap, { setting });
  return [issue('make-up-cap-out-of-range', { setting, value: makeUpCap, pass: passLine })];
}
