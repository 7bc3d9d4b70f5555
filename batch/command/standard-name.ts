import { cleanCode, presets, type Standard } from '../../core/index.ts';
import { nearest } from '../arguments/nearest.ts';
import { problem, type UsageProblem } from '../arguments/problem.ts';

/** Every standard that `new` knows by its id; blank is for a college's own. */
const standardIds: readonly string[] = [...presets.map((each) => each.id), 'blank'];
const blankNames = ['空白', '空白工作簿'];

/** The standard that somebody means by its id, or by Chinese words that stand in one name only. */
export function standardNamed(typed: string): { id: string } | { problem: UsageProblem } {
  const id = typed.toLowerCase();
  if (standardIds.includes(id)) return { id };
  if (blankNames.includes(typed)) return { id: 'blank' };
  const [only, ...more] = fitting(cleanCode(typed));
  if (only === undefined) {
    const params = { name: typed, known: standardIds.join(' / ') };
    return { problem: problem('usage-standard', params, nearest(typed, standardIds)) };
  }
  if (more.length === 0) return { id: only.id };
  const known = [only, ...more].map((each) => `${each.id}（${each.name}）`).join(' / ');
  return { problem: problem('usage-standard-many', { name: typed, known }) };
}

/** A single character is a slip of the hand, and an id that is cut off may be any. */
function fitting(words: string): Standard[] {
  if (!/[\u4E00-\u9FFF]{2}/.test(words)) return [];
  const names = presets.map((each) => ({ each, name: cleanCode(each.name) }));
  const same = names.filter(({ name }) => name === words);
  return (same.length > 0 ? same : names.filter(({ name }) => name.includes(words))).map(({ each }) => each);
}
