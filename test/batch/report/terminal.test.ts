import { describe, expect, it } from 'vitest';
import { jsonOf } from '../../../batch/report/json.ts';
import { nothing } from '../../../batch/report/report.ts';
import { paintFor, plain, widthOf } from '../../../batch/report/terminal.ts';

const screen = (isTTY: boolean) => ({ write: () => true, isTTY });

describe('a text on a terminal', () => {
  it.each([
    ['an escape sequence', '张三\u001B[2J\u001B]0;owned\u0007', '张三[2J]0;owned'],
    ['a C1 sequence', '李四\u009B31m', '李四31m'],
    ['a line of its own', '王五\n完成\u2028全部一致\u0085x', '王五 完成 全部一致 x'],
    ['a turned direction', '\u202Egnp.exe\u2066a\u200F\u061C', 'gnp.exea'],
    ['half a character', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['nothing of the kind', '𠮷㐂·阿依古丽 ＝cmd|', '𠮷㐂·阿依古丽 ＝cmd|'],
  ])('never brings %s along', (_, text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it('has colours only where a person watches and nobody said no', () => {
    expect(paintFor(screen(true), {})('错误', 'error')).toBe('\u001B[31m错误\u001B[0m');
    expect(paintFor(screen(true), { NO_COLOR: '' })('错误', 'error')).toContain('\u001B');
    for (const [isTTY, env] of [
      [false, {}],
      [true, { NO_COLOR: '1' }],
      [true, { TERM: 'dumb' }],
    ] as const)
      expect(paintFor(screen(isTTY), env)('错误', 'error')).toBe('错误');
  });

  it('is as wide as its signs, Chinese ones counting two', () => {
    expect([widthOf('book.xlsx'), widthOf('名单A'), widthOf('（𠮷）'), widthOf('')]).toEqual([9, 5, 6, 0]);
  });
});

describe('the answer for programs', () => {
  it('is one line of JSON that no terminal obeys, and says the same', () => {
    const text = '\u001B[2J\u009B\u202E\u2028\n张三';
    const issues = [{ code: 'x', severity: 'error' as const, place: null, text, params: { name: text } }];
    const line = jsonOf({ ...nothing, command: 'check', book: text, exit: 1, issues });
    expect(line).toMatch(/^[\u0020-\u007E\u4E00-\u9FFF]+\n$/);
    expect(JSON.parse(line)).toEqual({
      command: 'check',
      book: text,
      done: false,
      exit: 1,
      summary: null,
      issues,
      written: [],
    });
  });
});
