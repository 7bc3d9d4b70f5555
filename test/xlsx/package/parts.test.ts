import { describe, expect, it } from 'vitest';
import { isType, openPackage, type Package, relationTypes } from '../../../xlsx/package/package.ts';
import { refused } from '../refused.ts';
import { smallBook, smallParts, smallTypes } from './small-book.ts';

const workbook = '/xl/workbook.xml';
const types = '/[Content_Types].xml';
const links = '/xl/_rels/workbook.xml.rels';
const open = (changes: Parameters<typeof smallBook>[0] = {}): Package => openPackage(smallBook(changes));
const inLinks = (what: string, by: string) => ({
  [links.slice(1)]: smallParts[links.slice(1)]!.replace(what, by),
});

describe('the parts of a package', () => {
  it('are listed in the order of the file, and found whatever their case', () => {
    const pack = open();
    expect(pack.names()).toEqual(Object.keys(smallParts).map((name) => `/${name}`));
    expect(pack.has('/XL/Workbook.XML')).toBe(true);
    expect(pack.text('/XL/Workbook.XML')).toBe(smallParts['xl/workbook.xml']);
    expect(pack.has('/xl/other.xml')).toBe(false);
    expect(refused(() => pack.bytes('/xl/other.xml'))).toBe('file-broken');
  });

  it('are found by escaped names too', () => {
    const pack = open({ 'xl/media/图 1.png': Buffer.of(1) });
    expect([...pack.bytes('/xl/media/%E5%9B%BE%201.png')]).toEqual([1]);
  });

  it('can be of two bytes a character, and are written back as UTF-8 that says so', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>张三</a>';
    const pack = open({ 'xl/a.xml': Buffer.from(`\uFEFF${text}`, 'utf16le') });
    expect(pack.text('/xl/a.xml')).toBe(text);
    pack.set('/xl/a.xml', pack.text('/xl/a.xml'));
    expect(Buffer.from(pack.bytes('/xl/a.xml')).toString()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><a>张三</a>',
    );
  });

  it('that are new come last, and need a content type', () => {
    const pack = open();
    pack.set('/xl/worksheets/sheet2.xml', '<b/>', 'application/x+xml');
    expect(pack.names().at(-1)).toBe('/xl/worksheets/sheet2.xml');
    const again = openPackage(pack.save());
    expect(again.contentType('/xl/worksheets/sheet2.xml')).toBe('application/x+xml');
    expect(again.text('/xl/worksheets/sheet2.xml')).toBe('<b/>');
    expect(() => pack.set('/xl/worksheets/sheet3.xml', '<b/>')).toThrow('needs a content type');
    expect(() => pack.set(types, '<Types/>')).toThrow('content types follow');
  });

  it('that are removed take their relationships and content type along', () => {
    const pack = open();
    pack.remove('/XL/worksheets/Sheet1.xml');
    pack.remove(workbook);
    expect(pack.names()).toEqual([types, '/_rels/.rels']);
    expect(pack.text(types)).not.toContain('Override');
    expect(pack.text(types)).toContain('Extension="png"');
  });
});

