/** A piece of a formula: a word that may be an address, or anything else, which stays as it is. */
export interface Piece {
  readonly kind: 'word' | 'other';
  readonly text: string;
}

/** The characters of names, numbers and addresses; whatever is beyond ASCII may stand in a name. */
const word = /[$\w.\\?\u0080-\uffff]+/y;

/** Cuts a formula (ECMA-376 part 1, 18.17) so that quotes and brackets hide what stands within them. */
export function pieces(formula: string): Piece[] {
  const result: Piece[] = [];
  for (let at = 0; at < formula.length; ) {
    const end = behindHidden(formula, at);
    word.lastIndex = at;
    const found = end === null ? word.exec(formula)?.[0] : undefined;
    const text = found ?? formula.slice(at, end ?? at + 1);
    result.push({ kind: found === undefined ? 'other' : 'word', text });
    at += text.length;
  }
  return result;
}

/** Behind text, a quoted sheet, a table's or a foreign book's brackets; null when none begins here. */
function behindHidden(formula: string, at: number): number | null {
  switch (formula.charAt(at)) {
    case '"':
      return behindQuote(formula, at, '"');
    case "'":
      return behindQuote(formula, at, "'");
    case '[':
      return behindBrackets(formula, at);
    default:
      return null;
  }
}

/** A doubled quote is one of the text; two quoted pieces in a row come to the same here. */
function behindQuote(formula: string, at: number, quote: string): number {
  const end = formula.indexOf(quote, at + 1);
  return end < 0 ? formula.length : end + 1;
}

/** Brackets nest, and ' takes the meaning from the character behind it. */
function behindBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']') {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
