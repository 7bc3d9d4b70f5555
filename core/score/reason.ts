import { fillIn, type Language } from '../issue/describe.ts';
import { reasonsEn, slotsEn } from './reasons-en.ts';
import { reasonsZh, slotsZh } from './reasons-zh.ts';
import type { Slot } from './slot.ts';

export type ReasonCode = keyof typeof reasonsZh;
export type ReasonValue = string | number | readonly Slot[];

/** Why a verdict is what it is, as data. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, ReasonValue>>;
}

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The compiler asks for every parameter that the Chinese words have. */
export function reason<Code extends ReasonCode>(
  code: Code,
  params: Readonly<Record<Names<(typeof reasonsZh)[Code]>, ReasonValue>>,
): Reason {
  return { code, params };
}

/** Reasons in words, for one cell. */
export function reasonText(reasons: readonly Reason[], language: Language): string {
  const words = language === 'zh' ? reasonsZh : reasonsEn;
  const texts = reasons.map(({ code, params }) => fillIn(words[code], inWords(params, language)));
  return texts.join(language === 'zh' ? '；' : '; ');
}

/** One mark as people call it: 专业技能·评委2. */
export function slotText(slot: Slot, language: Language): string {
  const { kind, name, examiner } = slot;
  return fillIn((language === 'zh' ? slotsZh : slotsEn)[kind], { name, examiner });
}

function inWords(params: Reason['params'], language: Language): Record<string, string | number> {
  const joint = language === 'zh' ? '、' : ', ';
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    const isPlain = typeof value === 'string' || typeof value === 'number';
    words[name] = isPlain ? value : value.map((slot) => slotText(slot, language)).join(joint);
  }
  return words;
}
