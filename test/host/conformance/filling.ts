import { expect } from 'vitest';
import type { Change } from '../../../core/index.ts';
import { type BookSheet, cellOf, formula, sheetOf, styled } from '../workbook.ts';
import { expectRows, expectSheetsUntouched, expectUntouched, rowsOf } from './check.ts';
import { column } from './specs.ts';
import type { Group } from './type.ts';

const yellow = { bold: true, fill: 'FFFFFF00' };

/** Marks with a note above the header, formats, a formula, and rows that end at different columns. */
const marks: BookSheet = {
  name: '成绩',
  rows: [
    [styled('湖南某学院 2026 届', yellow)],
    ['请勿改动表头'],
    ['学号', '专业技能', '总分', '等级'],
    ['01', styled(80, yellow), styled(1, { numberFormat: '0.0', fill: 'FF00FF00' }), '旧'],
    ['02', 70, formula('B5*2', 140, yellow), '旧'],
    ['03', 60, styled(3, yellow)],
  ],
  merges: ['A1:D1'],
  hiddenRows: [5],
  hiddenColumns: [4],
  comments: { B4: '李四复核' },
};
const total = { column: 3, spec: column('总分', 'decimal'), added: false };
const level = { column: 4, spec: column('等级'), added: false };
const seat = { column: 6, spec: column('座位'), added: true };
const fill = (
  columnsOf: readonly (typeof total)[],
  rows: [number, (string | number | null)[]][],
): Change => ({
  kind: 'fill',
  sheet: '成绩',
  headerRow: 3,
  columns: columnsOf,
  rows: rows.map(([row, values]) => ({ row, values })),
});

