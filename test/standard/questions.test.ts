import { describe, expect, it } from 'vitest';
import { findPreset } from '../../core/standard/presets/index.ts';
import { questionsOf } from '../../core/standard/questions.ts';

const preset = findPreset('mobile-slips-22411')!;
const listed = (module: string, number: string) => ({
  module,
  number,
  project: '新媒体运营',
  title: '示例题',
});

describe('the questions of a module', () => {
  it('are numbered from 1 when the bank lists none', () => {
    const questions = questionsOf(preset, 'M5');
    expect(questions.map((question) => question.number).join(' ')).toBe('1 2 3 4 5 6 7 8 9 10');
    expect(questions[0]).toEqual({ module: 'M5', number: '1', project: '', title: '' });
  });

  it('are the listed ones in the order of their numbers, whatever number the module states', () => {
    const bank = [listed('M3', '10'), listed('M5', '1'), listed('M3', '9'), listed('M3', '2')];
    const standard = { ...preset, bank };
    expect(questionsOf(standard, 'M3').map((question) => question.number)).toEqual(['2', '9', '10']);
    expect(questionsOf(standard, 'M5')).toEqual([listed('M5', '1')]);
    expect(questionsOf(standard, 'M1')).toHaveLength(20);
    expect(bank.map((question) => question.number)).toEqual(['10', '1', '9', '2']);
  });

  it('are none for a module that the standard does not have', () => {
    expect(questionsOf(preset, 'M9')).toEqual([]);
  });
});
