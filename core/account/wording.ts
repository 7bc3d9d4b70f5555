import { fillIn, type Language } from '../issue/describe.ts';
import type { Params } from '../issue/issue.ts';
import { accountEn, commaEn } from './words-en.ts';
import { type AccountKey, accountZh, commaZh } from './words-zh.ts';

/** How an account speaks: one language, and no list longer than anybody reads. */
export interface Wording {
  readonly say: (key: AccountKey, params?: Params) => string;
  /** The items with commas between them, cut where they get too many. */
  readonly list: (items: readonly string[]) => string;
  readonly most: number;
}

const languages = {
  zh: { words: accountZh, comma: commaZh },
  en: { words: accountEn, comma: commaEn },
};

export function wordingIn(language: Language, most: number): Wording {
  const { words, comma } = languages[language];
  const say = (key: AccountKey, params: Params = {}) => fillIn(words[key], params);
  const list = (items: readonly string[]) => {
    const shown = items.slice(0, most).join(comma);
    return items.length <= most ? shown : `${shown}${comma}${say('more', { count: items.length })}`;
  };
  return { say, list, most };
}
