import { type Issue, issue, type Params } from '../../issue/issue.ts';
import { type ChoiceSetting, isKnown, words } from '../words.ts';

/** The type is closed, but a standard read from a sheet or a file may hold any word. */
export function checkWord(choice: ChoiceSetting, value: string, params: Params): Issue[] {
  if (isKnown(choice, value)) return [];
  return [issue('word-unknown', { setting: choice, ...params, value, allowed: words[choice].join(' / ') })];
}
