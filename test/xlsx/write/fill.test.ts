import { describe, expect, it } from 'vitest';
import { fill, main, oddBook, partAfter, worksheet } from './odd-book.ts';

/** The sheet after filling, wanted as the sheet before with one stretch written otherwise. */
function expectOnly(before: string, change: Parameters<typeof fill>, from: string, to: string): void {
  expect(before.split(from)).toHaveLength(2);
  expect(partAfter(oddBook(before), [fill(...change)])).toBe(before.replace(from, to));
}

const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>学号</t></is></c></row>';

describe('filling a cell of a sheet that somebody wrote', () => {
  it('changes that cell and no other byte, whatever stands around it', () => {
    const before = worksheet(
      `<!-- note --><sheetData>\n  ${head}\n  <row r="2" ht="30" customHeight="1"><c r="A2" s="0"><v>1</v></c>` +
        ' <c r="B2"><v>5</v></c><c r="D2"><v>7</v></c></row>\n</sheetData><!-- end -->',
    );
    expectOnly(before, [[2], { 2: [6] }], '<c r="B2"><v>5</v></c>', '<c r="B2"><v>6</v></c>');
  });

  it('leaves a cell as it is that holds the value already, rich text included', () => {
    const rich = '<c r="A2" t="inlineStr"><is><r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r></is></c>';
    const before = worksheet(`<sheetData>${head}<row r="2">${rich}</row></sheetData>`);
    expect(partAfter(oddBook(before), [fill([1], { 2: ['张三'] })])).toBe(before);
  });

  it('puts a new cell between its neighbours, and takes back how far the row said it reaches', () => {
    const before = worksheet(
      `<sheetData>${head}<row r="2" spans="1:1 4:4"><c r="A2"><v>1</v></c><c r="D2"><v>4</v></c></row></sheetData>`,
    );
    const after = partAfter(oddBook(before), [fill([3], { 2: [3] })]);
    expect(after).toMatch(/<row r="2"><c r="A2"><v>1<\/v><\/c><c r="C2"[^>]*><v>3<\/v><\/c><c r="D2">/);
  });

  it('keeps what a row says of its reach when the new cell lies within it', () => {
    const before = worksheet(
      `<sheetData>${head}<row r="2" spans="1:4"><c r="D2"><v>4</v></c></row></sheetData>`,
    );
    expect(partAfter(oddBook(before), [fill([2], { 2: [3] })])).toContain('<row r="2" spans="1:4">');
  });

  it('empties a cell and keeps its format', () => {
    const before = worksheet(
      `<sheetData>${head}<row r="2"><c r="A2" s="0" t="b"><v>1</v></c></row></sheetData>`,
    );
    expectOnly(before, [[1], { 2: [null] }], '<c r="A2" s="0" t="b"><v>1</v></c>', '<c r="A2"/>');
  });

  it.each([
    [
      'a row without cells',
      '<row r="2" hidden="1"/>',
      /<row r="2" hidden="1"><c r="A2"[^>]*><v>9<\/v><\/c><\/row>/,
    ],
    ['a row that is not there', '', /<\/row><row r="2"><c r="A2"[^>]*><v>9<\/v><\/c><\/row><\/sheetData>/],
    [
      'a row before others',
      '<row r="5"><c r="A5"/></row>',
      /<\/row><row r="2"><c r="A2"[^>]*><v>9<\/v><\/c><\/row><row r="5"><c r="A5"\/>/,
    ],
    [
      'rows and cells without numbers',
      '<row><c><v>1</v></c><c><v>2</v></c></row>',
      /<row><c><v>9<\/v><\/c><c><v>2<\/v><\/c><\/row>/,
    ],
    [
      'attributes in single quotes',
      "<row r='2'><c r='A2' t='str' s='0'><v>x</v></c></row>",
      /<row r='2'><c r='A2' s='0'><v>9<\/v><\/c><\/row>/,
    ],
    [
      'a cell that says more of its value',
      '<row r="2"><c r="A2" vm="1" t="e"><v>#VALUE!</v><extLst><ext/></extLst></c></row>',
      /<c r="A2"><v>9<\/v><extLst><ext\/><\/extLst><\/c>/,
    ],
  ])('copes with %s', (_, row, wanted) => {
    const before = worksheet(`<sheetData>${head}${row}</sheetData>`);
    expect(partAfter(oddBook(before), [fill([1], { 2: [9] })])).toMatch(wanted);
  });

  it('writes nothing for an empty text where nothing is', () => {
    const before = worksheet(`<sheetData>${head}<row r="2"><c r="A2"/></row></sheetData>`);
    expect(partAfter(oddBook(before), [fill([1, 2], { 2: ['', null], 3: ['', null] })])).toBe(before);
  });

  it('gives a new row its format also where it has no value', () => {
    const after = partAfter(oddBook(worksheet(`<sheetData>${head}</sheetData>`)), [
      fill([1, 2], { 2: ['1', null] }),
    ]);
    expect(after).toMatch(/<row r="2"><c r="A2" s="([1-9])"[^>]*>.*<\/c><c r="B2" s="\1"\/><\/row>/);
  });

  it('fills a sheet without any row', () => {
    const after = partAfter(oddBook(worksheet('<sheetData/>')), [fill([2], { 3: [9] })]);
    expect(after).toMatch(/<sheetData><row r="3"><c r="B3"[^>]*><v>9<\/v><\/c><\/row><\/sheetData>/);
  });

  it('writes with the prefix that the part uses', () => {
    const before =
      `<x:worksheet xmlns:x="${main}"><x:dimension ref="A1"/><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c>` +
      '</x:row></x:sheetData></x:worksheet>';
    const after = partAfter(oddBook(before), [fill([1, 2], { 1: [2, '张三'] })]);
    expect(after).toContain('<x:dimension ref="A1:B1"/>');
    expect(after).toMatch(
      /<x:row r="1"><x:c r="A1"><x:v>2<\/x:v><\/x:c><x:c r="B1"[^>]*t="inlineStr"><x:is><x:t>张三<\/x:t><\/x:is><\/x:c>/,
    );
    expect(after).not.toMatch(/<(?!\/?x:)/);
  });

  it('says what the sheet uses now, and makes no such hint where there was none', () => {
    const rows = `<sheetData>${head}</sheetData>`;
    const with1 = partAfter(oddBook(worksheet(`<dimension ref="A1"/>${rows}`)), [fill([3], { 7: [1] })]);
    expect(with1).toContain('<dimension ref="A1:C7"/>');
    expect(partAfter(oddBook(worksheet(rows)), [fill([3], { 7: [1] })])).not.toContain('dimension');
  });

  it('does nothing to a book without the sheet', () => {
    const book = oddBook(worksheet(`<sheetData>${head}</sheetData>`));
    const change = { ...fill([1], { 2: [1] }), sheet: '抽签' };
    expect(partAfter(book, [change])).toBe(partAfter(book, []));
  });
});

