import type { Io, Output } from '../io.ts';

/**
 * A text from a workbook or a file name, safe to show: no control or escape sequence, nothing that turns the
 * direction of writing, and no line break, which could forge a line of ours.
 */
export function plain(text: string): string {
  return (
    text
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
      .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out.
      .replace(/[\u0000-\u001F\u007F-\u009F]/g, '')
      .replace(/[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, '')
  );
}

export type Tone = 'error' | 'warning' | 'info' | 'head' | 'quiet';

const codes: Readonly<Record<Tone, string>> = {
  error: '31',
  warning: '33',
  info: '36',
  head: '1',
  quiet: '2',
};

export type Paint = (text: string, tone: Tone) => string;

/** Colours where a person watches, and nobody said no (no-color.org). */
export function paintFor(output: Output, env: Io['env']): Paint {
  const isPlain = output.isTTY !== true || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return isPlain ? (text) => text : (text, tone) => `\u001B[${codes[tone]}m${text}\u001B[0m`;
}

/** How many columns of a terminal a text takes: Chinese characters and full-width signs take two. */
export function widthOf(text: string): number {
  const wide =
    /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;
  return [...text].reduce((sum, each) => sum + (wide.test(each) || each.length > 1 ? 2 : 1), 0);
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
