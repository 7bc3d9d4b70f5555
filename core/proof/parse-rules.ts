import { highest, isWhole } from '../standard/check/number.ts';
import type { DrawRules, Module, Question, Standard } from '../standard/type.ts';
import { isKnown } from '../standard/words.ts';

/** What a draw needs of a standard; a frozen rules text holds all of it. */
export type DrawStandard = Pick<Standard, 'draw' | 'modules' | 'bank'>;

/** Reads a rules text back; null when it is none that this version wrote. */
export function parseRules(text: string): DrawStandard | null {
  const [title, ...rows] = text.split('\n').map((each) => each.split('\t'));
  if (title?.[0] !== 'SkillDraw rules 1') return null;
  const all = (word: string) => rows.filter(([first]) => first === word).map((fields) => fields.slice(1));
  const one = (word: string) => all(word)[0] ?? [];
  const draw = readDraw(
    one,
    all('entropy').map(([label = '']) => label),
  );
  const modules = all('module').map(readModule);
  if (draw === null || modules.length === 0 || modules.includes(null)) return null;
  return { draw, modules: modules.flatMap((each) => each ?? []), bank: all('bank').map(readQuestion) };
}

function readDraw(one: (word: string) => readonly string[], sources: readonly string[]): DrawRules | null {
  const [unit = ''] = one('unit');
  const [method = ''] = one('method');
  const [tailWay = '', tailPool = ''] = one('tail');
  const [surplus = ''] = one('surplus');
  const [questionWay = ''] = one('question');
  const sample = one('sample').map(Number);
  const [percent, least, most] = sample;
  if (!isKnown('unit', unit) || !isKnown('method', method)) return null;
  if (!isKnown('tailWay', tailWay) || !isKnown('questionWay', questionWay)) return null;
  return {
    unit,
    method,
    tailPool: tailPool.split(' '),
    tailWay,
    surplusPool: surplus.split(' '),
    sources,
    questionWay,
    sample:
      percent === undefined || least === undefined || most === undefined ? null : { percent, least, most },
  };
}

function readModule(fields: readonly string[]): Module | null {
  const [code = '', name = '', category = '', share = '', questions = '', minutes = ''] = fields;
  if (!isKnown('category', category)) return null;
  // The check's own limits: a forged text must not make a draw that fills the memory.
  if (!isWhole(Number(share), 1, highest) || !isWhole(Number(questions), 0, highest)) return null;
  return {
    code,
    name,
    category,
    share: Number(share),
    questions: Number(questions),
    minutes: minutes === '' ? null : Number(minutes),
    projects: [],
  };
}

function readQuestion(fields: readonly string[]): Question {
  const [module = '', number = '', project = '', title = ''] = fields;
  return { module, number, project, title };
}
