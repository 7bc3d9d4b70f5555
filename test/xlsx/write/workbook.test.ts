import { describe, expect, it } from 'vitest';
import { blankPackage, openPackage } from '../../../xlsx/package/package.ts';
import { readWorkbook } from '../../../xlsx/package/workbook.ts';
import { oddBook, worksheet } from './odd-book.ts';

const opened = (behindSheets = '') => {
  const pack = openPackage(oddBook(worksheet('<sheetData/>'), { behindSheets }));
  return { pack, workbook: readWorkbook(pack), text: () => pack.text('/xl/workbook.xml') };
};

describe('the workbook part', () => {
  it('lists its sheets in their order, with their parts and states', () => {
    const pack = openPackage(oddBook(worksheet('<sheetData/>')));
    pack.set(
      '/xl/workbook.xml',
      pack.text('/xl/workbook.xml').replace('sheetId="1"', 'sheetId="1" state="veryHidden"'),
    );
    expect(readWorkbook(pack).sheets()).toEqual([
      { name: '名单', part: '/xl/worksheets/sheet1.xml', state: 'veryHidden', isGrid: true },
    ]);
  });

  it('knows a chart that has a sheet to itself', () => {
    const { pack } = opened();
    const id = pack.relate(
      '/xl/workbook.xml',
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet',
      '/xl/chartsheets/sheet1.xml',
    );
    const chart = `<sheet name="图" sheetId="7" r:id="${id}"/></sheets>`;
    pack.set('/xl/workbook.xml', pack.text('/xl/workbook.xml').replace('</sheets>', chart));
    expect(
      readWorkbook(pack)
        .sheets()
        .map(({ name, isGrid }) => [name, isGrid]),
    ).toEqual([
      ['名单', true],
      ['图', false],
    ]);
  });

  it('takes a new sheet at the end, under numbers that are free', () => {
    const { pack, workbook, text } = opened();
    expect(workbook.addSheet('成绩 & <1>', worksheet('<sheetData/>'))).toEqual({
      name: '成绩 & <1>',
      part: '/xl/worksheets/sheet2.xml',
      state: 'visible',
      isGrid: true,
    });
    expect(text()).toContain(
      'sheetId="1" r:id="rId1"/><sheet name="成绩 &amp; &lt;1&gt;" sheetId="2" r:id="rId2"/></sheets>',
    );
    expect(pack.contentType('/xl/worksheets/sheet2.xml')).toMatch(/worksheet\+xml$/);
    expect(readWorkbook(pack).sheets()).toEqual(workbook.sheets());
  });

  it('takes the first sheet of a blank book', () => {
    const pack = blankPackage();
    readWorkbook(pack).addSheet('名单', worksheet('<sheetData/>'));
    expect(readWorkbook(pack).sheets()).toHaveLength(1);
  });

  it.each([
    [
      '<calcPr calcId="1"/>',
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">名单!$1:$1</definedName></definedNames><calcPr calcId="1"/>',
    ],
    [
      '<functionGroups/><definedNames><definedName name="甲">1</definedName></definedNames>',
      '<functionGroups/><definedNames><definedName name="甲">1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">名单!$1:$1</definedName></definedNames>',
    ],
    [
      '<definedNames><definedName localSheetId="0" comment="c" name="_xlnm.print_titles">名单!$9:$9</definedName></definedNames>',
      '<definedNames><definedName localSheetId="0" comment="c" name="_xlnm.print_titles">名单!$1:$1</definedName></definedNames>',
    ],
  ])('names a range of one sheet where %s stands', (before, wanted) => {
    const { workbook, text } = opened(before);
    workbook.defineName('_xlnm.Print_Titles', '名单', '名单!$1:$1');
    expect(text()).toContain(`</sheets>${wanted}</workbook>`);
  });

  it('forgets a name, and the list of names with the last one', () => {
    const name = (at: number) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">x</definedName>`;
    const two = opened(`<definedNames>${name(0)}${name(1)}</definedNames>`);
    two.workbook.defineName('_xlnm.Print_Titles', '名单', null);
    expect(two.text()).toContain(`</sheets><definedNames>${name(1)}</definedNames></workbook>`);
    const one = opened(`<definedNames>${name(0)}</definedNames>`);
    one.workbook.defineName('_xlnm.Print_Titles', '名单', null);
    expect(one.text()).toContain('</sheets></workbook>');
  });

  it('asks for a new calculation, and knows that it was asked', () => {
    const { workbook, text } = opened('<calcPr calcId="191029" fullCalcOnLoad="0"/>');
    expect(workbook.needsRecalculation).toBe(false);
    workbook.recalculate();
    expect(text()).toContain('</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>');
    expect(workbook.needsRecalculation).toBe(true);
  });

  it('says from when its dates count', () => {
    const { pack, workbook } = opened();
    expect(workbook.date1904).toBe(false);
    pack.set(
      '/xl/workbook.xml',
      pack.text('/xl/workbook.xml').replace('<sheets>', '<workbookPr date1904="true"/><sheets>'),
    );
    expect(readWorkbook(pack).date1904).toBe(true);
  });
});
