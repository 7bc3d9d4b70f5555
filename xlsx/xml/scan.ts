import { attributeSpan, attributeText, type Span } from './attribute.ts';
import { resolveEntities } from './entities.ts';
import { behindMarkup, behindTag, brokenXml, isSpace } from './markup.ts';

export type TagKind = 'open' | 'close' | 'empty';

/**
 * Goes through a document tag by tag, with the place of each: so that a part can be edited where it stands and every
 * other byte stays. It keeps nothing, which makes a sheet of a million cells cheap.
 */
export interface Scanner {
  readonly text: string;
  /** Goes to the next tag, past comments, CDATA and instructions; false at the end. */
  readonly next: () => boolean;
  readonly kind: TagKind;
  /** The name without its prefix. */
  readonly name: string;
  /** `x:` or nothing. */
  readonly prefix: string;
  /** The index of the tag's `<`. */
  readonly start: number;
  /** The index behind the tag's `>`. */
  readonly end: number;
  /** By its local name, whatever the prefix; entities resolved. */
  readonly attribute: (name: string) => string | null;
  /** Where that value stands, without its quotes and as it is written. */
  readonly attributeSpan: (name: string) => Span | null;
  /** From an opening tag on to its closing tag; an empty element is over already. */
  readonly skip: () => void;
}

const [slash, colon, greater, less, bang, question] = [0x2f, 0x3a, 0x3e, 0x3c, 0x21, 0x3f];

export function scan(text: string, from = 0, to = text.length): Scanner {
  let kind: TagKind = 'empty';
  let [start, end, nameFrom, localFrom, nameTo] = [from, from, from, from, from];

  function readName(at: number): void {
    nameFrom = at;
    localFrom = at;
    nameTo = at;
    for (;;) {
      const code = text.charCodeAt(nameTo);
      if (code === greater || code === slash || isSpace(code)) break;
      if (code === less || Number.isNaN(code)) throw brokenXml(at);
      nameTo++;
      if (code === colon) localFrom = nameTo;
    }
    if (nameTo === localFrom) throw brokenXml(at);
  }

  function readTag(at: number): void {
    const isClosing = text.charCodeAt(at + 1) === slash;
    readName(isClosing ? at + 2 : at + 1);
    start = at;
    end = behindTag(text, nameTo);
    if (isClosing) kind = 'close';
    else kind = text.charCodeAt(end - 2) === slash ? 'empty' : 'open';
  }

  function next(): boolean {
    for (let at = end; ; at = behindMarkup(text, at)) {
      at = text.indexOf('<', at);
      if (at < 0 || at >= to) {
        start = to;
        end = to;
        return false;
      }
      const code = text.charCodeAt(at + 1);
      if (code === bang || code === question) continue;
      readTag(at);
      return true;
    }
  }

  function skip(): void {
    if (kind !== 'open') return;
    const opened = start;
    const name = text.slice(nameFrom, nameTo);
    for (let depth = 1; depth > 0; ) {
      if (!next()) throw brokenXml(opened);
      if (kind === 'open') depth++;
      else if (kind === 'close') depth--;
    }
    if (text.slice(nameFrom, nameTo) !== name) throw brokenXml(start);
  }

  const place = (name: string) => (kind === 'close' ? null : attributeSpan(text, nameTo, name));
  return {
    text,
    next,
    skip,
    get kind() {
      return kind;
    },
    get name() {
      return text.slice(localFrom, nameTo);
    },
    get prefix() {
      return text.slice(nameFrom, localFrom);
    },
    get start() {
      return start;
    },
    get end() {
      return end;
    },
    attributeSpan: place,
    attribute(name) {
      const span = place(name);
      return span === null ? null : attributeText(text.slice(span.from, span.to));
    },
  };
}

const lineEnds = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** The character data between two offsets: tags and comments dropped, entities and CDATA resolved. */
export function textBetween(text: string, from: number, to: number): string {
  let result = '';
  for (let at = from; at < to; ) {
    const found = text.indexOf('<', at);
    const stop = found < 0 || found > to ? to : found;
    result += resolveEntities(lineEnds(text.slice(at, stop)));
    if (stop === to) break;
    const code = text.charCodeAt(stop + 1);
    at = code === bang || code === question ? behindMarkup(text, stop) : behindTag(text, stop + 1);
    if (text.startsWith('<![CDATA[', stop)) result += lineEnds(text.slice(stop + 9, at - 3));
  }
  return result;
}
