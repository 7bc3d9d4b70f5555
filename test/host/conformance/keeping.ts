import { expect } from 'vitest';
import type { KeptCells } from '../../../core/index.ts';
import { type BookCell, type BookSheet, cellOf, formula, sheetOf, styled } from '../workbook.ts';
import { expectRows } from './check.ts';
import { column, sheetChange, spec } from './specs.ts';
import type { Adapter, Group, Opened } from './type.ts';

const yellow = { bold: true, fill: 'FFFFFF00' };
const green = { numberFormat: '0.0', fill: 'FF00FF00' };
const columns = [column('学号'), column('姓名'), column('分', 'decimal')];

/** 抽签 with columns of a person's own: a word, a doubled mark, a colour without a value. */
const draw: BookSheet = {
  name: '抽签',
  rows: [
    ['学号', '姓名', '分', styled('床号', yellow), '双倍', '色'],
    ['01', '张三', 10, 'A-1', formula('C2*2', 20, green), styled(null, yellow)],
    ['02', '李四', 20, '007', formula('C3*2', 40, green)],
    ['03', '王五', 30, styled('B-3', yellow), formula('C4*2', 60, green), styled(null, green)],
    ['04', '赵六', 40, 'B-4', formula('C5*2', 80)],
  ],
};

/** Row 1 stays on top; 王五 and 张三 stay, each other's way round; the columns move one to the right, or two. */
const kept: KeptCells = {
  columns: [
    { from: 4, to: 5 },
    { from: 5, to: 4 },
    { from: 6, to: 8 },
  ],
  rows: [
    { from: 1, to: 1 },
    { from: 4, to: 2 },
    { from: 2, to: 3 },
  ],
};
const rows = [
  ['03', '王五', 30],
  ['01', '张三', 10],
];

async function replaced(adapter: Adapter, sheet: BookSheet, keep: KeptCells): Promise<Opened> {
  const opened = await adapter.open({ sheets: [{ name: '封面', rows: [['封面']] }, sheet] });
  await opened.host.apply([{ ...sheetChange('replace', spec('抽签', columns, rows)), kept: keep }]);
  return opened;
}

/** What a formula in E3 becomes when its cell is kept in row 2 and, if asked, moved one column to the left. */
async function moved(adapter: Adapter, text: string, to = 5): Promise<string | undefined> {
  const own: BookCell = { value: 1, formula: text };
  const sheet = { ...draw, rows: [draw.rows[0]!, draw.rows[1]!, ['02', '李四', 20, null, own]] };
  const keep = { columns: [{ from: 5, to }], rows: [{ from: 3, to: 2 }] };
  const again = await (await replaced(adapter, sheet, keep)).reopen();
  return cellOf(sheetOf(await again.look(), '抽签'), to === 5 ? 'E2' : 'D2').formula;
}

