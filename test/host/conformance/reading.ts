import { expect } from 'vitest';
import type { Cell } from '../../../core/index.ts';
import { formula, styled } from '../workbook.ts';
import { readBack } from './check.ts';
import { awkwardTexts, longestText } from './texts.ts';
import type { Group } from './type.ts';

const day = (date: string): Cell => ({ date });
const error = (text: string): Cell => ({ error: text });

/** 2^53 - 1, eighteen digits that a double rounds, 0.1 + 0.2, a third, the largest and a very small double. */
export const numbers = [
  ...[0, 1, -1, 60, 85.5, -0.25, 0.1, 0.30000000000000004, 0.3333333333333333, 123456789.125],
  ...[9007199254740991, 430102200001011200, 1e21, 1.5e-7, -2.5e-10, 1.7976931348623157e308],
];

export const dates = [
  '2026-05-20',
  '2000-02-29',
  '1999-12-31',
  '1905-03-01',
  '9999-12-31',
  '2026-05-20T08:30:00',
  '2026-05-20T23:59:59',
];

export const errors = ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'];

/** A column of cells, each with something beside it so that no blank end is cut. */
const between = (cells: readonly Cell[]): Cell[][] => cells.map((cell) => ['前', cell, '后']);

export const reading: Group = {
  about: 'reads',
  tests: {
    'numbers: whole, decimal, negative, with exponents and with every digit a double has': async (
      adapter,
    ) => {
      expect(await readBack(adapter, { rows: [numbers] })).toEqual([numbers]);
    },

    'truths as truths': async (adapter) => {
      expect(await readBack(adapter, { rows: [[true, false]] })).toEqual([[true, false]]);
    },

    'dates, with the time where there is one': async (adapter) => {
      expect(await readBack(adapter, { rows: [dates.map(day)] })).toEqual([dates.map(day)]);
    },

    'dates in the formats that people choose': async (adapter) => {
      const formats = ['yyyy"年"m"月"d"日"', 'm/d/yy', '[$-804]yyyy-mm-dd;@', 'd-mmm', 'dddd', 'm"月"d"日"'];
      const rows = [formats.map((numberFormat) => styled(day('2026-05-20'), { numberFormat }))];
      expect(await readBack(adapter, { rows })).toEqual([formats.map(() => day('2026-05-20'))]);
    },

    'dates of a workbook that counts from 1904': async (adapter) => {
      const opened = await adapter.open({
        date1904: true,
        sheets: [{ name: '名单', rows: [dates.slice(0, 3).map(day)] }],
      });
      const { grids } = await opened.host.read(['名单']);
      expect(grids[0]?.rows).toEqual([dates.slice(0, 3).map(day)]);
    },

    'a time of day as text, whatever day its program counts from': async (adapter) => {
      const times = ['08:30:00', '00:00:01', '23:59:59'];
      const rows = [times.map((time) => ({ value: { time }, style: { numberFormat: 'h:mm:ss' } }))];
      expect(await readBack(adapter, { rows })).toEqual([times]);
    },

    'numbers as numbers where their format only looks like a date': async (adapter) => {
      const formats = [
        '0.0',
        '0"日"',
        '[Red]0.00',
        '#,##0.00_);(#,##0.00)',
        '0.0%',
        '0.00E+00',
        '\\d0',
        '"y"0',
      ];
      const rows = [formats.map((numberFormat) => styled(45.5, { numberFormat }))];
      expect(await readBack(adapter, { rows })).toEqual([formats.map(() => 45.5)]);
    },

    'rich text as plain text': async (adapter) => {
      const pieces = (...runs: string[]) => ({ value: runs.join(''), runs });
      const rows = [[pieces('张', '三'), pieces('第一行\n', ' 第二行 '), pieces('𠮷', '', '田')]];
      expect(await readBack(adapter, { rows })).toEqual([['张三', '第一行\n 第二行 ', '𠮷田']]);
    },

    'formulas as their results: numbers, text, truths, dates and errors': async (adapter) => {
      const date = formula('DATE(2026,5,20)', day('2026-05-20'), { numberFormat: 'yyyy-mm-dd' });
      const rows = [
        [
          60,
          formula('A1*2', 120),
          formula('A1&"分"', '60分'),
          formula('A1>=60', true),
          formula('A1<60', false),
        ],
        [date, formula('A1/0', error('#DIV/0!')), formula('NA()', error('#N/A')), formula('A1-60', 0)],
      ];
      expect(await readBack(adapter, { rows })).toEqual([
        [60, 120, '60分', true, false],
        [day('2026-05-20'), error('#DIV/0!'), error('#N/A'), 0],
      ]);
    },

    'a formula that gives an empty text, and one that nobody has worked out yet, as nothing': async (
      adapter,
    ) => {
      const rows = [
        ['甲', formula('IF(A1="","",1)', ''), '乙', formula('A1&"x"', null), '丙'],
        [formula('""', '')],
      ];
      expect(await readBack(adapter, { rows })).toEqual([['甲', null, '乙', null, '丙']]);
    },

    'formulas that were filled down': async (adapter) => {
      const filled = (row: number, value: number) => ({
        value,
        formula: `A${row}*2`,
        ...(row === 1 ? {} : { sharedFrom: 'B1' }),
      });
      const rows = [
        [1, filled(1, 2)],
        [2, filled(2, 4)],
        [3, filled(3, 6)],
      ];
      expect(await readBack(adapter, { rows })).toEqual([
        [1, 2],
        [2, 4],
        [3, 6],
      ]);
    },

    'errors by their names': async (adapter) => {
      expect(await readBack(adapter, { rows: [errors.map(error)] })).toEqual([errors.map(error)]);
    },

    'a merged area at its top left, and nothing in the rest of it': async (adapter) => {
      const rows = [
        ['某某学院名单', null, null],
        ['学号', '姓名', '班级'],
        ['01', '张三', '一班'],
        ['02', '李四'],
      ];
      const merged = await readBack(adapter, { rows, merges: ['A1:C1', 'C3:C4'] });
      expect(merged).toEqual([
        ['某某学院名单'],
        ['学号', '姓名', '班级'],
        ['01', '张三', '一班'],
        ['02', '李四'],
      ]);
    },

    'hidden rows and columns like the rest': async (adapter) => {
      const rows = [
        ['学号', '姓名', '班级'],
        ['01', '张三', '一班'],
        ['02', '李四', '二班'],
      ];
      expect(await readBack(adapter, { rows, hiddenRows: [2], hiddenColumns: [2, 3] })).toEqual(rows);
    },

    'hidden sheets like the rest': async (adapter) => {
      const { host } = await adapter.open({
        sheets: [
          { name: '名单', rows: [['甲']] },
          { name: '题库', state: 'hidden', rows: [['乙']] },
          { name: '封存', state: 'veryHidden', rows: [['丙']] },
        ],
      });
      const { grids } = await host.read(['名单', '题库', '封存']);
      expect(grids.map(({ name, rows }) => [name, rows])).toEqual([
        ['名单', [['甲']]],
        ['题库', [['乙']]],
        ['封存', [['丙']]],
      ]);
    },

    'an empty sheet as one without rows, and one of blank cells with formats likewise': async (adapter) => {
      expect(await readBack(adapter, { rows: [] })).toEqual([]);
      const blank = styled(null, { bold: true, fill: 'FFFFFF00' });
      expect(await readBack(adapter, { rows: [[blank, blank], [], [blank]] })).toEqual([]);
    },

    'rows without the blanks at their ends, nor the blank rows at the end': async (adapter) => {
      const blank = styled(null, { fill: 'FFFFFF00' });
      const rows = [['学号', '姓名', null, blank], ['01', null, '一班', ''], [null, blank], [blank], []];
      expect(await readBack(adapter, { rows })).toEqual([
        ['学号', '姓名'],
        ['01', null, '一班'],
      ]);
    },

    'rows and cells where they stand, with blanks before and between them': async (adapter) => {
      const rows = [[], [null, null, '学号'], [], [null, '注'], [], [null, null, '01']];
      expect(await readBack(adapter, { rows })).toEqual(rows);
    },

    'columns beyond Z and beyond ZZ': async (adapter) => {
      const row = Array.from({ length: 710 }, (_, i) => (i % 3 === 0 ? null : `列${i + 1}`));
      expect(await readBack(adapter, { rows: [row] })).toEqual([row]);
    },

    'a text of nothing as nothing, and one of spaces as what it is': async (adapter) => {
      expect(await readBack(adapter, { rows: [['', ' ', '　', '末'], ['  '], ['末']] })).toEqual([
        [null, ' ', '　', '末'],
        ['  '],
        ['末'],
      ]);
    },

    'texts that look like something else, and rare characters, character by character': async (adapter) => {
      const rows = between(awkwardTexts);
      expect(await readBack(adapter, { rows })).toEqual(rows);
    },

    'numbers and texts of the same digits as what each is': async (adapter) => {
      const rows = [
        ['7', 7, '07', '7.0', 7.5, '7.5'],
        [2024, '2024', '2024 ', ' 2024'],
      ];
      expect(await readBack(adapter, { rows })).toEqual(rows);
    },

    'the longest text that a cell can hold': async (adapter) => {
      const [row] = await readBack(adapter, { rows: [[longestText]] });
      expect(row?.[0] === longestText).toBe(true);
    },
  },
};
