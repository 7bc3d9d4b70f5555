import type { IssueCode } from '../../core/issue/issue.ts';
import { findPreset } from '../../core/standard/presets/index.ts';
import type { Component, DrawRules, Module, Question, Scoring, Standard } from '../../core/standard/type.ts';

export const sound = findPreset('mobile-slips-22411')!;

export const withModule = (change: object): Standard => ({
  ...sound,
  modules: sound.modules.map((module, index): Module => (index === 1 ? { ...module, ...change } : module)),
});
export const withBank = (...bank: Partial<Question>[]): Standard => ({
  ...sound,
  bank: bank.map((each) => ({ module: 'M1', number: '1', project: '', title: '', ...each })),
});
export const withDraw = (draw: object): Standard => ({
  ...sound,
  draw: { ...sound.draw, ...draw } satisfies DrawRules,
});
export const withSample = (sample: object) =>
  withDraw({ sample: { percent: 10, least: 10, most: 30, ...sample } });
export const withScoring = (scoring: object): Standard => ({
  ...sound,
  scoring: { ...sound.scoring, ...scoring } satisfies Scoring,
});
export const part = (code: string, full: number, change: Partial<Component> = {}): Component => ({
  code,
  name: `评分 ${code}`,
  full,
  weight: 0,
  passLine: null,
  veto: false,
  parent: '',
  ...change,
});
export const withParts = (...components: Component[]) => withScoring({ components });
export const byWeight = (...components: Component[]) => withScoring({ by: 'weight', components });
export const withLevels = (...levels: [string, number][]) =>
  withScoring({ levels: levels.map(([name, from]) => ({ name, from })) });

