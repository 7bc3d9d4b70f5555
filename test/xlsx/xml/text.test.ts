import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
  decodeXml,
  encodeXml,
  escapeAttribute,
  escapeMarkup,
  escapeText,
  unescapeString,
} from '../../../xlsx/xml/text.ts';
import { refused } from '../refused.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('the text of a part', () => {
  const xml = '<a>张三 𠮷</a>';

  it.each([
    ['UTF-8', Buffer.from(xml)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${xml}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${xml}`)],
    ['UTF-16, big end first', utf16(`\uFEFF${xml}`).swap16()],
    ['UTF-16 without a mark', utf16(xml)],
    ['UTF-16 without a mark, big end first', utf16(xml).swap16()],
  ])('is read from %s', (_, bytes) => {
    expect(decodeXml(bytes)).toBe(xml);
  });

  it('is refused when the bytes are of no such encoding', () => {
    expect(refused(() => decodeXml(Buffer.from([0x3c, 0xd5, 0xc5, 0x3e])))).toBe('file-broken');
  });

  it.each([
    '<!DOCTYPE a><a/>',
    '<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    `${' '.repeat(5000)}<!doctype a><a/>`,
  ])('is refused when it has a document type', (text) => {
    expect(refused(() => decodeXml(Buffer.from(text)))).toBe('file-doctype');
  });

  it('may speak of a document type where that is only text', () => {
    const text = '<!-- <!DOCTYPE a> --><a><![CDATA[<!DOCTYPE a>]]></a>';
    expect(decodeXml(Buffer.from(text))).toBe(text);
  });

  it('is written as UTF-8, and says so when it was read from something else', () => {
    const text = '<?xml version="1.0" encoding="UTF-16" standalone="yes"?><a encoding="x">中</a>';
    const written = Buffer.from(encodeXml(text)).toString();
    expect(written).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a encoding="x">中</a>');
  });
});

describe('text that XML cannot hold as it is', () => {
  // ECMA-376 part 1, 22.9.2.19: _xHHHH_ for a character that XML 1.0 does not know; _x005F_ for a literal underscore.
  it.each([
    ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
    ['\u0000\u0008\u000B\u001F', '_x0000__x0008__x000B__x001F_'],
    ['line\r\nend\ttab', 'line_x000D_\nend\ttab'],
    ['\uFFFE\uFFFF\uFFFD', '_xFFFE__xFFFF_\uFFFD'],
    ['\uD83D x \uDE00 😀𠮷', '_xD83D_ x _xDE00_ 😀𠮷'],
    ['_x000D_', '_x005F_x000D_'],
    ['_xabcd_', '_x005F_xabcd_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['_x0041\r', '_x005F_x0041_x000D_'],
    ['_x12_ _X0041_ x0041_ __', '_x12_ _X0041_ x0041_ __'],
    ['\u007F\u0085\u2028', '\u007F\u0085\u2028'],
  ])('is escaped: %j', (text, written) => {
    expect(escapeText(text)).toBe(written);
    expect(unescapeString(escapeText(text).replace(/&\w+;/g, (each) => entities[each]!))).toBe(text);
  });
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

  it.each([
    ['_x000D_', '\r'],
    ['_x000d_', '\r'],
    ['a_x005F_x000D_b', 'a_x000D_b'],
    ['_x005F__x005F_', '__'],
    ['_x000D', '_x000D'],
    ['_x4E2D__x6587_', '中文'],
  ])('is read back: %j', (written, text) => {
    expect(unescapeString(written)).toBe(text);
  });

  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom('_', 'x', '0', '4', '1', 'F', '_x0041_', '\r', '\n', '\t', '&', '<', ']]>', '"', '中'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    maxLength: 30,
  });

  it('goes through another parser of XML and comes back the same, as text and as attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const seen = { text: '', value: '' };
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('text', (piece) => {
          seen.text += piece;
        });
        parser.on('opentag', ({ attributes }) => {
          seen.value = String(attributes.b);
        });
        parser.write(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`).close();
        expect({ text: unescapeString(seen.text), value: unescapeString(seen.value) }).toEqual({
          text,
          value: text,
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('is left alone in addresses and names, but for the signs of XML', () => {
    expect(escapeMarkup('/xl/_x0041_.xml?a="1"&b<c>')).toBe('/xl/_x0041_.xml?a=&quot;1&quot;&amp;b&lt;c&gt;');
  });
});