describe('content types', () => {
  it('go by a part’s own name first, then by its extension, whatever the case', () => {
    const pack = open();
    expect(pack.contentType('/XL/WORKBOOK.xml')).toMatch(/sheet\.main\+xml$/);
    expect(pack.contentType('/xl/any.xml')).toBe('application/xml');
    expect(pack.contentType('/xl/media/a.PNG')).toBe('image/png');
    expect(pack.contentType('/xl/media/a.gif')).toBe(null);
    expect(pack.contentType(types)).toBe(null);
  });

  it('stay as they are written when a part is changed', () => {
    const pack = open();
    pack.set('/XL/Workbook.xml', '<workbook/>', pack.contentType(workbook) ?? '');
    expect(pack.names()).toContain(workbook);
    expect(pack.text(types)).toBe(smallParts['[Content_Types].xml']);
  });

  it('are added in front of the closing tag, everything else in its place', () => {
    const pack = open();
    pack.set('/xl/a&b.xml', '<a/>', 'application/x+xml');
    const added = '<Override PartName="/xl/a&amp;b.xml" ContentType="application/x+xml"/></Types>';
    expect(pack.text(types)).toBe(smallParts['[Content_Types].xml']!.replace('</Types>', added));
    pack.remove('/xl/a&b.xml');
    expect(pack.text(types)).toBe(smallParts['[Content_Types].xml']);
  });

  it('are not repeated for what the extension says already', () => {
    const pack = open();
    pack.set('/xl/media/image1.png', Uint8Array.of(1), 'image/png');
    expect(pack.text(types)).toBe(smallParts['[Content_Types].xml']);
  });

  it('are replaced when a part becomes another', () => {
    const pack = open();
    pack.set('/xl/worksheets/sheet1.xml', '<a/>', 'application/y');
    expect(pack.text(types).match(/PartName="\/xl\/worksheets\/sheet1.xml"/g)).toHaveLength(1);
    expect(openPackage(pack.save()).contentType('/xl/worksheets/sheet1.xml')).toBe('application/y');
  });

  it('keep the prefix they are written with', () => {
    const prefixed = smallParts['[Content_Types].xml']!.replace(
      /<(\/?)(Types|Default|Override)/g,
      '<$1ct:$2',
    ).replace('xmlns=', 'xmlns:ct=');
    const pack = open({ '[Content_Types].xml': prefixed });
    pack.set('/xl/a.bin', '<a/>', 'application/x');
    const added = '<ct:Override PartName="/xl/a.bin" ContentType="application/x"/></ct:Types>';
    expect(pack.text(types)).toBe(prefixed.replace('</ct:Types>', added));
  });
});