describe('a row with text that takes several lines', () => {
  const styles =
    `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
    '<cellXfs count="2"><xf/><xf><alignment wrapText="1"/></xf></cellXfs></styleSheet>';
  const long = fill([1], { 2: ['很长的题目名称'.repeat(4)] });
  const rowAfter = (row: string) =>
    /<row r="2"[^>]*>/.exec(
      partAfter(oddBook(worksheet(`<sheetData>${row}</sheetData>`), { styles }), [long]),
    )?.[0];

  it.each([
    ['grows', '<row r="2" ht="18"><c r="A2" s="1"/></row>', '<row r="2" ht="80">'],
    ['grows from no height', '<row r="2"><c r="A2" s="1"/></row>', '<row r="2" ht="80">'],
    ['stays when it is high enough', '<row r="2" ht="99"><c r="A2" s="1"/></row>', '<row r="2" ht="99">'],
    [
      'stays when somebody set it',
      '<row r="2" ht="18" customHeight="1"><c r="A2" s="1"/></row>',
      '<row r="2" ht="18" customHeight="1">',
    ],
    ['stays when its cell is one line', '<row r="2" ht="18"><c r="A2" s="0"/></row>', '<row r="2" ht="18">'],
  ])('%s', (_, row, wanted) => {
    // 28 characters, each as wide as two digits, where 12 digits fit: five lines of 15 points and some air.
    expect(rowAfter(row)).toBe(wanted);
  });
});

describe('text in a cell', () => {
  const written = (text: string) =>
    partAfter(oddBook(worksheet(`<sheetData>${head}</sheetData>`)), [fill([1], { 2: [text] })]);

  it.each([
    ['=1+1', '<t>=1+1</t>'],
    ['  两边 ', '<t xml:space="preserve">  两边 </t>'],
    ['两\n行', '<t xml:space="preserve">两\n行</t>'],
    ['<a>&"', '<t>&lt;a&gt;&amp;&quot;</t>'],
    // ECMA-376 part 1, 22.9.2.19: what XML cannot hold, and what looks like such an escape.
    ['a\u0001_x0041_', '<t>a_x0001__x005F_x0041_</t>'],
  ])('%j is written as text', (text, wanted) => {
    expect(written(text)).toContain(`t="inlineStr"><is>${wanted}</is></c>`);
  });

  it('that is longer than a cell can hold is refused with its place', () => {
    expect(() => written('长'.repeat(32_768))).toThrowError(
      expect.objectContaining({
        issue: expect.objectContaining({
          code: 'file-text-long',
          place: { sheet: '名单', row: 2, column: 1 },
        }),
      }),
    );
    expect(written('长'.repeat(32_767))).toContain('长长');
  });

  it('beyond the last column or row is refused', () => {
    const book = oddBook(worksheet('<sheetData/>'));
    expect(() => partAfter(book, [fill([16_385], { 2: [1] })])).toThrowError(/16384 columns/);
    expect(() => partAfter(book, [fill([1], { 1048577: [1] })])).toThrowError(/1048576 rows/);
  });
});
