import { describe, expect, it } from 'vitest';
import { accountEn } from '../../core/account/words-en.ts';
import { accountZh } from '../../core/account/words-zh.ts';

const params = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, [...new Set(text.match(/\{\w+\}/g))].sort()]),
  );

describe('the words of accounts', () => {
  it('have the same keys and parameters in both languages', () => {
    expect(params(accountEn)).toEqual(params(accountZh));
  });

  it('say something in the language that they are in', () => {
    for (const text of Object.values(accountEn)) expect(text.trim()).not.toBe('');
    const plain = Object.entries(accountZh).filter(([key]) => key !== 'quota');
    expect(plain.filter(([, text]) => !/[\u4E00-\u9FFF]/.test(text))).toEqual([]);
  });
});
