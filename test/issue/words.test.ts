import { describe, expect, it } from 'vitest';
import { type IssueCode, severities } from '../../core/issue/codes.ts';
import { en } from '../../core/issue/en.ts';
import { zh } from '../../core/issue/zh.ts';

const languages: Record<string, Record<IssueCode, string>> = { zh, en };
const params = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the words of issues', () => {
  it.each(Object.keys(languages))('say something for every code in %s, and for no other', (language) => {
    const words = languages[language]!;
    expect(Object.keys(words).sort()).toEqual(Object.keys(severities).sort());
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('name the same parameters in both languages', () => {
    const inChinese = Object.entries(zh).map(([code, text]) => [code, params(text)]);
    const inEnglish = Object.entries(en).map(([code, text]) => [code, params(text)]);
    expect(Object.fromEntries(inChinese)).toEqual(Object.fromEntries(inEnglish));
  });

  it('are Chinese where they should be', () => {
    const isChinese = ([, text]: [string, string]) => /[\u4E00-\u9FFF]/.test(text);
    expect(Object.entries(zh).filter((entry) => !isChinese(entry))).toEqual([]);
  });
});