export const filling: Group = {
  about: 'fills',
  tests: {
    'the named cells of the named rows, and no others': async (adapter) => {
      const opened = await adapter.open({ sheets: [marks] });
      const before = sheetOf(await opened.look(), '成绩');
      await opened.host.apply([
        fill(
          [total, level],
          [
            [4, [85.5, '优秀']],
            [6, [59, '不合格']],
          ],
        ),
      ]);
      const again = await expectRows(opened, '成绩', [
        ['湖南某学院 2026 届'],
        ['请勿改动表头'],
        ['学号', '专业技能', '总分', '等级'],
        ['01', 80, 85.5, '优秀'],
        ['02', 70, 140, '旧'],
        ['03', 60, 59, '不合格'],
      ]);
      expectUntouched(before, sheetOf(await again.look(), '成绩'), ['C4', 'D4', 'C6', 'D6']);
    },

    'over formats: numbers in the format and colour that their cells have': async (adapter) => {
      const opened = await adapter.open({ sheets: [marks] });
      await opened.host.apply([
        fill(
          [total],
          [
            [4, [85.5]],
            [6, [null]],
          ],
        ),
      ]);
      const sheet = sheetOf(await (await opened.reopen()).look(), '成绩');
      expect(cellOf(sheet, 'C4')).toEqual(styled(85.5, { numberFormat: '0.0', fill: 'FF00FF00' }));
      expect(cellOf(sheet, 'C6')).toEqual(styled(null, yellow));
    },

    'over a formula: the value, and the formula is gone': async (adapter) => {
      const opened = await adapter.open({ sheets: [marks] });
      await opened.host.apply([fill([total], [[5, [61]]])]);
      const again = await opened.reopen();
      expect((await rowsOf(again, '成绩'))[4]).toEqual(['02', 70, 61, '旧']);
      expect(cellOf(sheetOf(await again.look(), '成绩'), 'C5')).toEqual(styled(61, yellow));
    },

    'with nothing: the value and the formula go, the format stays, other cells too': async (adapter) => {
      const opened = await adapter.open({ sheets: [marks] });
      const before = sheetOf(await opened.look(), '成绩');
      await opened.host.apply([
        fill(
          [total],
          [
            [4, [null]],
            [5, [null]],
          ],
        ),
      ]);
      const again = await opened.reopen();
      expect((await rowsOf(again, '成绩')).slice(3)).toEqual([
        ['01', 80, null, '旧'],
        ['02', 70, null, '旧'],
        ['03', 60, 3],
      ]);
      const after = sheetOf(await again.look(), '成绩');
      expect(cellOf(after, 'C5')).toEqual(styled(null, yellow));
      expectUntouched(before, after, ['C4', 'C5']);
    },

    'over a formula that others were filled down from: theirs stay': async (adapter) => {
      const shared = (row: number, value: number) =>
        row === 2 ? formula('A2*2', value) : { value, formula: `A${row}*2`, sharedFrom: 'B2' };
      const rows = [
        ['分', '倍'],
        [1, shared(2, 2)],
        [2, shared(3, 4)],
        [3, shared(4, 6)],
      ];
      const opened = await adapter.open({ sheets: [{ name: '成绩', rows }] });
      const columnsOf = [{ column: 2, spec: column('倍', 'integer'), added: false }];
      const rowsOfFill = [{ row: 2, values: [9] }];
      await opened.host.apply([
        { kind: 'fill', sheet: '成绩', headerRow: 1, columns: columnsOf, rows: rowsOfFill },
      ]);
      const again = await expectRows(opened, '成绩', [
        ['分', '倍'],
        [1, 9],
        [2, 4],
        [3, 6],
      ]);
      const sheet = sheetOf(await again.look(), '成绩');
      expect(['B2', 'B3', 'B4'].map((at) => cellOf(sheet, at).formula)).toEqual([undefined, 'A3*2', 'A4*2']);
    },

    'an added column: its header in the header’s row, its cells below': async (adapter) => {
      const opened = await adapter.open({ sheets: [marks] });
      const before = sheetOf(await opened.look(), '成绩');
      await opened.host.apply([
        fill(
          [seat],
          [
            [4, ['A01']],
            [6, ['007']],
          ],
        ),
      ]);
      const again = await opened.reopen();
      expect((await rowsOf(again, '成绩')).slice(2)).toEqual([
        ['学号', '专业技能', '总分', '等级', null, '座位'],
        ['01', 80, 1, '旧', null, 'A01'],
        ['02', 70, 140, '旧'],
        ['03', 60, 3, null, null, '007'],
      ]);
      expectUntouched(before, sheetOf(await again.look(), '成绩'), ['F3', 'F4', 'F6']);
    },

    'below the last row: new rows, with blank ones between': async (adapter) => {
      const opened = await adapter.open({ sheets: [marks] });
      const before = sheetOf(await opened.look(), '成绩');
      await opened.host.apply([
        fill(
          [total, level],
          [
            [7, [90, '优秀']],
            [10, [null, '合格']],
          ],
        ),
      ]);
      const again = await opened.reopen();
      expect((await rowsOf(again, '成绩')).slice(5)).toEqual([
        ['03', 60, 3],
        [null, null, 90, '优秀'],
        [],
        [],
        [null, null, null, '合格'],
      ]);
      expectUntouched(before, sheetOf(await again.look(), '成绩'), ['C7', 'D7', 'C10', 'D10']);
    },

    'rows and columns in whatever order they come': async (adapter) => {
      const opened = await adapter.open({ sheets: [marks] });
      await opened.host.apply([
        fill(
          [level, total],
          [
            [6, ['丙', 6]],
            [4, ['甲', 4]],
            [5, ['乙', 5]],
          ],
        ),
      ]);
      const again = await opened.reopen();
      expect((await rowsOf(again, '成绩')).slice(3)).toEqual([
        ['01', 80, 4, '甲'],
        ['02', 70, 5, '乙'],
        ['03', 60, 6, '丙'],
      ]);
    },

    'a sheet that is not there: nothing, though another one’s name is like it': async (adapter) => {
      const opened = await adapter.open({
        sheets: [
          { ...marks, name: '成绩 ' },
          { name: '附表', rows: [['附']] },
        ],
      });
      const before = await opened.look();
      await opened.host.apply([fill([total], [[4, [1]]])]);
      const after = await (await opened.reopen()).look();
      expectSheetsUntouched(before, after, ['成绩 ', '附表']);
      expect(after.sheets.length).toBe(2);
    },

    'no cell that lies inside merged ones, where its value would vanish: it says so, and nothing is done':
      async (adapter) => {
        const rows = [
          ['学号', '总分'],
          ['01', 1],
          ['02', null],
          ['03', 3],
        ];
        const opened = await adapter.open({ sheets: [{ name: '成绩', rows, merges: ['B2:B3'] }] });
        const before = sheetOf(await opened.look(), '成绩');
        const mark = { column: 2, spec: column('总分', 'decimal'), added: false };
        const marksOf = (values: (number | null)[]): Change => ({
          kind: 'fill',
          sheet: '成绩',
          headerRow: 1,
          columns: [mark],
          rows: values.map((value, i) => ({ row: i + 2, values: [value] })),
        });
        await expect((async () => opened.host.apply([marksOf([60, 70, 80])]))()).rejects.toThrow();
        expect(await rowsOf(opened, '成绩')).toEqual([['学号', '总分'], ['01', 1], ['02'], ['03', 3]]);
        expectUntouched(before, sheetOf(await (await opened.reopen()).look(), '成绩'));
        await opened.host.apply([marksOf([60, null, 80])]);
        await expectRows(opened, '成绩', [['学号', '总分'], ['01', 60], ['02'], ['03', 80]]);
      },
  },
};