/** A sound standard with one thing wrong each: the issue it must raise, in words, and the standard. */
export const wrong: readonly (readonly [IssueCode, string, Standard])[] = [
  ['modules-missing', 'no module', { ...sound, modules: [] }],
  ['module-code-empty', 'a module without a code', { ...withModule({ code: '' }) }],
  ['module-code-twice', 'two modules M1', withModule({ code: 'M1' })],
  ['module-name-empty', 'a module without a name', withModule({ name: '' })],
  ['module-name-twice', 'two modules of one name', withModule({ name: '移动营销' })],
  ['word-unknown', 'a category of its own', withModule({ category: 'other' })],
  ['share-not-whole', 'share 0', withModule({ share: 0 })],
  ['share-not-whole', 'half a share', withModule({ share: 1.5 })],
  ['share-not-whole', 'a share above 10000', withModule({ share: 10_001 })],
  ['share-not-whole', 'a share that is no number', withModule({ share: Number.NaN })],
  ['questions-not-whole', 'an empty bank', withModule({ questions: 0 })],
  ['questions-not-whole', 'a bank beyond measure', withModule({ questions: 1e9 })],
  ['minutes-not-whole', 'no time', withModule({ minutes: 0 })],
  ['minutes-not-whole', 'more than ten hours', withModule({ minutes: 601 })],
  ['bank-module-unknown', 'a question of no module', withBank({ module: 'M9' })],
  ['bank-number-empty', 'a question without a number', withBank({ number: '' })],
  ['bank-number-twice', 'a number twice', withBank({ number: '7' }, { module: 'M2' }, { number: '7' })],
  ['word-unknown', 'an unknown unit', withDraw({ unit: 'school' })],
  ['word-unknown', 'an unknown method', withDraw({ method: 'dice' })],
  ['word-unknown', 'an unknown tail way', withDraw({ tailWay: 'slips' })],
  ['word-unknown', 'an unknown question way', withDraw({ questionWay: 'all' })],
  ['word-unknown', 'an unknown tail pool', withDraw({ tailPool: 'none' })],
  ['word-unknown', 'an unknown surplus pool', withDraw({ surplusPool: '' })],
  ['tail-pool-empty', 'a tail pool of no codes', withDraw({ tailPool: [] })],
  ['tail-pool-module-unknown', 'a tail pool with M9', withDraw({ tailPool: ['M1', 'M9'] })],
  ['tail-pool-module-twice', 'a tail pool with M1 twice', withDraw({ tailPool: ['M1', 'M2', 'M1'] })],
  ['surplus-pool-empty', 'a surplus pool of no codes', withDraw({ surplusPool: [] })],
  ['surplus-pool-module-unknown', 'a surplus pool with M9', withDraw({ surplusPool: ['M9'] })],
  ['surplus-pool-module-twice', 'a surplus pool with M1 twice', withDraw({ surplusPool: ['M1', 'M1'] })],
  ['sample-percent-not-whole', 'a sample of nobody', withSample({ percent: 0 })],
  ['sample-percent-not-whole', 'a sample of 12.5 %', withSample({ percent: 12.5 })],
  ['sample-percent-not-whole', 'a sample of 101 %', withSample({ percent: 101 })],
  ['sample-least-not-whole', 'a least of 0', withSample({ least: 0 })],
  ['sample-most-not-whole', 'a most of 10.5', withSample({ most: 10.5 })],
  ['sample-least-above-most', 'least above most', withSample({ least: 31 })],
  ['slip-group-large', 'groups of 108', withModule({ share: 100 })],
  ['components-missing', 'no component', withParts()],
  ['component-code-empty', 'a component without a code', withParts(part('', 100, { name: '技能' }))],
  [
    'component-code-twice',
    'two components K1',
    withParts(part('K1', 50), part('K1', 50, { name: '另一项' })),
  ],
  ['component-name-empty', 'a component without a name', withParts(part('K1', 100, { name: '' }))],
  ['component-name-twice', 'one name twice', withParts(part('K1', 50), part('K2', 50, { name: '评分 K1' }))],
  ['component-full-out-of-range', 'full mark 0', withParts(part('K1', 0), part('K2', 100))],
  ['component-full-out-of-range', 'full mark 10001', withParts(part('K1', 10_001))],
  ['component-weight-unused', 'a weight with points', withParts(part('K1', 100, { weight: 70 }))],
  ['component-weight-out-of-range', 'no weight', byWeight(part('K1', 100), part('K2', 100, { weight: 100 }))],
  ['component-weight-out-of-range', 'weight 101', byWeight(part('K1', 100, { weight: 101 }))],
  ['component-weight-out-of-range', 'a negative weight', withParts(part('K1', 100, { weight: -1 }))],
  ['component-pass-line-out-of-range', 'a line above full', withParts(part('K1', 100, { passLine: 100.5 }))],
  ['component-pass-line-out-of-range', 'a line below 0', withParts(part('K1', 100, { passLine: -1 }))],
  ['veto-without-pass-line', 'a veto without a line', withParts(part('K1', 100, { veto: true }))],
  ['component-parent-unknown', 'a child of K9', withParts(part('K1', 100), part('K2', 5, { parent: 'K9' }))],
  ['component-parent-cycle', 'its own parent', withParts(part('K1', 100), part('K2', 5, { parent: 'K2' }))],
  ['points-not-100', '95 + 4', withParts(part('K1', 95), part('K2', 4))],
  [
    'points-not-parent',
    '60 + 30 in 95',
    withParts(
      part('K1', 95),
      part('K2', 5),
      part('K11', 60, { parent: 'K1' }),
      part('K12', 30, { parent: 'K1' }),
    ),
  ],
  ['weights-not-100', '70 + 20', byWeight(part('K1', 100, { weight: 70 }), part('K2', 100, { weight: 20 }))],
  [
    'weights-not-100-within',
    '40 + 50 within',
    byWeight(
      part('K1', 100, { weight: 100 }),
      part('K11', 100, { weight: 40, parent: 'K1' }),
      part('K12', 100, { weight: 50, parent: 'K1' }),
    ),
  ],
  [
    'component-header-clash',
    'names alike but for spaces',
    withParts(part('K1', 50, { name: '职业素养' }), part('K2', 50, { name: '职业 素养' })),
  ],
  [
    'component-header-clash',
    'a name that is another one with an examiner number',
    {
      ...withScoring({
        examiners: 2,
        components: [part('K1', 50, { name: '技能' }), part('K2', 50, { name: '技能2' })],
      }),
    },
  ],
  ['word-unknown', 'an unknown way to count', withScoring({ by: 'luck' })],
  ['word-unknown', 'an unknown aggregation', withScoring({ aggregation: 'best' })],
  ['word-unknown', 'an unknown basis', withScoring({ decideOn: 'mood' })],
  ['examiners-not-whole', 'no examiner', withScoring({ examiners: 0 })],
  ['examiners-not-whole', 'ten examiners', withScoring({ examiners: 10 })],
  ['agreement-needs-three', 'agreement of two', withScoring({ aggregation: 'agreement', examiners: 2 })],
  ['trim-not-whole', 'nothing trimmed', withScoring({ aggregation: 'trimmed', examiners: 5, trim: 0 })],
  ['trim-not-whole', 'half a mark trimmed', withScoring({ trim: 0.5 })],
  [
    'trim-too-many',
    'two of four trimmed at each end',
    withScoring({ aggregation: 'trimmed', examiners: 4, trim: 2 }),
  ],
  ['tolerance-out-of-range', 'a negative tolerance', withScoring({ tolerance: -1 })],
  ['decimals-not-whole', 'five decimals', withScoring({ decimals: 5 })],
  ['decimals-not-whole', 'half a decimal', withScoring({ decimals: 0.5 })],
  ['pass-line-out-of-range', 'pass line 101', withScoring({ passLine: 101 })],
  ['excellent-line-out-of-range', 'excellent line 101', withScoring({ excellentLine: 101 })],
  [
    'pass-above-excellent',
    'the lines swapped',
    withScoring({ passLine: 85, excellentLine: 60, makeUpCap: null }),
  ],
  ['make-up-cap-out-of-range', 'a cap below the line', withScoring({ makeUpCap: 59 })],
  ['make-up-cap-out-of-range', 'a cap above 100', withScoring({ makeUpCap: 101 })],
  ['levels-missing', 'no level', withLevels()],
  ['level-name-empty', 'a level without a name', withLevels(['优秀', 85], ['', 60], ['不合格', 0])],
  ['level-name-twice', 'a level twice', withLevels(['优秀', 85], ['优秀', 60], ['不合格', 0])],
  ['level-from-out-of-range', 'a level from 101', withLevels(['优秀', 101], ['合格', 60], ['不合格', 0])],
  [
    'levels-not-descending',
    'two levels from 60',
    withLevels(['优秀', 85], ['良好', 60], ['合格', 60], ['不合格', 0]),
  ],
  ['levels-not-from-zero', 'nothing below 60', withLevels(['优秀', 85], ['合格', 60])],
  ['pass-line-without-level', 'a level from 59', withLevels(['优秀', 85], ['合格', 59], ['不合格', 0])],
  ['excellent-line-without-level', 'a level from 90', withLevels(['优秀', 90], ['合格', 60], ['不合格', 0])],
  ['too-many-decimals', 'a full mark', withParts(part('K1', 99.99999), part('K2', 0.00001))],
  ['too-many-decimals', 'a component line', withParts(part('K1', 100, { passLine: 60.00001 }))],
  ['too-many-decimals', 'a weight', byWeight(part('K1', 100, { weight: 99.99999 }))],
  ['too-many-decimals', 'the cap', withScoring({ makeUpCap: 60.00001 })],
  ['too-many-decimals', 'the tolerance', withScoring({ tolerance: 0.12345 })],
  ['too-many-decimals', 'a level', withLevels(['优秀', 85], ['中等', 70.00001], ['合格', 60], ['不合格', 0])],
  ['text-not-clean', 'a tab in the name', { ...sound, name: '移动\t商务' }],
  ['text-not-clean', 'a space behind a module', withModule({ name: '网店美工 ' })],
  ['text-not-clean', 'an invisible character in a title', withBank({ title: '示例\u200B题' })],
  ['code-not-clean', 'a small letter', withModule({ code: 'm2' })],
  ['code-not-clean', 'a space in a question number', withBank({ number: '1 2' })],
];
