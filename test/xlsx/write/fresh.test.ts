import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ColumnSpec, SheetSpec } from '../../../core/index.ts';
import { blankBook, openBook } from '../../../xlsx/index.ts';
import { partsOf, textOf } from '../../support/parts.ts';
import { unsound } from '../../support/sound-package.ts';

const column = (title: string, type: ColumnSpec['type'], more: Partial<ColumnSpec> = {}): ColumnSpec => {
  return { title, type, width: 10, align: 'center', locked: false, ...more };
};

const marks: SheetSpec = {
  name: '成绩',
  banner: ['试抽 · 仅供演示'],
  columns: [
    column('学号', 'text', { width: 16, align: 'left', locked: true }),
    column('姓名', 'text', { locked: true }),
    column('状态', 'choice', { choices: ['正常', '缺考', '缓考'] }),
    column('专业技能', 'decimal', { least: 0, most: 95 }),
    column('题量', 'integer', { least: 1 }),
    column('备注', 'text', { wrap: true, choices: ['甲,乙', '丙'] }),
    column('考试日', 'date'),
    column('等级', 'text', {
      locked: true,
      colours: [
        { value: '优秀', tone: 'good' },
        { value: '不合格', tone: 'bad' },
      ],
    }),
  ],
  rows: [
    ['007', '张三', '正常', 59.5, 20, null, { date: '2026-05-20' }, '不合格'],
    [
      '430102200001011234',
      '=1+1',
      null,
      60,
      null,
      '很长的备注'.repeat(5),
      { date: '2026-05-20T08:30:00' },
      '优秀',
    ],
  ],
  owner: 'both',
  filter: true,
  print: { landscape: true, repeatHeader: true },
};
const roster: SheetSpec = {
  ...marks,
  name: "名单'1",
  banner: [],
  columns: marks.columns.slice(0, 3),
  rows: [],
  owner: 'user',
  filter: false,
  print: { landscape: false, repeatHeader: false },
};
const guide: SheetSpec = {
  ...roster,
  name: '说明',
  columns: [
    column('抽考助手', 'text', { locked: true }),
    column('说明', 'text', { width: 40, locked: true, wrap: true, align: 'left' }),
  ],
  rows: [['1 标准', '核对标准。'.repeat(20)]],
  owner: 'engine',
};

function bookOf(...specs: SheetSpec[]): Uint8Array {
  const book = blankBook();
  book.apply(specs.map((spec) => ({ kind: 'sheet', mode: 'create', spec })));
  return book.save();
}

