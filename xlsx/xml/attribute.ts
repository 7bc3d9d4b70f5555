import { resolveEntities } from './entities.ts';
import { brokenXml, isSpace } from './markup.ts';

/** From one offset up to, but not including, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const [equals, colon, slash, greater, doubleQuote, singleQuote] = [0x3d, 0x3a, 0x2f, 0x3e, 0x22, 0x27];

/**
 * Where the value of an attribute stands, without its quotes, in a tag whose attributes begin at `from`. The name is the
 * local one: of `id` and `r:id` the one without a prefix goes first. Declarations of prefixes are no attributes.
 */
export function attributeSpan(text: string, from: number, name: string): Span | null {
  let prefixed: Span | null = null;
  for (let at = from; ; ) {
    at = behindSpace(text, at);
    const first = text.charCodeAt(at);
    if (first === slash || first === greater) return prefixed;
    const nameFrom = at;
    let localFrom = at;
    for (let code = first; code !== equals && !isSpace(code); code = text.charCodeAt(++at)) {
      if (code === colon) localFrom = at + 1;
      if (code === greater || Number.isNaN(code)) throw brokenXml(nameFrom);
    }
    const nameTo = at;
    const value = valueSpan(text, at);
    at = value.to + 1;
    if (nameTo - localFrom !== name.length || !text.startsWith(name, localFrom)) continue;
    if (localFrom === nameFrom) return value;
    if (!text.startsWith('xmlns:', nameFrom)) prefixed ??= value;
  }
}

/** The value behind `name`, from an offset at or before its equals sign. */
function valueSpan(text: string, from: number): Span {
  const sign = behindSpace(text, from);
  const quoteAt = behindSpace(text, sign + 1);
  const quote = text.charCodeAt(quoteAt);
  if (text.charCodeAt(sign) !== equals || (quote !== doubleQuote && quote !== singleQuote)) {
    throw brokenXml(from);
  }
  const to = text.indexOf(quote === doubleQuote ? '"' : "'", quoteAt + 1);
  if (to < 0) throw brokenXml(from);
  return { from: quoteAt + 1, to };
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** An attribute's value as a reader of XML hands it over: line breaks and tabs that stand there bare are spaces. */
export function attributeText(raw: string): string {
  return resolveEntities(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
}
