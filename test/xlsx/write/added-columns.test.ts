import { describe, expect, it } from 'vitest';
import type { FillColumn } from '../../../core/index.ts';
import { fill, oddBook, partAfter, plain, worksheet } from './odd-book.ts';

const level: FillColumn = {
  column: 3,
  added: true,
  spec: plain('等级', { colours: [{ value: '优秀', tone: 'good' }] }),
};
const mark: FillColumn = {
  column: 4,
  added: true,
  spec: plain('成绩', { type: 'decimal', least: 0, most: 95 }),
};
const rows = '<sheetData><row r="1"><c r="A1" s="0" t="str"><v>学号</v></c></row><row r="2"/></sheetData>';
const change = fill([level, mark], { 2: ['优秀', 90] });
const filled = (sheet: string) => partAfter(oddBook(worksheet(sheet)), [change]);

describe('a column that is added to a sheet', () => {
  it('gets a header that looks like the one beside it', () => {
    const styled = rows.replace(' s="0"', '');
    expect(filled(styled)).toContain('<c r="C1" t="inlineStr"><is><t>等级</t></is></c>');
  });

  it('gets our header where there is none beside it', () => {
    expect(filled('<sheetData/>')).toMatch(/<row r="1"[^>]*><c r="C1" s="[1-9]\d*" t="inlineStr">/);
  });

  it('gets its width, where the sheet had none, and where one range stood for all columns', () => {
    expect(filled(rows)).toMatch(
      /<cols><col width="12\.7109375"[^>]*min="3" max="3"\/><col [^>]*min="4" max="4"\/><\/cols><sheetData>/,
    );
    const wide = '<cols><col min="1" max="16384" width="9" hidden="1"/></cols>';
    const cols = /<cols>(.*)<\/cols>/.exec(filled(wide + rows))?.[1] ?? '';
    expect(cols.match(/min="\d+" max="\d+"/g)).toEqual([
      'min="1" max="2"',
      'min="3" max="3"',
      'min="4" max="4"',
      'min="5" max="16384"',
    ]);
    expect(cols).toContain('<col min="1" max="2" width="9" hidden="1"/>');
    expect(cols.match(/hidden/g)).toHaveLength(2);
  });

  it('gets its limits and colours behind those that are there', () => {
    const rules =
      '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" dxfId="0" priority="7"/></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:A9"><formula1>"甲"</formula1></dataValidation></dataValidations>';
    const xml = filled(rows + rules);
    expect(xml).toContain(
      'priority="7"/></conditionalFormatting><conditionalFormatting sqref="C2:C5000"><cfRule',
    );
    expect(xml).toContain('priority="8"');
    expect(xml).toMatch(
      /<dataValidations count="2"><dataValidation type="list" sqref="A1:A9">.*sqref="D2:D5000"/,
    );
  });

  it('is given no second limit where somebody set one', () => {
    const own = '<dataValidations count="1"><dataValidation type="list" sqref="B2:E9"/></dataValidations>';
    expect(filled(rows + own)).toContain(own);
  });

  it('is no new one when the same is filled again', () => {
    const once = partAfter(oddBook(worksheet(rows)), [change]);
    expect(partAfter(oddBook(worksheet(rows)), [change, change])).toBe(once);
  });
});