describe('a sheet that is made from its specification', () => {
  const book = new ExcelJS.Workbook();
  let sheet: ExcelJS.Worksheet;
  const bytes = bookOf(marks, roster, guide);
  const partOf = (number: number) => textOf(partsOf(bytes), `xl/worksheets/sheet${number}.xml`);

  beforeAll(async () => {
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    sheet = book.getWorksheet('成绩')!;
  });

  it('breaks no rule of the format', () => {
    expect(unsound(partsOf(bytes))).toEqual([]);
  });

  it('has its values: text as text, numbers and days as such', () => {
    expect(sheet.getCell('A1').value).toBe('试抽 · 仅供演示');
    expect(sheet.getRow(2).values).toEqual([undefined, ...marks.columns.map(({ title }) => title)]);
    expect(sheet.getCell('A3').value).toBe('007');
    expect(sheet.getCell('A4').value).toBe('430102200001011234');
    expect(sheet.getCell('B4').value).toBe('=1+1');
    expect(sheet.getCell('D3').value).toBe(59.5);
    expect(sheet.getCell('G3').value).toEqual(new Date('2026-05-20T00:00:00Z'));
    expect(sheet.getCell('G4').value).toEqual(new Date('2026-05-20T08:30:00Z'));
  });

  it('keeps text columns text, also in the rows that are typed later', () => {
    expect(sheet.getCell('A3').numFmt).toBe('@');
    expect(sheet.getColumn(1).numFmt).toBe('@');
    expect(sheet.getColumn(3).numFmt).toBe('@');
    expect(sheet.getCell('D3').numFmt ?? 'General').toBe('General');
    expect(sheet.getCell('G3').numFmt).toBe('yyyy-mm-dd');
    expect(sheet.getCell('G4').numFmt).toBe('yyyy-mm-dd hh:mm:ss');
  });

  it('is protected without a password: the engine writes grey columns, people the white ones and what is beside', () => {
    expect(partOf(1)).toMatch(/<sheetProtection sheet="1" [^>]*autoFilter="0"/);
    expect(partOf(1)).not.toMatch(/password|hashValue/);
    expect(sheet.getCell('A3').protection?.locked ?? true).toBe(true);
    expect(sheet.getCell('D3').protection?.locked).toBe(false);
    expect(sheet.getColumn(4).protection?.locked).toBe(false);
    expect(sheet.getColumn(40).protection?.locked).toBe(false);
    expect(sheet.getCell('A3').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } });
    expect(sheet.getCell('D3').fill ?? { pattern: 'none' }).toMatchObject({ pattern: 'none' });
    expect(partOf(2)).not.toContain('sheetProtection');
  });

  it('keeps the header in sight, and on a wide sheet who the row is about', () => {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 2, topLeftCell: 'C3' });
    expect(book.getWorksheet("名单'1")!.views[0]).toMatchObject({
      state: 'frozen',
      ySplit: 1,
      topLeftCell: 'A2',
    });
    expect(book.getWorksheet("名单'1")!.views[0]).not.toHaveProperty('xSplit', 2);
  });

  it('filters its rows, with the hidden name that Excel wants', () => {
    expect(sheet.autoFilter).toBe('A2:H4');
    expect(textOf(partsOf(bytes), 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'成绩'!$A$2:$H$4</definedName>`,
    );
    expect(partOf(2)).not.toContain('autoFilter');
  });

  it('offers words and refuses others, well below the last row', () => {
    const rule = sheet.getCell('C500').dataValidation;
    expect(rule).toMatchObject({
      type: 'list',
      formulae: ['"正常,缺考,缓考"'],
      allowBlank: true,
      showErrorMessage: true,
    });
    expect(rule.error).toContain('正常、缺考、缓考');
    expect(sheet.getCell('D4000').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formulae: [0, 95],
      error: '请填 0–95 的数。',
    });
    expect(sheet.getCell('E3').dataValidation).toMatchObject({
      type: 'whole',
      operator: 'greaterThanOrEqual',
      formulae: [1],
    });
  });

  it('offers no list that a comma would tear', () => {
    expect(sheet.getCell('F3').dataValidation).toBeUndefined();
  });

  it('colours cells of certain values', () => {
    const xml = partOf(1);
    expect(xml).toContain('<conditionalFormatting sqref="H3:H5000">');
    expect(xml).toContain(
      '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>&quot;优秀&quot;</formula></cfRule>',
    );
    expect(xml).toContain('dxfId="1" priority="2"');
    expect(textOf(partsOf(bytes), 'xl/styles.xml')).toMatch(
      /<dxfs count="2"><dxf><font><color rgb="FF006100"\/>/,
    );
  });

  it('prints on A4, as wide as the page, with its head and the page on every one', () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&L&A&R第 &P 页 共 &N 页');
    const other = book.getWorksheet("名单'1")!;
    expect(other.pageSetup).toMatchObject({ orientation: 'portrait' });
    expect(other.pageSetup.printTitlesRow).toBeUndefined();
  });

  it('is as wide and as high as its text wants', () => {
    expect(sheet.getColumn(1).width).toBeCloseTo(16.71, 2);
    expect(sheet.getRow(2).height).toBeGreaterThanOrEqual(22);
    // 25 Chinese characters in a column that ten digits fill: at least five lines of 15 points.
    expect(sheet.getRow(4).height).toBeGreaterThanOrEqual(75);
    expect(sheet.getRow(3).height).toBe(18);
  });

  it('of words looks like a page: no grid, no lines, no shade, text from the top', () => {
    const page = book.getWorksheet('说明')!;
    expect(page.views[0]).toMatchObject({ showGridLines: false });
    expect(page.getCell('A1').font).toMatchObject({ bold: true, size: 16 });
    expect(page.getCell('A2').font).toMatchObject({ bold: true });
    expect(page.getCell('B2').border ?? {}).toEqual({});
    expect(page.getCell('B2').alignment).toMatchObject({ vertical: 'top', wrapText: true });
    expect(page.getRow(2).height).toBeGreaterThanOrEqual(75);
  });
});

describe('a sheet of which only some columns go on paper', () => {
  it('says so in a name of the sheet', () => {
    const narrow = { ...roster, print: { ...roster.print, columns: 2 } };
    const book = openBook(bookOf(narrow));
    const names = () => textOf(partsOf(book.save()), 'xl/workbook.xml');
    expect(names()).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'名单''1'!$A$1:$B$1048576</definedName>`,
    );
  });
});

describe('drop-down lists', () => {
  const validation = (spec: Partial<SheetSpec>) =>
    textOf(partsOf(bookOf({ ...roster, ...spec })), 'xl/worksheets/sheet1.xml');

  it('of more than 255 characters are left out: Excel would call the file damaged', () => {
    const list = (length: number) => [
      column('项', 'choice', { choices: ['甲'.repeat(100), '乙'.repeat(length)] }),
    ];
    expect(validation({ columns: list(154) })).toContain('type="list"');
    expect(validation({ columns: list(155) })).not.toContain('dataValidation');
  });

  it('of single cells go before that of their column', () => {
    const columns = [column('内容', 'choice', { choices: ['甲'] })];
    const xml = validation({ columns, cells: [{ row: 2, column: 1, choices: ['是', '否'] }] });
    expect(
      [...xml.matchAll(/sqref="([^"]*)"><formula1>([^<]*)/g)].map(([, cells, list]) => `${cells} ${list}`),
    ).toEqual(['A3 &quot;是,否&quot;', 'A2 A4:A5000 &quot;甲&quot;']);
  });
});
