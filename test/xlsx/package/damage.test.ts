import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../xlsx/package/package.ts';
import { refused } from '../refused.ts';
import { smallBook } from './small-book.ts';

const book = smallBook();

/** Opens a file, looks at everything in it and saves it: how that ends. */
const outcome = (bytes: Uint8Array) =>
  refused(() => {
    const pack = openPackage(bytes);
    for (const name of pack.names()) {
      if (/\.(xml|rels)$/i.test(name)) pack.text(name);
      else pack.bytes(name);
    }
    for (const owner of ['/', '/xl/workbook.xml']) pack.relations(owner);
    pack.relate('/xl/workbook.xml', 'urn:x', '/xl/worksheets/sheet2.xml');
    pack.set('/xl/worksheets/sheet2.xml', '<a/>', 'text/xml');
    openPackage(pack.save());
  });

describe('a damaged workbook', () => {
  it('is whole to begin with', () => {
    expect(outcome(book)).toBe('done');
  });

  it('is refused wherever it is cut off', () => {
    const lengths = Array.from({ length: book.length }, (_, length) => length);
    expect(lengths.filter((length) => outcome(book.subarray(0, length)) === 'done')).toEqual([]);
    expect(outcome(book.subarray(0, -1))).toBe('file-cut-off');
  });

  it('is refused wherever a stretch of it is missing', () => {
    fc.assert(
      fc.property(fc.nat(book.length - 1), fc.integer({ min: 1, max: 400 }), (from, length) => {
        const left = Buffer.concat([book.subarray(0, from), book.subarray(from + length)]);
        expect(outcome(left)).not.toBe('done');
      }),
      { numRuns: 1000 },
    );
  });

  it('is opened or refused, and nothing else happens, whichever byte is another', () => {
    const counts = { done: 0, refused: 0 };
    book.forEach((byte, at) => {
      for (const mask of [0x01, 0x08, 0x80, 0xff]) {
        const bytes = Buffer.from(book);
        bytes[at] = byte ^ mask;
        counts[outcome(bytes) === 'done' ? 'done' : 'refused']++;
      }
    });
    expect(counts.refused).toBeGreaterThan(counts.done);
  });

  it('is opened or refused, and nothing else happens, when many bytes are others', () => {
    const flips = fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(flips, (changes) => {
        const bytes = Buffer.from(book);
        for (const [at, byte] of changes) bytes[at] = byte;
        outcome(bytes);
      }),
      { numRuns: 3000 },
    );
  });

  it('is opened or refused when the damage is within its XML', () => {
    const names = ['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'];
    const signs = fc.constantFrom(
      '<',
      '>',
      '"',
      '/',
      '&',
      '\0',
      '=',
      '<!--',
      '<![CDATA[',
      '</',
      '&#0;',
      '',
      '\uFFFF',
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(20), signs, (name, place, gone, sign) => {
        const text = openPackage(book).text(`/${name}`);
        const at = place % text.length;
        outcome(smallBook({ [name]: text.slice(0, at) + sign + text.slice(at + gone) }));
      }),
      { numRuns: 3000 },
    );
  });
});
