import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvLimits, readCsv } from '../../xlsx/csv/index.ts';

/** Written by Python: test/fixtures/csv/make_csv.py. */
const fixture = (name: string) => readFileSync(new URL(`../fixtures/csv/${name}`, import.meta.url));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(bytesOf(text), 'a.csv');
const found = ({ issues }: ReturnType<typeof readCsv>) =>
  issues.map(({ code, severity, place, params }) => [code, severity, place?.row, ...Object.values(params)]);

/** As typed into the generator. */
const roster = [
  ['学号', '姓名', '班级', '备注'],
  ['0012024001', '张三', '移动商务2401班', ''],
  ['43010220060101123X', '𠮷田·买买提', '移动商务2401班', '罕用字：㐂、𠮷、龘'],
  ['202401003', '李四', '移动商务2402班', 'a,b;c\td'],
];

describe('a list that is wider than a sheet', () => {
  it('is refused with its line: 16,384 columns are what Excel has', () => {
    const wide = (columns: number) =>
      readCsv(Buffer.from(`学号,姓名\n${'1,'.repeat(columns - 1)}1\n`), 'a.csv');
    expect(wide(16_384).issues).toEqual([]);
    const [found] = wide(16_385).issues;
    expect([found?.code, found?.place, found?.params.columns]).toEqual([
      'import-columns-many',
      { sheet: 'a.csv', row: 2 },
      16_385,
    ]);
  });
});

describe('a CSV file', () => {
  it.each([
    ['gb18030.csv', 'gb18030', ','],
    ['utf-8.csv', 'utf-8', ','],
    ['utf-8-bom.csv', 'utf-8', ','],
    ['unicode-text.txt', 'utf-16le', '\t'],
    ['unicode-text-be.txt', 'utf-16be', '\t'],
    ['semicolons.csv', 'gb18030', ';'],
  ])('is read as Python wrote it: %s in %s with %j', (name, encoding, delimiter) => {
    expect(readCsv(fixture(name))).toEqual({
      rows: roster,
      lines: [1, 2, 3, 4],
      encoding,
      delimiter,
      issues: [],
    });
  });

  it('holds the rare characters as four bytes each in GB18030', () => {
    // 𠮷 U+20BB7 is 95 34 B2 35, 㐂 U+3402 is 81 39 EF 31 (GB 18030-2005; so does iconv).
    const hex = fixture('gb18030.csv').toString('hex');
    expect([hex.includes('9534b235'), hex.includes('8139ef31')]).toEqual([true, true]);
  });

  it('says its delimiter in a first line that Excel obeys, and that is no row', () => {
    const { rows, lines, delimiter } = readCsv(fixture('sep.csv'));
    expect([rows, lines, delimiter]).toEqual([roster, [2, 3, 4, 5], ';']);
    expect(read('"sep=;";;\n学号;姓名\n01;张三').rows).toEqual([
      ['学号', '姓名'],
      ['01', '张三'],
    ]);
    expect(found(read('sep=|\n学号|姓名\n'))).toEqual([['import-delimiter', 'error', 1, '|']]);
  });

  it('has rows where they begin: blank lines, line breaks in quotes, any line ending', () => {
    const { rows, lines } = read(
      '注\r\n\r\n学号,备注\r01,"第一行\r\n第二行\r第三行"\n, \n"02","说""好""" \n03,\n',
    );
    expect(rows).toEqual([
      ['注'],
      ['学号', '备注'],
      ['01', '第一行\n第二行\n第三行'],
      ['02', '说"好"'],
      ['03', ''],
    ]);
    expect(lines).toEqual([1, 3, 4, 8, 9]);
  });

  it('keeps what stands behind the header’s last column, and every space', () => {
    expect(read('学号,姓名,,\n01, 张三 ,,\n02,李四,a,b,c\n').rows).toEqual([
      ['学号', '姓名', '', ''],
      ['01', ' 张三 ', '', ''],
      ['02', '李四', 'a', 'b', 'c'],
    ]);
  });

  it('is split where its header is, whatever stands in remarks and notes', () => {
    const of = (text: string) => read(text).delimiter;
    expect(of('学号;姓名;备注\n01;张三;a,b,c\n02;李四;a,b,c\n')).toBe(';');
    expect(of('学号,姓名,备注\n01,张三,a;b;c;d\n02,李四,a;b;c;d\n')).toBe(',');
    expect(of('名单，2026 届, 移动商务\n学号\t姓名\n01\t张三\n')).toBe('\t');
    expect(of('学号;备注\n01;"a,b\nc,d\ne,f\ng,h"\n02;"a,b\nc,d"\n')).toBe(';');
    expect(of('学号;姓名;班级;备注\n01;张三\n02;李四;a,b\n03;王五;一班;a,b;x\n')).toBe(';');
    expect(of('学号\n01\n')).toBe(',');
  });

  it('may have quotation marks within a cell that does not begin with one', () => {
    expect(read('学号,备注\n01,5"屏\n02,a "b" c\n').rows.slice(1)).toEqual([
      ['01', '5"屏'],
      ['02', 'a "b" c'],
    ]);
  });
});

