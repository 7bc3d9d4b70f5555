import type { Assumption, Component, Level, Scoring } from '../type.ts';

/** A component whose mark counts in full: points, no line and no veto of its own. */
export function pointsOf(code: string, name: string, full: number): Component {
  return { code, name, full, weight: 0, passLine: null, veto: false, parent: '' };
}

const levels: readonly Level[] = [
  { name: '优秀', from: 85 },
  { name: '合格', from: 60 },
  { name: '不合格', from: 0 },
];

/** How the examination presets score, but for the parts of the mark. */
export function scoringWith(components: readonly Component[]): Scoring {
  return {
    by: 'points',
    components,
    examiners: 1,
    aggregation: 'mean',
    trim: 1,
    tolerance: 5,
    decimals: 1,
    decideOn: 'rounded',
    passLine: 60,
    excellentLine: 85,
    levels,
    makeUpCap: 60,
  };
}

/** What none of the three examination standards says. */
export const scoringAssumptions: readonly Assumption[] = [
  {
    about: 'examiners',
    zh: '原文没有规定评委人数，默认 1 名；改为多名时取平均分。',
    en: 'The original names no number of examiners; the default is one, and the mean when there are more.',
  },
  {
    about: 'tolerance',
    zh: '原文没有规定评委分差和去掉几个极端分，默认分差 5 分、两端各去 1 个，选用相应算法时才起作用。',
    en: 'The original says nothing of differences between examiners; 5 points and one mark trimmed at each end apply only when such a rule is chosen.',
  },
  {
    about: 'decimals',
    zh: '原文没有规定保留几位小数，默认总分保留 1 位，最后一次四舍五入。',
    en: 'The original names no decimals; the total is rounded once, half up, to one decimal.',
  },
  {
    about: 'decideOn',
    zh: '原文没有说按修约前还是修约后的分数定等级，默认按修约后的总分，与成绩单一致。',
    en: 'The original does not say whether the rounded or the exact mark decides; the rounded one does, so that flag and paper agree.',
  },
  {
    about: 'makeUpCap',
    zh: '原文没有补考规定，默认补考成绩最高记 60 分。',
    en: 'The original has no rule for make-up examinations; the default caps their mark at 60.',
  },
];

/** Standards A and C name both lines with 以上. */
export const linesIncluded: Assumption = {
  about: 'passLine',
  zh: '“以上”按含本数计：正好 60 分算合格，正好 85 分算优秀。',
  en: '以上 is read as including the number itself: exactly 60 passes and exactly 85 is excellent.',
};

/** Standards A and B speak of the candidates as a whole and deal the tail at random. */
export const wholeCohort: readonly Assumption[] = [
  {
    about: 'unit',
    zh: '原文没有分班抽签的规定，默认全体考生一起抽。',
    en: 'The original names no smaller unit; all candidates are drawn together.',
  },
  {
    about: 'tailWay',
    zh: '原文只说尾数随机抽取，默认不重复：各模块轮完一遍才会再次出现。',
    en: 'The original only says at random for the tail; the default draws modules without replacement.',
  },
];
