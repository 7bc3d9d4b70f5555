import { describe, expect, it } from 'vitest';
import type { Cell, SheetSpec } from '../../../core/index.ts';
import { oddBook, partAfter, plain, worksheet } from './odd-book.ts';

const spec = (rows: readonly (readonly Cell[])[]): SheetSpec => ({
  name: '名单',
  banner: [],
  columns: [plain('序号'), plain('操作')],
  rows,
  owner: 'engine',
  filter: false,
  print: { landscape: true, repeatHeader: true },
});
const appended = (sheet: string, rows: readonly (readonly Cell[])[]) =>
  partAfter(oddBook(worksheet(sheet)), [{ kind: 'append', spec: spec(rows) }]);
const text = (cell: string, value: string, style = '') =>
  `<c r="${cell}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
const head = `<row r="1">${text('A1', '序号')}${text('B1', '操作')}</row>`;

describe('rows that are appended', () => {
  it('come below the last one that holds anything, in its look', () => {
    const before = `<sheetData>${head}<row r="2"><c r="A2"><v>1</v></c>${text('B2', '封存')}</row></sheetData>`;
    const added = `<row r="3"><c r="A3"><v>2</v></c>${text('B3', '抽签')}</row></sheetData>`;
    expect(appended(before, [[2, '抽签']])).toBe(worksheet(before.replace('</sheetData>', added)));
  });

  it('do not look like the header', () => {
    const before = `<sheetData>${head.replaceAll('r="B1"', 'r="B1" s="0"')}</sheetData>`;
    expect(appended(before, [['甲', '乙']])).toMatch(/<row r="2"><c r="A2" s="[1-9]/);
  });

  it('take the place of blanks that somebody typed there, and of cells that are only formatted', () => {
    const blanks = `<row r="2"><c r="A2" s="0"/>${text('C2', ' ')}</row><row r="4">${text('A4', '  ')}</row>`;
    const xml = appended(`<sheetData>${head}${blanks}</sheetData>`, [['甲', '乙']]);
    expect(xml).toContain(`<row r="2">${text('A2', '甲')}`);
    expect(xml).toContain('<c r="C2"/></row><row r="4"><c r="A4"/></row>');
  });

  it('leave a formula below that shows nothing where it is', () => {
    const formula = '<row r="9"><c r="F9" t="str"><f>IF(A9="","",A9)</f><v></v></c></row>';
    expect(appended(`<sheetData>${head}${formula}</sheetData>`, [['甲', '乙']])).toContain(formula);
  });

  it('make the sheet when it is not there', () => {
    const change = { kind: 'append' as const, spec: { ...spec([['甲', '乙']]), name: '台账' } };
    const xml = partAfter(oddBook(worksheet('<sheetData/>')), [change], 'xl/worksheets/sheet2.xml');
    expect(xml).toMatch(/<row r="1"[^>]*>.*序号.*<row r="2"[^>]*>.*甲.*乙/);
  });
});
