import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/index.ts';
import { readCell, readRows, refusalOf } from './written-sheet.ts';

const strings =
  '<si><t>张三</t></si>' +
  '<si><t xml:space="preserve"> 李四 </t></si>' +
  '<si><r><rPr><b/><sz val="11"/></rPr><t>移动</t></r><r><t xml:space="preserve"> 商务</t></r></si>' +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
  '<si><t/></si><si/><si><t>a_x000D_b_x005F_x0041_</t></si>' +
  '<si><t>&lt;名&gt; &amp; &#20013;&#x20BB7;</t></si>' +
  '<si><t><![CDATA[1 < 2 & 3]]></t></si><si><r><t>_x00</t></r><r><t>41_</t></r></si>';
const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"><alignment/></xf>' +
  '<xf numFmtId="20"/><xf numFmtId="46"/><xf/></cellXfs>' +
  '<dxfs count="1"><dxf><numFmt numFmtId="0" formatCode="yyyy-mm-dd"/></dxf></dxfs>';

// ECMA-376 part 1: 18.3.1.4 c, 18.18.11 ST_CellType, 18.4 shared strings, 22.9.2.19 ST_Xstring.
const cells: readonly (readonly [string, string, Cell])[] = [
  ['a number', '<c r="A1"><v>60.5</v></c>', 60.5],
  ['a number that says so', '<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
  ['a number with blanks around it', '<c r="A1"><v> -7\n</v></c>', -7],
  ['a number with all its digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
  ['a great number', '<c r="A1"><v>4.30102200001011E+17</v></c>', 430102200001011000],
  ['nought', '<c r="A1"><v>0</v></c>', 0],
  ['no number (openpyxl writes blank cells so)', '<c r="A1" t="n"><v></v></c>', null],
  ['an empty value', '<c r="A1"><v/></c>', null],
  ['a blank value', '<c r="A1"><v> </v></c>', null],
  ['a style alone', '<c r="A1" s="3"/>', null],
  ['a shared text', '<c r="A1" t="s"><v>0</v></c>', '张三'],
  ['a shared text with spaces at its ends', '<c r="A1" t="s"><v>1</v></c>', ' 李四 '],
  ['rich text', '<c r="A1" t="s"><v>2</v></c>', '移动 商务'],
  ['text with a reading aid', '<c r="A1" t="s"><v>3</v></c>', '東京'],
  ['an empty shared text', '<c r="A1" t="s"><v>4</v></c>', null],
  ['a shared text that has nothing in it', '<c r="A1" t="s"><v>5</v></c>', null],
  ['escaped characters', '<c r="A1" t="s"><v>6</v></c>', 'a\rb_x0041_'],
  ['marks and characters by number', '<c r="A1" t="s"><v>7</v></c>', '<名> & 中𠮷'],
  ['a CDATA section', '<c r="A1" t="s"><v>8</v></c>', '1 < 2 & 3'],
  ['what only looks like an escape across two runs', '<c r="A1" t="s"><v>9</v></c>', '_x0041_'],
  ['no shared text', '<c r="A1" t="s"><v/></c>', null],
  ['text of its own', '<c r="A1" t="inlineStr"><is><t>王五</t></is></c>', '王五'],
  [
    'rich text of its own',
    '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr/><t> 乙</t></r></is></c>',
    '甲 乙',
  ],
  ['an empty text of its own', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
  ['no text of its own', '<c r="A1" t="inlineStr"><is/></c>', null],
  ['line breaks and tabs', '<c r="A1" t="inlineStr"><is><t>a\r\nb\tc</t></is></c>', 'a\nb\tc'],
  ['digits as text', '<c r="A1" t="inlineStr"><is><t>007</t></is></c>', '007'],
  ['yes', '<c r="A1" t="b"><v>1</v></c>', true],
  ['no', '<c r="A1" t="b"><v>0</v></c>', false],
  ['yes in words', '<c r="A1" t="b"><v>true</v></c>', true],
  ['neither yes nor no', '<c r="A1" t="b"><v/></c>', null],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
  ['a newer error', '<c r="A1" t="e"><v>#SPILL!</v></c>', { error: '#SPILL!' }],
  ['an error without its word', '<c r="A1" t="e"><v/></c>', null],
  ['a formula that gave a number', '<c r="A1"><f>B1*2</f><v>120</v></c>', 120],
  ['a formula that gave text', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>合格_x0020_&amp;</v></c>', '合格 &'],
  ['a formula that gave empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
  ['a formula that gave an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
  ['a formula that was never worked out', '<c r="A1"><f>SUM(B1:B9)</f></c>', null],
  ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>3</v></c>', 3],
  ['an array formula', '<c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>4</v></c>', 4],
  ['a date', '<c r="A1" s="1"><v>46162</v></c>', { date: '2026-05-20' }],
  ['a date and time', '<c r="A1" s="1"><v>46162.75</v></c>', { date: '2026-05-20T18:00:00' }],
  ['a date under a code of the file', '<c r="A1" s="2"><v>46162</v></c>', { date: '2026-05-20' }],
  ['a time', '<c r="A1" s="3"><v>0.3541666666666667</v></c>', '08:30:00'],
  ['a span of time', '<c r="A1" s="4"><v>1.5</v></c>', '36:00:00'],
  ['a style without a format', '<c r="A1" s="5"><v>46162</v></c>', 46162],
  ['a style that there is not', '<c r="A1" s="99"><v>46162</v></c>', 46162],
  ['a style that is none', '<c r="A1" s="x"><v>46162</v></c>', 46162],
  ['a formula that gave a date', '<c r="A1" s="1"><f>TODAY()</f><v>46162</v></c>', { date: '2026-05-20' }],
  ['digits under a date format', '<c r="A1" s="1" t="inlineStr"><is><t>46162</t></is></c>', '46162'],
  [
    'a date in ISO 8601',
    '<c r="A1" s="1" t="d"><v>2026-05-20T08:30:00Z</v></c>',
    { date: '2026-05-20T08:30:00' },
  ],
  ['a type of the future', '<c r="A1" t="picture"><v>42</v></c>', '42'],
  ['text without its wrapping', '<c r="A1" t="inlineStr"><v>王五</v></c>', '王五'],
  ['parts that we do not know', '<c r="A1"><f>1</f><v>1</v><extLst><ext><v>2</v></ext></extLst></c>', 1],
  ['another prefix', '<x:c r="A1" t="inlineStr"><x:is><x:t>赵六</x:t></x:is></x:c>', '赵六'],
  ['other quotes and spaces', "<c  t='s'\n r = 'A1' ><v >0</v ></c >", '张三'],
  ['a comment', '<c r="A1"><!-- <v>1</v> --><v>2<!-- 3 --></v></c>', 2],
];

describe('a cell', () => {
  it.each(cells)('with %s: %s', (_, xml, expected) => {
    expect(readCell(xml, { strings, styles })).toEqual(expected);
  });

  it('counts its days from 1904 where the book does', () => {
    expect(readCell('<c r="A1" s="1"><v>44700</v></c>', { styles, date1904: true })).toEqual({
      date: '2026-05-20',
    });
  });

  it('has no date in a book without styles', () => {
    expect(readCell('<c r="A1" s="1"><v>46162</v></c>')).toBe(46162);
  });

  const odd: readonly (readonly [string, string, string])[] = [
    ['no number where one should be', '<c r="A1"><v>abc</v></c>', '名单!A1'],
    ['a number without end', '<c r="B1"><v>1e999</v></c>', '名单!B1'],
    ['a text that is not in the list', '<c r="A1" t="s"><v>10</v></c>', 'sharedStrings 10'],
    ['a text at half an index', '<c r="A1" t="s"><v>0.5</v></c>', '名单!A1'],
    ['a text below the first', '<c r="A1" t="s"><v>-1</v></c>', '名单!A1'],
    ['a text that is named by name', '<c r="A1" t="s"><v>first</v></c>', '名单!A1'],
    ['perhaps', '<c r="C1" t="b"><v>2</v></c>', '名单!C1'],
  ];

  it.each(odd)('with %s is refused: %s', (_, xml, what) => {
    expect(refusalOf(() => readCell(xml, { strings }))).toEqual(['file-broken', what]);
  });

  it('with a shared text is refused in a book that has none', () => {
    expect(refusalOf(() => readCell('<c r="A1" t="s"><v>0</v></c>'))).toEqual([
      'file-broken',
      'sharedStrings 0',
    ]);
  });

  it('that is styled by a row or column but not there is blank', () => {
    expect(readRows('<row r="1" s="1" customFormat="1"><c r="B1"><v>1</v></c></row>', { styles })).toEqual([
      [null, 1],
    ]);
  });
});
