import { describe, expect, it } from 'vitest';
import type { Cell, Change, KeptCells, SheetSpec } from '../../../core/index.ts';
import { openBook } from '../../../xlsx/index.ts';
import { type MorePart, main, oddBook, partAfter, plain, worksheet } from './odd-book.ts';

const spec = (rows: readonly (readonly Cell[])[], more: Partial<SheetSpec> = {}): SheetSpec => ({
  name: '名单',
  banner: [],
  columns: [plain('学号', { locked: true }), plain('姓名', { locked: true })],
  rows,
  owner: 'engine',
  filter: true,
  print: { landscape: true, repeatHeader: true },
  ...more,
});
const replace = (of: SheetSpec, kept?: KeptCells): Change => {
  return { kind: 'sheet', mode: 'replace', spec: of, ...(kept === undefined ? {} : { kept }) };
};
const head =
  '<row r="1"><c r="A1" t="str"><v>学号</v></c><c r="B1" t="str"><v>姓名</v></c><c r="C1" t="str"><v>备注</v></c></row>';
const line = (row: number, c: string) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${c}</row>`;
const replaced = (sheet: string, change: Change) => partAfter(oddBook(sheet), [change]);
/** The third column stays, and row 3 comes up to row 2. */
const third = {
  columns: [{ from: 3, to: 3 }],
  rows: [
    { from: 1, to: 1 },
    { from: 3, to: 2 },
  ],
};

describe('a sheet that is made anew', () => {
  it('keeps what people set, and has our data, print-out and head', () => {
    const before = worksheet(
      '<sheetPr filterMode="1"><tabColor rgb="FF00FF00"/></sheetPr><sheetViews><sheetView zoomScale="85" topLeftCell="A9" workbookViewId="0">' +
        '<pane ySplit="3" topLeftCell="A4" state="frozen"/><selection activeCell="A9"/></sheetView></sheetViews>' +
        `<sheetFormatPr defaultRowHeight="20"/><sheetData>${head}</sheetData><sheetCalcPr fullCalcOnLoad="1"/>` +
        '<autoFilter ref="A1:A9"><filterColumn colId="0"/></autoFilter><pageMargins left="9" right="9" top="9" bottom="9" header="9" footer="9"/>' +
        '<drawing xmlns:r="urn:r" r:id="rId9"/><mc:AlternateContent xmlns:mc="urn:mc"/><extLst><ext uri="{x}"/></extLst>',
    );
    const xml = replaced(before, replace(spec([['007', '张三']])));
    expect(xml).toContain('<sheetPr><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<sheetView zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2"');
    expect(xml).toContain('<sheetFormatPr defaultRowHeight="20"/>');
    expect(xml).toContain('<autoFilter ref="A1:B2"/>');
    expect(xml).not.toContain('left="9"');
    expect(xml).toMatch(
      /<drawing xmlns:r="urn:r" r:id="rId9"\/><mc:AlternateContent xmlns:mc="urn:mc"\/><extLst><ext uri="\{x\}"\/><\/extLst><\/worksheet>$/,
    );
    expect(xml).toContain('<sheetCalcPr fullCalcOnLoad="1"/>');
  });

  it('is the same part under the same number, so that charts and formulas find it', () => {
    const book = openBook(oddBook(worksheet(`<sheetData>${head}</sheetData>`)));
    book.apply([replace(spec([]))]);
    const workbook = partAfter(book.save(), [], 'xl/workbook.xml');
    expect(workbook).toContain('<sheet name="名单" sheetId="1" r:id="rId1"/></sheets>');
  });

  it('gives up people’s cells that nobody asked it to keep', () => {
    expect(replaced(worksheet(`<sheetData>${head}</sheetData>`), replace(spec([])))).not.toContain('备注');
  });

  it('keeps a password that somebody set, and what a person may do on a sheet of her own', () => {
    const own = (protection: string, owner: SheetSpec['owner']) =>
      replaced(worksheet(`<sheetData/>${protection}`), replace(spec([], { owner })));
    const locked = '<sheetProtection password="CC1A" sheet="1"/>';
    expect(own(locked, 'engine').match(/<sheetProtection [^>]*>/g)).toEqual([locked]);
    const open = '<sheetProtection sheet="1" objects="1"/>';
    expect(own(open, 'user')).toContain(open);
    expect(own(open, 'engine')).not.toContain(open);
  });
});

describe("people's own cells on a sheet that is made anew", () => {
  it('go with their rows, formats and formulas included', () => {
    const before = worksheet(
      `<sheetData>${head}${line(2, '<c r="C2"><v>5</v></c>')}${line(3, '<c r="C3"><f>A3*2+$A$1+SUM(A1:A3)</f><v>6</v></c>')}</sheetData>`,
    );
    const xml = replaced(before, replace(spec([['007', '张三']]), third));
    expect(xml).toContain('<c r="C1" t="str"><v>备注</v></c>');
    // Copied one row up in Excel, the relative addresses go up with it; what leaves the sheet is lost.
    expect(xml).toContain('<c r="C2"><f>A2*2+$A$1+SUM(#REF!)</f><v>6</v></c>');
    expect(xml).not.toContain('<v>5</v>');
  });

  it('that only have a format give way to a value of ours', () => {
    const before = worksheet(`<sheetData>${head}${line(3, '<c r="C3" s="0"/>')}</sheetData>`);
    const kept = { columns: [{ from: 3, to: 1 }], rows: [{ from: 3, to: 2 }] };
    expect(replaced(before, replace(spec([['007', '张三']]), kept))).toContain('<t>007</t>');
  });

  it('that share a formula get one each', () => {
    const shared =
      line(2, '<c r="C2"><f t="shared" ref="C2:C3" si="0">A2*2</f><v>4</v></c>') +
      line(3, '<c r="C3"><f t="shared" si="0"/><v>6</v></c>');
    const xml = replaced(worksheet(`<sheetData>${head}${shared}</sheetData>`), replace(spec([]), third));
    expect(xml).toContain('<c r="C2"><f>A2*2</f><v>6</v></c>');
  });

  it('that one formula fills go together or not at all', () => {
    const array =
      line(2, '<c r="C2"><f t="array" ref="C2:C3">A2:A3*2</f><v>4</v></c>') +
      line(3, '<c r="C3"><v>6</v></c>');
    const sheet = worksheet(`<sheetData>${head}${array}</sheetData>`);
    const both = {
      columns: [{ from: 3, to: 4 }],
      rows: [
        { from: 2, to: 2 },
        { from: 3, to: 3 },
      ],
    };
    expect(replaced(sheet, replace(spec([]), both))).toContain(
      '<c r="D2"><f t="array" ref="D2:D3">B2:B3*2</f><v>4</v></c>',
    );
    expect(() => replaced(sheet, replace(spec([]), third))).toThrowError(
      expect.objectContaining({ issue: expect.objectContaining({ code: 'file-array-cell' }) }),
    );
  });

  it('keep their column’s width and what is merged, linked, coloured and checked there', () => {
    const before = worksheet(
      '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="33" customWidth="1"/></cols>' +
        `<sheetData>${head}${line(3, '<c r="C3"><v>6</v></c>')}</sheetData>` +
        '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C1:C1"/></mergeCells>' +
        '<conditionalFormatting sqref="C2:C9"><cfRule type="expression" priority="4"><formula>$A2&gt;C2</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B2:C9"><cfRule type="expression" priority="9"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="2"><dataValidation type="custom" sqref="C2:C9"><formula1>LEN(C2)=3</formula1></dataValidation>' +
        '<dataValidation type="list" sqref="A2:A9"><formula1>"甲"</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="C3" location="A1"/><hyperlink ref="A3" location="A1"/></hyperlinks>',
    );
    const kept = { columns: [{ from: 3, to: 4 }], rows: third.rows };
    const xml = replaced(before, replace(spec([]), kept));
    expect(xml).toMatch(/<col [^>]*width="33"[^>]*min="4" max="4"|<col min="4" max="4" width="33"/);
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="D1"/></mergeCells>');
    expect(xml).toContain(
      '<conditionalFormatting sqref="D2:D9"><cfRule type="expression" priority="4"><formula>$A2&gt;D2</formula></cfRule></conditionalFormatting>',
    );
    expect(xml).not.toContain('priority="9"');
    expect(xml).toContain(
      '<dataValidations count="1"><dataValidation type="custom" sqref="D2:D9"><formula1>LEN(D2)=3</formula1></dataValidation></dataValidations>',
    );
    expect(xml).toContain('<hyperlinks><hyperlink ref="D2" location="A1"/></hyperlinks>');
  });

  it('have our colours behind their own', () => {
    const coloured = spec([], { columns: [plain('等级', { colours: [{ value: '优秀', tone: 'good' }] })] });
    const own =
      '<conditionalFormatting sqref="E2"><cfRule type="expression" priority="4"><formula>1</formula></cfRule></conditionalFormatting>';
    expect(replaced(worksheet(`<sheetData/>${own}`), replace(coloured))).toMatch(
      /priority="4".*priority="5"/,
    );
  });
});

describe('an Excel table over a sheet that is made anew', () => {
  const table = (second: string): MorePart => ({
    name: 'xl/tables/table1.xml',
    xml:
      `<table xmlns="${main}" id="1" displayName="表1" ref="A1:B9"><autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>` +
      `<tableColumns count="2"><tableColumn id="1" name="学号"/><tableColumn id="2" name="${second}"/></tableColumns></table>`,
    kind: 'table',
    owner: 'sheet',
  });
  const sheet = worksheet(`<sheetData>${head}</sheetData>`);
  const change = replace(spec([['007', '张三']]));

  it('gets as many rows as there are, and the sheet no second filter', () => {
    const book = oddBook(sheet, { more: [table('姓名')] });
    expect(partAfter(book, [change], 'xl/tables/table1.xml')).toContain(
      'ref="A1:B2"><autoFilter ref="A1:B2"/>',
    );
    expect(partAfter(book, [change])).not.toContain('<autoFilter');
    expect(partAfter(book, [change], 'xl/workbook.xml')).not.toContain('_FilterDatabase');
  });

  it('that says something else in its head is named, and nothing is written', () => {
    const book = openBook(oddBook(sheet, { more: [table('别的')] }));
    const before = book.save();
    expect(() => book.apply([change])).toThrowError(
      expect.objectContaining({
        issue: expect.objectContaining({
          code: 'file-table-differs',
          params: { table: '表1', range: 'A1:B9' },
        }),
      }),
    );
    expect(book.save()).toEqual(before);
  });
});

describe('comments on a sheet that is made anew', () => {
  const notes: MorePart = {
    name: 'xl/comments1.xml',
    xml:
      `<comments xmlns="${main}"><authors><author>张老师</author></authors><commentList>` +
      '<comment ref="A2" authorId="0"><text><t>gone</t></text></comment><comment ref="B3" authorId="0"><text><t>stays</t></text></comment>' +
      '<comment ref="C3" authorId="0"><text><t>own</t></text></comment><comment ref="A9" authorId="0"/></commentList></comments>',
    kind: 'comments',
    owner: 'sheet',
  };
  const shape = (row: number, column: number) =>
    `<v:shape id="_x0000_s${row}${column}"><v:textbox><br></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 2, 4, 3, 31, 6, 1</x:Anchor>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const boxes: MorePart = {
    name: 'xl/drawings/vmlDrawing1.vml',
    xml: `<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shapetype id="t"/>${shape(1, 0)}${shape(2, 1)}${shape(2, 2)}</xml>`,
    kind: 'vmlDrawing',
    owner: 'sheet',
  };
  const sheet = worksheet(`<sheetData>${head}${line(2, '')}${line(3, '')}</sheetData>`);
  const book = oddBook(sheet, { more: [notes, boxes] });
  const kept = { columns: [{ from: 3, to: 4 }], rows: third.rows };

  it('go with the row that they were written beside', () => {
    const after = partAfter(book, [replace(spec([['3', '李四']]), kept)], notes.name);
    expect([...after.matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['B2', 'D2', 'A9']);
    expect(after).not.toContain('gone');
    const drawn = partAfter(book, [replace(spec([['3', '李四']]), kept)], boxes.name);
    expect(
      [...drawn.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/g)].map(([, r, c]) => `${r} ${c}`),
    ).toEqual(['1 1', '1 3']);
    expect(drawn).toContain('<x:Anchor>1, 15, 1, 4, 3, 31, 5, 1</x:Anchor>');
    expect(drawn).toContain('<x:Anchor>2, 15, 1, 4, 4, 31, 5, 1</x:Anchor>');
  });

  it('stay where they are when nobody says where the rows went, or all stay', () => {
    for (const rows of [[], [1, 2, 3].map((row) => ({ from: row, to: row }))]) {
      const change = replace(spec([]), { columns: [], rows });
      expect(partAfter(book, [change], notes.name)).toBe(notes.xml);
      expect(partAfter(book, [change], boxes.name)).toBe(boxes.xml);
    }
  });
});
