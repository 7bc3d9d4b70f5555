import type { Language } from '../core/index.ts';

/**
 * The language of the locale: English where it says so in as many words, else Chinese, which the workbook
 * speaks.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => each !== undefined && each !== '');
  return /^en([-_.@]|$)/i.test(locale ?? '') ? 'en' : 'zh';
}
