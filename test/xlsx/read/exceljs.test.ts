import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/index.ts';
import { openPackage } from '../../../xlsx/package/package.ts';
import { readWorkbook } from '../../../xlsx/package/workbook.ts';
import { dateFormats } from '../../../xlsx/read/date-formats.ts';
import { readSheet } from '../../../xlsx/read/read-sheet.ts';
import { sharedStrings } from '../../../xlsx/read/shared-strings.ts';

/** All sheets of a book that exceljs wrote. */
async function readBack(book: ExcelJS.Workbook, useSharedStrings = true): Promise<Grid[]> {
  const bytes = new Uint8Array(await book.xlsx.writeBuffer({ useSharedStrings, useStyles: true }));
  const pack = openPackage(bytes);
  const workbook = readWorkbook(pack);
  const [strings, formats] = [sharedStrings(pack, workbook), dateFormats(pack, workbook)];
  return workbook.sheets().map((entry) => readSheet(pack, workbook, entry, strings, formats));
}

const utc = (text: string) => new Date(`${text}Z`);

describe('a book that exceljs wrote', () => {
  it('is read as it was meant', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('名单');
    sheet.addRow(['学号', '姓名', '分数', '日期', '通过']);
    sheet.addRow(['007', ' 张三 ', 59.5, utc('2026-05-20T00:00:00'), true]);
    sheet.addRow(['430102200001011234', '𠮷', 0, utc('2026-05-20T08:30:15'), false]);
    sheet.addRow([{ richText: [{ text: '李', font: { bold: true } }, { text: '四' }] }, { error: '#N/A' }]);
    sheet.addRow([
      { formula: 'C2*2', result: 119 },
      { formula: 'NA()', result: { error: '#REF!' } },
    ]);
    sheet.addRow([{ formula: 'B2', result: '张三' }, { formula: 'TRUE', result: true }, { formula: 'C9' }]);
    sheet.addRow([{ text: '网页', hyperlink: 'http://example.org/' }, '<b>&"\n=1+1']);
    sheet.getCell('A9').value = 0.354166666666667;
    sheet.getCell('A9').numFmt = 'h"时"mm"分"';
    sheet.getCell('B9').value = 46162;
    sheet.getCell('B9').numFmt = '[$-804]yyyy"年"m"月"d"日";@';
    sheet.getRow(3).hidden = true;
    sheet.getColumn(2).hidden = true;
    expect(await readBack(book)).toEqual([
      {
        name: '名单',
        rows: [
          ['学号', '姓名', '分数', '日期', '通过'],
          ['007', ' 张三 ', 59.5, { date: '2026-05-20' }, true],
          ['430102200001011234', '𠮷', 0, { date: '2026-05-20T08:30:15' }, false],
          ['李四', { error: '#N/A' }],
          [119, { error: '#REF!' }],
          ['张三', true],
          ['网页', '<b>&"\n=1+1'],
          [],
          ['08:30:00', { date: '2026-05-20' }],
        ],
      },
    ]);
  });

  it('has its sheets in their order, hidden, empty and oddly named ones among them', async () => {
    const book = new ExcelJS.Workbook();
    const names = [
      '统计 (2)',
      'a&b <c> "d"',
      '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一',
      '空',
    ];
    names.forEach((name, i) => {
      book.addWorksheet(name, { state: i === 1 ? 'veryHidden' : 'visible' }).getCell('B2').value =
        i === 3 ? null : i;
    });
    expect(await readBack(book)).toEqual(
      names.map((name, i) => ({ name, rows: i === 3 ? [] : [[], [null, i]] })),
    );
  });

  it('has the value of a merged area at its top left', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('成绩');
    sheet.getCell('A1').value = '成绩表';
    sheet.mergeCells('A1:C2');
    sheet.getCell('C3').value = 1;
    expect((await readBack(book))[0]?.rows).toEqual([['成绩表'], [], [null, null, 1]]);
  });

  it('counts its days from 1904 when it says so', async () => {
    const book = new ExcelJS.Workbook();
    book.properties.date1904 = true;
    book.addWorksheet('日期').getCell('A1').value = utc('2026-05-20T18:00:00');
    expect((await readBack(book))[0]?.rows).toEqual([[{ date: '2026-05-20T18:00:00' }]]);
  });
});

// exceljs writes no control characters, and text like _x0041_ without escaping it.
const letters = [...'aZ09 =+-@<>&"\'/\\_\t\n名单张三𠮷㐂🎓é\u00a0\u3000\u200b'];
const texts = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);
const days = fc.integer({ min: 61, max: 2_958_465 });
const instants = fc
  .tuple(days, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 86_399 })))
  .map(([day, second]) => new Date(((day - 25_569) * 86_400 + second) * 1000));
const words = fc.constantFrom('#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!');

interface Pair {
  readonly written: ExcelJS.CellValue;
  readonly read: Cell;
}

const same = (value: string | number | boolean | null): Pair => ({ written: value, read: value });
const plain: fc.Arbitrary<Pair> = fc.oneof(
  texts.map(same),
  numbers.map(same),
  fc.boolean().map(same),
  words.map((error): Pair => ({ written: { error: error as ExcelJS.ErrorValue }, read: { error } })),
);
const pairs: fc.Arbitrary<Pair> = fc.oneof(
  { weight: 3, arbitrary: plain },
  fc.constant(same(null)),
  instants.map((written) => {
    const text = written.toISOString().slice(0, 19);
    return { written, read: { date: text.endsWith('T00:00:00') ? text.slice(0, 10) : text } };
  }),
  plain.map(({ written, read }): Pair => {
    return { written: { formula: 'B1+1', result: written } as ExcelJS.CellFormulaValue, read };
  }),
  fc.array(texts, { minLength: 1, maxLength: 3 }).map((runs): Pair => {
    return { written: { richText: runs.map((text) => ({ text })) }, read: runs.join('') };
  }),
);
const grids = fc.array(fc.array(pairs, { maxLength: 6 }), { maxLength: 8 });

/** Up to the last that holds something. */
function cut<Each>(list: readonly Each[], isBlank: (each: Each) => boolean): Each[] {
  const kept = [...list];
  while (kept.length > 0 && isBlank(kept[kept.length - 1]!)) kept.pop();
  return kept;
}

describe('any sheet that exceljs wrote', () => {
  it('comes back the same, whether its texts are shared or not', async () => {
    await fc.assert(
      fc.asyncProperty(grids, fc.boolean(), async (grid, isShared) => {
        const book = new ExcelJS.Workbook();
        const sheet = book.addWorksheet('名单');
        grid.forEach((row, i) => {
          row.forEach(({ written }, j) => {
            if (written !== null) sheet.getCell(i + 1, j + 1).value = written;
          });
        });
        const read = grid.map((row) => row.map((pair) => pair.read));
        const rows = read.map((row) => cut(row, (cell) => cell === null));
        expect((await readBack(book, isShared))[0]?.rows).toEqual(cut(rows, (row) => row.length === 0));
      }),
      { numRuns: 150 },
    );
  });
});
