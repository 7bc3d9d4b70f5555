import { describe, expect, it } from 'vitest';
import { scan, textBetween } from '../../../xlsx/xml/scan.ts';
import { refused } from '../refused.ts';

function tags(text: string, from?: number, to?: number): string[] {
  const found: string[] = [];
  const scanner = scan(text, from, to);
  while (scanner.next()) {
    found.push(`${scanner.kind} ${scanner.prefix}${scanner.name} ${text.slice(scanner.start, scanner.end)}`);
  }
  return found;
}

const first = (text: string) => {
  const scanner = scan(text);
  scanner.next();
  return scanner;
};

describe('the scanner', () => {
  it('names every tag with its kind and its place', () => {
    expect(tags('<?xml version="1.0"?>\n<a><x:b c="1" />text</a >')).toEqual([
      'open a <a>',
      'empty x:b <x:b c="1" />',
      'close a </a >',
    ]);
  });

  it('passes over comments, CDATA and instructions, whatever they hold', () => {
    expect(tags('<a><!-- <b> --><![CDATA[<c>]]><?d <e> ?></a>')).toEqual(['open a <a>', 'close a </a>']);
  });

  it('is not misled by signs within quotes', () => {
    expect(tags(`<a b="1>0" c='"/>'><d/></a>`)[0]).toBe(`open a <a b="1>0" c='"/>'>`);
  });

  it('keeps to the stretch it was given', () => {
    const text = '<a><b/><c/><d/></a>';
    expect(tags(text, 7, 11)).toEqual(['empty c <c/>']);
  });

  it('skips an element with everything in it, those of its own name too', () => {
    const scanner = scan('<r><a><a/><a></a>x</a><b/></r>');
    scanner.next();
    scanner.next();
    scanner.skip();
    expect([scanner.kind, scanner.name, scanner.end]).toEqual(['close', 'a', 22]);
    scanner.next();
    scanner.skip();
    expect([scanner.kind, scanner.name, scanner.end]).toEqual(['empty', 'b', 26]);
  });
});

describe('an attribute', () => {
  it('is found by its local name, the one without a prefix first', () => {
    const scanner = first('<sheet xmlns:r="urn:r" r:id="rId7" sheetId="3" id="x"/>');
    expect([scanner.attribute('id'), scanner.attribute('sheetId')]).toEqual(['x', '3']);
    expect(first('<sheet xmlns:r="urn:r" r:id="rId7"/>').attribute('id')).toBe('rId7');
    expect(first('<sheet xmlns:r="urn:r" r:id="rId7"/>').attribute('r')).toBe(null);
  });

  it('is not mistaken for another whose name ends alike, nor for a value', () => {
    expect(first('<c xr="1" t=" r=2 "/>').attribute('r')).toBe(null);
  });

  it('comes with its entities resolved and its bare line breaks as spaces', () => {
    const scanner = first('<a b="&lt;&#20013;&#x6587;&amp;lt;" c=\'1\n2&#10;3\'/>');
    expect([scanner.attribute('b'), scanner.attribute('c')]).toEqual(['<中文&lt;', '1 2\n3']);
  });

  it('tells where its value stands', () => {
    const text = '<a  b = "12" ></a>';
    const span = first(text).attributeSpan('b');
    expect(span && text.slice(span.from, span.to)).toBe('12');
  });
});

describe('text between tags', () => {
  it('has entities and CDATA resolved, comments and tags left out', () => {
    const text = '<a>1 &lt; <b x=">"/><!-- no -->2<![CDATA[ &lt; <3>]]></a>';
    expect(textBetween(text, 0, text.length)).toBe('1 < 2 &lt; <3>');
  });

  it('has the line ends that XML 1.0 (section 2.11) prescribes', () => {
    expect(textBetween('1\r\n2\r3\n&#13;', 0, 13)).toBe('1\n2\n3\n\r');
  });
});

describe('XML that breaks off or makes no sense', () => {
  it.each([
    '<a',
    '<a b="1',
    '<a b="1>',
    '<',
    '<>',
    '< a>',
    '<a <b>',
    '<!-- a',
    '<![CDATA[ a',
    '<?a',
    '<!ENTITY a "b">',
  ])('is refused: %s', (text) => {
    expect(refused(() => tags(text))).toBe('file-broken');
  });

  it.each(['<a b>', '<a b=1>', '<a b=>', '<a =">', '<a b c="1">'])('is refused in attributes: %s', (text) => {
    expect(refused(() => first(text).attribute('c'))).toBe('file-broken');
  });

  it.each(['&x;', '& ', '&lt', '&#;', '&#x110000;', '&#xg;'])('is refused in entities: %s', (text) => {
    expect(refused(() => textBetween(text, 0, text.length))).toBe('file-broken');
  });

  it.each(['<a><b></a>', '<a><b></b>', '<a></b>'])('is refused when elements do not close: %s', (text) => {
    expect(refused(() => first(text).skip())).toBe('file-broken');
  });
});
