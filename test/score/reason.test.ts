import { describe, expect, it } from 'vitest';
import { scorePlan } from '../../core/score/plan.ts';
import { reason, reasonText } from '../../core/score/reason.ts';
import { reasonsEn, slotsEn } from '../../core/score/reasons-en.ts';
import { reasonsZh, slotsZh } from '../../core/score/reasons-zh.ts';
import { scoreStudent } from '../../core/score/score.ts';
import type { StudentMarks } from '../../core/score/type.ts';
import { conduct, row, scoringOf, skill } from './sample.ts';

const params = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const paramsOf = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([code, text]) => [code, params(text)]));

describe('the words of reasons', () => {
  it('name the same parameters in both languages', () => {
    expect(paramsOf(reasonsEn)).toEqual(paramsOf(reasonsZh));
    expect(paramsOf(slotsEn)).toEqual(paramsOf(slotsZh));
  });

  it('are Chinese where they should be, and without Chinese where they should not', () => {
    const chinese = /[\u4E00-\u9FFF]/;
    expect(Object.values(reasonsZh).filter((text) => !chinese.test(text))).toEqual([]);
    expect(Object.values(reasonsEn).filter((text) => chinese.test(text))).toEqual([]);
  });
});

describe('a verdict in words', () => {
  const scoring = scoringOf({
    components: [skill, { ...conduct, passLine: 3, veto: true }],
    examiners: 3,
    aggregation: 'agreement',
  });
  const textOf = (student: StudentMarks, language: 'zh' | 'en') =>
    reasonText(scoreStudent(scorePlan(scoring), student).reasons, language);

  it('tells every step of a student’s way', () => {
    const student = row([50, 60, 52, 2, 3, null], { makeUp: 80 });
    expect(textOf(student, 'zh')).toBe(
      '专业技能 第三位评委与评委 1 相近，取两人平均分；职业素养 2.5 分，低于单项及格线 3，一票否决；' +
        '总分 53.5，未达到合格线 60；补考 80 分，按补考上限 60 分计；最终成绩 60，达到合格线 60',
    );
    expect(textOf(student, 'en')).toBe(
      '专业技能: the third mark is near examiner 1; the mean of the two counts; ' +
        '职业素养: 2.5, below its own pass line 3, which fails the whole; total 53.5, below the pass line 60; ' +
        'make-up mark 80 counts as 60, the most a make-up can yield; final mark 60, reaches the pass line 60',
    );
  });

  it('calls marks like their columns', () => {
    expect(textOf(row([50, null, null, 4, 96]), 'zh')).toBe('职业素养·评委2 96 分，超过满分 5');
    expect(textOf(row([50, null, null, 4]), 'zh')).toBe('未完成，缺 专业技能·评委2、职业素养·评委2');
    expect(textOf(row([50, 60, 70, 4, 4]), 'zh')).toBe(
      '未完成，缺 专业技能·仲裁；专业技能 三位评委两两相差都超过 5 分，需仲裁',
    );
    const alone = scoreStudent(scorePlan(scoringOf()), row([null, 4], { makeUp: 'invalid' }));
    expect(reasonText(alone.reasons, 'zh')).toBe('补考成绩 不是数字');
  });

  it('never leaves a parameter unfilled', () => {
    const marks = [null, 0, 2.9, 4, 5, 40, 50, 55, 60, 95, 99, 'invalid', -1, 0.00001] as const;
    const states = ['normal', 'absent', 'deferred', 'misconduct', 'exempt'] as const;
    const plan = scorePlan({ ...scoring, decideOn: 'exact', makeUpCap: null });
    for (const state of states) {
      for (let seed = 0; seed < 3000; seed++) {
        const pick = (step: number) =>
          marks[(seed * 7 + step * step * 5 + Math.floor(seed / 13) * step) % marks.length]!;
        const student = row([1, 2, 3, 4, 5, 6].map(pick), { state, arbitration: [pick(7)], makeUp: pick(8) });
        const { reasons } = scoreStudent(plan, student);
        for (const language of ['zh', 'en'] as const)
          expect(reasonText(reasons, language)).not.toMatch(/[{}]/);
      }
    }
  });

  it('is held to its parameters by the compiler', () => {
    // @ts-expect-error: the line is missing
    expect(reason('passed', { total: 60 }).code).toBe('passed');
    // @ts-expect-error: there is no such reason
    expect(reason('nonsense', {}).code).toBe('nonsense');
  });
});