describe('relationships', () => {
  it('are resolved against their owner; what lies on the web stays as it is', () => {
    const pack = open();
    expect(pack.relations('/')).toEqual([
      { id: 'rId1', type: relationTypes.officeDocument, target: workbook, external: false },
    ]);
    const [sheet, web] = pack.relations(workbook);
    expect(sheet).toEqual({
      id: 'rId4',
      type: relationTypes.worksheet,
      target: '/xl/worksheets/sheet1.xml',
      external: false,
    });
    expect(web).toMatchObject({ target: 'https://example.org/a', external: true });
    expect(pack.relations('/xl/worksheets/sheet1.xml')).toEqual([]);
  });

  it.each([
    ['/xl/worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml'],
    ['../xl/worksheets/./sheet1.xml', '/xl/worksheets/sheet1.xml'],
    ['../docProps/app.xml#a', '/docProps/app.xml'],
    ['worksheets\\sheet1.xml', '/xl/worksheets/sheet1.xml'],
    ['#名单!A1', workbook],
    ['NULL', '/xl/NULL'],
    // RFC 3986, 5.2.4: steps above the root are dropped; LibreOffice writes such targets for custom XML.
    ['../../customXml/item1.xml', '/customXml/item1.xml'],
    ['/../a.xml', '/a.xml'],
  ])('may name their target as %s', (target, part) => {
    const pack = open(inLinks('worksheets/sheet1.xml', target));
    expect(pack.relations(workbook)[0]?.target).toBe(part);
  });

  it.each(['http://example.org/a.xml', '//server/a.xml', 'C:\\a.xml'])(
    'must not leave the package: %s',
    (target) => {
      const pack = open(inLinks('worksheets/sheet1.xml', target));
      expect(refused(() => pack.relations(workbook))).toBe('file-part-outside');
    },
  );

  it('that are links to click lead where they say, even without a word about it', () => {
    const link = `Type="${relationTypes.hyperlink}" Target="mailto:a@example.org"`;
    const pack = open(inLinks(`Type="${relationTypes.worksheet}" Target="worksheets/sheet1.xml"`, link));
    expect(pack.relations(workbook)[0]).toMatchObject({ target: 'mailto:a@example.org', external: true });
  });

  it('without an id, a type or a target are refused', () => {
    for (const gone of ['Id="rId4"', `Type="${relationTypes.worksheet}"`, 'Target="worksheets/sheet1.xml"']) {
      expect(refused(() => open(inLinks(gone, '')).relations(workbook))).toBe('file-broken');
    }
  });

  it('are added at the end with the next free id, everything else in its place', () => {
    const pack = open();
    expect(pack.relate(workbook, relationTypes.table, '/customXml/a&b.xml')).toBe('rId5');
    const added = `<Relationship Id="rId5" Type="${relationTypes.table}" Target="../customXml/a&amp;b.xml"/>`;
    expect(pack.text(links)).toBe(
      smallParts[links.slice(1)]!.replace('</Relationships>', `${added}</Relationships>`),
    );
    expect(pack.relations(workbook).at(-1)?.target).toBe('/customXml/a&b.xml');
    pack.unrelate(workbook, 'rId5');
    expect(pack.text(links)).toBe(smallParts[links.slice(1)]);
  });

  it('are made for an owner that had none', () => {
    const pack = open();
    const sheet = '/xl/worksheets/sheet1.xml';
    pack.unrelate(sheet, 'rId1');
    expect(pack.has('/xl/worksheets/_rels/sheet1.xml.rels')).toBe(false);
    expect(pack.relate(sheet, relationTypes.table, '/xl/tables/table1.xml')).toBe('rId1');
    expect(pack.relate(sheet, relationTypes.table, '/xl/tables/table2.xml')).toBe('rId2');
    const again = openPackage(pack.save());
    expect(again.text('/xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../tables/table1.xml"');
    expect(again.relations(sheet).map(({ target }) => target)).toEqual([
      '/xl/tables/table1.xml',
      '/xl/tables/table2.xml',
    ]);
    expect(again.text(types)).toBe(smallParts['[Content_Types].xml']);
  });

  it('get a kind of their own where the file has none for them', () => {
    const rels =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
    const pack = open(smallTypes(rels, ''));
    pack.relate('/xl/worksheets/sheet1.xml', relationTypes.table, '/xl/tables/table1.xml');
    expect(pack.contentType('/xl/worksheets/_rels/sheet1.xml.rels')).toMatch(/relationships\+xml$/);
  });

  it('keep the prefix they are written with, in an empty list too', () => {
    const sheetLinks = 'xl/worksheets/_rels/sheet1.xml.rels';
    const pack = open({ [sheetLinks]: '<ns0:Relationships xmlns:ns0="urn:r" />\n' });
    pack.relate('/xl/worksheets/sheet1.xml', 'urn:t', '/xl/tables/table1.xml');
    expect(pack.text(`/${sheetLinks}`)).toBe(
      '<ns0:Relationships xmlns:ns0="urn:r"><ns0:Relationship Id="rId1" Type="urn:t" Target="../tables/table1.xml"/>' +
        '</ns0:Relationships>\n',
    );
    pack.relate('/xl/worksheets/sheet1.xml', 'urn:t', '/xl/tables/table2.xml');
    expect(pack.relations('/xl/worksheets/sheet1.xml')).toHaveLength(2);
  });

  it('are known by the last word of their type, in the Strict format too', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const loose = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const toStrict = (name: string) => ({ [name]: smallParts[name]!.replaceAll(loose, strict) });
    const pack = open({ ...toStrict('_rels/.rels'), ...toStrict('xl/_rels/workbook.xml.rels') });
    expect([pack.isStrict, open().isStrict]).toEqual([true, false]);
    const [sheet] = pack.relations(workbook);
    expect([
      isType(sheet!, 'worksheet'),
      isType(sheet!, relationTypes.worksheet),
      isType(sheet!, 'sheet'),
    ]).toEqual([true, true, false]);
    pack.relate(workbook, relationTypes.styles, '/xl/styles.xml');
    expect(pack.relations(workbook).at(-1)?.type).toBe(`${strict}/styles`);
  });
});
