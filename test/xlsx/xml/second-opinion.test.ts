import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { scan, textBetween } from '../../../xlsx/xml/scan.ts';

/** What a reader finds in a document: each tag with its attributes, and all of its text. */
interface Found {
  readonly tags: readonly string[];
  readonly text: string;
}

/** saxes is another parser of XML, strict and not by us. */
function bySaxes(document: string): Found {
  const tags: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    tags.push(`${isSelfClosing ? 'empty' : 'open'} ${name} ${JSON.stringify(Object.entries(attributes))}`);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (!isSelfClosing) tags.push(`close ${name} []`);
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.write(document).close();
  return { tags, text };
}

const attributeNames = ['r', 's', 't', 'ref', 'x:id'];

function byScanner(document: string): Found {
  const tags: string[] = [];
  const scanner = scan(document);
  while (scanner.next()) {
    const values = attributeNames
      .map((name) => [name, scanner.attribute(name.replace('x:', ''))] as const)
      .filter(([, value]) => value !== null);
    tags.push(`${scanner.kind} ${scanner.prefix}${scanner.name} ${JSON.stringify(values)}`);
  }
  return { tags, text: textBetween(document, 0, document.length) };
}

const characters = fc.constantFrom(
  ...['a', 'Z', '0', ' ', '中', '𠮷', '\n', '\t', '\r', '/', '=', ';', '-', '?', '_', '\u00E9', '\u3000'],
  ...['&amp;', '&lt;', '&gt;', '&quot;', '&apos;', '&#10;', '&#x4E2D;', '&#128512;'],
);
const pieces = (...more: string[]) =>
  fc.array(fc.oneof(characters, fc.constantFrom(...more)), { maxLength: 8 }).map((each) => each.join(''));
const blanks = fc.constantFrom(' ', '\n', '  ', '\t');

const attribute = (name: string) =>
  fc
    .tuple(blanks, fc.constantFrom('=', ' = '), fc.oneof(pieces("'", '>'), fc.constant('')), fc.boolean())
    .map(([blank, sign, value, isSingle]) =>
      isSingle ? `${blank}${name}${sign}'${value.replaceAll("'", '"')}'` : `${blank}${name}${sign}"${value}"`,
    );
const attributes = fc
  .subarray(attributeNames)
  .chain((names) => fc.tuple(...names.map(attribute)))
  .map((each) => each.join(''));

const inert = fc.oneof(
  pieces('"', "'").filter((text) => !text.includes(']]>')),
  pieces('<', '>', '&', '"').map((text) => `<![CDATA[${text}]]>`),
  pieces('<', '>', '&', '"').map((text) => `<!--${text.replaceAll('-', '~')}-->`),
  pieces('<', '>', '&', '"').map((text) => `<?note ${text.replaceAll('?', '~')}?>`),
);

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc
    .array(fc.oneof({ withCrossShrink: true }, inert, tie('element')), { maxLength: 4 })
    .map((each) => each.join('')),
  element: fc
    .tuple(
      fc.constantFrom('c', 'row', 'v', 'x:row', '中文'),
      attributes,
      tie('content'),
      fc.constantFrom('', ' '),
    )
    .chain(([name, values, content, blank]) =>
      fc.constantFrom(
        `<${name}${values}${blank}>${content}</${name}${blank}>`,
        `<${name}${values}${blank}/>`,
      ),
    ),
}));

describe('the scanner and an independent parser', () => {
  it('find the same tags, attributes and text in any document', () => {
    fc.assert(
      fc.property(element, (document) => {
        expect(byScanner(document)).toEqual(bySaxes(document));
      }),
      { numRuns: 2000 },
    );
  });
});