describe('a file that cannot be read for certain', () => {
  const nothing = { rows: [], lines: [] };

  it.each([
    ['mixed-gb-first.csv', 13, 'GB18030', 'UTF-8'],
    ['mixed-utf-first.csv', 21, 'UTF-8', 'GB18030'],
  ])('is refused where its encoding changes: %s, line %i', (name, line, ...encodings) => {
    const bytes = fixture(name);
    expect(found(readCsv(bytes))).toEqual([['import-encoding-mixed', 'error', line, ...encodings]]);
    expect(readCsv(bytes)).toMatchObject(nothing);
  });

  it('is refused even where a decoder has nothing against it and would answer with nonsense', () => {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(fixture('mixed-gb-first.csv'));
    expect(text).toContain('寮犱笁'); // 张三 in UTF-8, read as GB18030
  });

  it('is refused with the line that is neither UTF-8 nor GB18030', () => {
    expect(found(readCsv(fixture('broken.csv')))).toEqual([['import-encoding', 'error', 3]]);
    const marked = [...bytesOf('\uFEFF学号\n01\n'), 0x81, 0x20];
    expect(found(readCsv(Uint8Array.from(marked)))).toEqual([['import-encoding', 'error', 3]]);
    const half = Uint8Array.from([0xff, 0xfe, 0x31, 0, 0x0a, 0, 0x00, 0xd8, 0x31, 0]);
    expect(found(readCsv(half))).toEqual([['import-encoding', 'error', 2]]);
  });

  it('is refused with the line of a NUL, in any encoding', () => {
    expect(found(readCsv(fixture('nul.csv')))).toEqual([['import-nul', 'error', 4]]);
    const wide = Uint8Array.from([0xff, 0xfe, 0x31, 0, 0x0a, 0, 0, 0, 0x31, 0]);
    expect(found(readCsv(wide))).toEqual([['import-nul', 'error', 2]]);
  });

  it('is refused when it is another kind of file', () => {
    const kindOf = (...bytes: number[]) => found(readCsv(Uint8Array.from(bytes)))[0];
    expect(kindOf(0x50, 0x4b, 0x03, 0x04, 20)).toEqual([
      'import-not-csv',
      'error',
      undefined,
      '.xlsx / .zip',
    ]);
    expect(kindOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1)).toEqual(['import-not-csv', 'error', undefined, '.xls']);
    expect(kindOf(...bytesOf('%PDF-1.7'))).toEqual(['import-not-csv', 'error', undefined, '.pdf']);
    expect(kindOf(...bytesOf('\uFEFF \n<HTML><table>'))).toEqual([
      'import-not-csv',
      'error',
      undefined,
      'HTML',
    ]);
    expect(found(read('PK,姓名\n01,张三\n'))).toEqual([]);
  });

  it.each(['', '\uFEFF', '\n\r\n', ' ,,\n,\t\n', 'sep=;\n'])(
    'is refused when nothing stands in it: %j',
    (text) => {
      expect(found(read(text))).toEqual([['import-empty', 'error', undefined]]);
    },
  );

  it('is refused with the line on which a quotation mark opens and never closes', () => {
    expect(found(read('学号,备注\n01,好\n02,"好\n03,好\n'))).toEqual([['import-quote-open', 'error', 3]]);
    expect(found(read('sep=,\n学号,备注\n"01""'))).toEqual([['import-quote-open', 'error', 3]]);
  });

  it('is refused with the line on which text follows a closing quotation mark', () => {
    expect(found(read('学号,备注\n01,"a\nb"\n02,"好" 的\n'))).toEqual([['import-quote-odd', 'error', 4]]);
  });

  it('is told that full-width commas part no columns', () => {
    expect(found(read('学号，姓名\n01，张三\n'))).toEqual([['import-full-width', 'error', 1, '，']]);
    expect(found(read('学号；姓名\n01；张三\n'))).toEqual([['import-full-width', 'error', 1, '；']]);
    expect(found(read('学号,姓名\n01,张，三\n'))).toEqual([]);
    expect(found(read('名单，2026 届\n学号\n01\n'))).toEqual([]);
  });
});

describe('a file that is too large', () => {
  it('is refused by its bytes before anything else is done with it', () => {
    const large = new Uint8Array(csvLimits.bytes + 1).fill(0x31);
    expect(found(readCsv(large))).toEqual([['import-too-large', 'error', undefined, 33, 32]]);
  });

  it('is refused by its lines, blank ones too, and by its cells', () => {
    expect(found(read('\n'.repeat(csvLimits.lines + 1)))).toEqual([
      ['import-too-long', 'error', undefined, 200_001, 200_000],
    ]);
    expect(found(read(`学号,姓名\n${','.repeat(csvLimits.cells)}`))).toEqual([
      ['import-too-wide', 'error', undefined, 5_000_003, 5_000_000],
    ]);
  });

  it('is refused with the line of a cell that no workbook takes', () => {
    const text = (length: number) => `学号,备注\n01,好\n02,"${'长'.repeat(length)}\n"\n03,好\n`;
    // 32,767 characters: Microsoft’s “Excel specifications and limits”.
    expect(found(read(text(32_766)))).toEqual([]);
    expect(found(read(text(32_767)))).toEqual([['import-cell-long', 'error', 3, 32_767]]);
    expect(found(read(text(70_000)))).toEqual([['import-cell-long', 'error', 3, 32_767]]);
    expect(found(read(`学号,备注\n01,${'长'.repeat(32_768)}`))).toEqual([
      ['import-cell-long', 'error', 2, 32_767],
    ]);
  });

  it('is answered with one word when it is nothing but quotation marks', () => {
    const text = '"a'.repeat(1_000_000);
    expect(found(read(text))).toEqual([['import-quote-odd', 'error', 1]]);
    expect(found(read('"'.repeat(1_000_000)))).toEqual([['import-cell-long', 'error', 1, 32_767]]);
  });
});
