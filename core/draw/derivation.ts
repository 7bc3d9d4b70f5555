import { fillIn, type Language } from '../issue/describe.ts';
import type { Step } from './step.ts';
import { aboutEn, stepsEn } from './steps-en.ts';
import { aboutZh, stepsZh } from './steps-zh.ts';

/** A derivation in words, a line a step. */
export function derivationText(steps: readonly Step[], language: Language): string[] {
  const words = language === 'zh' ? stepsZh : stepsEn;
  const joint = language === 'zh' ? '、' : ', ';
  return steps.map(({ code, params }) => {
    const texts: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params)) {
      texts[name] = typeof value === 'string' || typeof value === 'number' ? value : value.join(joint);
    }
    const { top, bottom } = params;
    if (typeof top === 'number' && typeof bottom === 'number') {
      texts.value = quotient(top, bottom, language === 'zh' ? aboutZh : aboutEn);
    }
    return fillIn(words[code], texts);
  });
}

/** top ÷ bottom with up to four decimals, cut and not rounded, marked when something was cut. */
function quotient(top: number, bottom: number, about: string): string {
  const whole = Math.floor(top / bottom);
  const scaled = (top - whole * bottom) * 10000;
  const cut = Math.floor(scaled / bottom);
  const decimals = String(cut).padStart(4, '0').replace(/0+$/, '');
  const mark = cut * bottom === scaled ? '' : about;
  return `${mark}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}