export const keeping: Group = {
  about: 'keeps people’s own cells of a sheet that is replaced',
  tests: {
    'with their values, in their new rows and columns; the rest is gone': async (adapter) => {
      await expectRows(await replaced(adapter, draw, kept), '抽签', [
        ['学号', '姓名', '分', '双倍', '床号', null, null, '色'],
        ['03', '王五', 30, 60, 'B-3'],
        ['01', '张三', 10, 20, 'A-1'],
      ]);
    },

    'with their formats, blank cells too': async (adapter) => {
      const sheet = sheetOf(await (await (await replaced(adapter, draw, kept)).reopen()).look(), '抽签');
      expect(cellOf(sheet, 'E1')).toEqual(styled('床号', yellow));
      expect(cellOf(sheet, 'E2')).toEqual(styled('B-3', yellow));
      expect(cellOf(sheet, 'E3')).toEqual({ value: 'A-1' });
      expect([cellOf(sheet, 'D2').style, cellOf(sheet, 'D3').style]).toEqual([green, green]);
      expect([cellOf(sheet, 'H2'), cellOf(sheet, 'H3')]).toEqual([styled(null, green), styled(null, yellow)]);
    },

    'with their formulas, whose addresses follow to the new row and column': async (adapter) => {
      const stay = { columns: [{ from: 5, to: 5 }], rows: kept.rows };
      const opened = await replaced(adapter, draw, stay);
      const sheet = sheetOf(await (await opened.reopen()).look(), '抽签');
      expect([cellOf(sheet, 'E2'), cellOf(sheet, 'E3')]).toEqual([
        formula('C2*2', 60, green),
        formula('C3*2', 20, green),
      ]);
      const left = sheetOf(await (await (await replaced(adapter, draw, kept)).reopen()).look(), '抽签');
      expect([cellOf(left, 'D2').formula, cellOf(left, 'D3').formula]).toEqual(['B2*2', 'B3*2']);
    },

    'with formulas that were filled down, each its own, also when the first of them goes': async (
      adapter,
    ) => {
      const shared = (row: number, value: number): BookCell =>
        row === 2 ? formula('C2+1', value) : { value, formula: `C${row}+1`, sharedFrom: 'D2' };
      const sheet: BookSheet = {
        name: '抽签',
        rows: [
          ['学号', '姓名', '分', '加一'],
          ['01', '张三', 10, shared(2, 11)],
          ['02', '李四', 20, shared(3, 21)],
          ['03', '王五', 30, shared(4, 31)],
        ],
      };
      const keep = {
        columns: [{ from: 4, to: 4 }],
        rows: [
          { from: 1, to: 1 },
          { from: 4, to: 2 },
          { from: 3, to: 3 },
        ],
      };
      const opened = await replaced(adapter, sheet, keep);
      const after = sheetOf(await (await opened.reopen()).look(), '抽签');
      expect([cellOf(after, 'D2'), cellOf(after, 'D3')]).toEqual([formula('C2+1', 31), formula('C3+1', 21)]);
    },

    // As Excel copies formulas: relative parts follow, parts with $ stay, names of sheets and texts are no addresses.
    'with fixed addresses, areas, other sheets, texts and functions as copying a cell leaves them': async (
      adapter,
    ) => {
      expect(await moved(adapter, '$C$3+C$3+$C3')).toBe('$C$3+C$3+$C2');
      expect(await moved(adapter, 'SUM(C3:D9)+SUM($C$2:C3)')).toBe('SUM(C2:D8)+SUM($C$2:C2)');
      expect(await moved(adapter, '封面!A3&封面!$A$3')).toBe('封面!A2&封面!$A$3');
      expect(await moved(adapter, "'O''Neil B3'!A3")).toBe("'O''Neil B3'!A2");
      expect(await moved(adapter, '"C3"&C3&"第""C3""行"')).toBe('"C3"&C2&"第""C3""行"');
      expect(await moved(adapter, 'LOG10(C3)+ATAN2(C3,D3)')).toBe('LOG10(C2)+ATAN2(C2,D2)');
      expect(await moved(adapter, 'SUM(C:C)+SUM(3:3)+SUM($3:$3)')).toBe('SUM(C:C)+SUM(2:2)+SUM($3:$3)');
      expect(await moved(adapter, '总分C3*C3')).toBe('总分C3*C2');
      expect(await moved(adapter, 'SUM(C:C)+$C3+AA3', 4)).toBe('SUM(B:B)+$C2+Z2');
    },

    'with an address that would leave the sheet as an error, as copying does': async (adapter) => {
      expect(await moved(adapter, 'C1*2')).toBe('#REF!*2');
      expect(await moved(adapter, 'SUM(C1:C3)')).toBe('SUM(#REF!)');
    },

    'in rows below the new ones, and beside a banner': async (adapter) => {
      const opened = await adapter.open({
        sheets: [{ name: '抽签', rows: [...draw.rows, [], [null, null, null, '共 4 人']] }],
      });
      const change = sheetChange('replace', spec('抽签', columns, rows, { banner: ['第二次'] }));
      const keep: KeptCells = {
        columns: [{ from: 4, to: 4 }],
        rows: [
          { from: 1, to: 2 },
          { from: 7, to: 7 },
          { from: 2, to: 1 },
        ],
      };
      await opened.host.apply([{ ...change, kept: keep }]);
      await expectRows(opened, '抽签', [
        ['第二次', null, null, 'A-1'],
        ['学号', '姓名', '分', '床号'],
        ['03', '王五', 30],
        ['01', '张三', 10],
        [],
        [],
        [null, null, null, '共 4 人'],
      ]);
    },

    'with rich text, errors, dates and truths among them': async (adapter) => {
      const own = (value: BookCell) => ['04', '赵六', 40, value];
      const rich: BookCell = { value: '走读生', runs: ['走读', '生'] };
      const date = styled({ date: '2026-05-20' }, { numberFormat: 'yyyy-mm-dd' });
      const sheet = {
        name: '抽签',
        rows: [
          own({ value: null }),
          own(rich),
          own({ value: { error: '#N/A' } }),
          own(date),
          own({ value: true }),
        ],
      };
      const down = [2, 3, 4, 5].map((from) => ({ from, to: from + 1 }));
      const opened = await replaced(adapter, sheet, { columns: [{ from: 4, to: 4 }], rows: down });
      const again = await expectRows(opened, '抽签', [
        ['学号', '姓名', '分'],
        ['03', '王五', 30],
        ['01', '张三', 10, '走读生'],
        [null, null, null, { error: '#N/A' }],
        [null, null, null, { date: '2026-05-20' }],
        [null, null, null, true],
      ]);
      expect(cellOf(sheetOf(await again.look(), '抽签'), 'D3').runs).toEqual(['走读', '生']);
    },
  },
};
