import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { localTime } from '../../batch/clock.ts';
import { beganAt } from '../../batch/file/process-start.ts';
import { languageOf } from '../../batch/language.ts';
import { shellWord } from '../../batch/next-command.ts';

describe('the language', () => {
  it.each([
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LC_ALL: 'en_GB', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'en-AU', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LANG: 'POSIX' }, 'zh'],
    [{ LANG: 'enx_XX' }, 'zh'],
    [{ LANG: 'fr_FR' }, 'zh'],
    [{}, 'zh'],
  ])('for %j is %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});

describe('the time', () => {
  // Offsets from the time zone database (tzdata): Shanghai +8, Kolkata +5:30, St. John's −2:30 in summer.
  it.each([
    ['Asia/Shanghai', '2026-05-20T08:30:00+08:00'],
    ['UTC', '2026-05-20T00:30:00+00:00'],
    ['Asia/Kolkata', '2026-05-20T06:00:00+05:30'],
    ['America/St_Johns', '2026-05-19T22:00:00-02:30'],
  ])('in %s is %s', (zone, expected) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(localTime(new Date('2026-05-20T00:30:00.999Z'))).toBe(expected);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('a process', () => {
  it('that runs has a beginning that stays the same, and one that is over has none', () => {
    const first = beganAt(process.pid);
    expect(first).not.toBeNull();
    expect(beganAt(process.pid)).toBe(first);
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(beganAt(pid)).toBeNull();
  });
});

describe('a file name in a command line', () => {
  it.each([
    ['2024级/book.xlsx', '2024级/book.xlsx'],
    ['my book.xlsx', '"my book.xlsx"'],
    ['a"$`\\b.xlsx', '"a\\"\\$\\`\\\\b.xlsx"'],
    ['(1).xlsx', '"(1).xlsx"'],
  ])('%s is typed as %s', (name, typed) => {
    expect(shellWord(name)).toBe(typed);
  });
});
