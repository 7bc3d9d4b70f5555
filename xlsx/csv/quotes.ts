import type { Delimiter } from './delimiter.ts';
import { csvLimits } from './limits.ts';

export interface QuoteFault {
  readonly kind: 'open' | 'odd' | 'long';
  /** Where the quoted cell begins. */
  readonly at: number;
}

/**
 * The first quotation mark that never closes, closes far away, or is followed by other text. Asked before
 * parsing: one stray mark would swallow the rest of the list, and a file of nothing but quotation marks would
 * be millions of findings.
 */
export function quoteFault(text: string, delimiter: Delimiter): QuoteFault | null {
  let at = text.indexOf('"');
  while (at >= 0) {
    if (at > 0 && text[at - 1] !== delimiter && text[at - 1] !== '\n') {
      at = text.indexOf('"', at + 1);
      continue;
    }
    const close = closingQuote(text, at + 1);
    if (close < 0) return { kind: 'open', at };
    // Each quotation mark within is written twice.
    if (close - at > csvLimits.characters * 2 + 1) return { kind: 'long', at };
    const after = skipBlanks(text, close + 1, delimiter);
    if (after < text.length && text[after] !== delimiter && text[after] !== '\n') return { kind: 'odd', at };
    at = text.indexOf('"', after);
  }
  return null;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function skipBlanks(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== delimiter && (text[at] ?? '').trim() === '')
    at++;
  return at;
}
