import { expect } from 'vitest';
import type { Cell } from '../../../core/index.ts';
import { rowsOf } from './check.ts';
import { appendChange, column, spec } from './specs.ts';
import type { Adapter, Group } from './type.ts';

const students = 10_000;
const header = ['学号', '姓名', '班级', '分'];

/** 000001 … 010000, a class of fifty each, marks from 0 to 100 in halves. */
const student = (i: number): Cell[] => [
  String(i + 1).padStart(6, '0'),
  `学生${i + 1}`,
  `${Math.floor(i / 50) + 1} 班`,
  (i % 201) / 2,
];
const everybody = Array.from({ length: students }, (_, i) => student(i));

const open = (adapter: Adapter) => adapter.open({ sheets: [{ name: '名单', rows: [header, ...everybody] }] });

/** As toEqual, but a difference is told as its place, not as ten thousand rows. */
function expectSame(rows: readonly (readonly Cell[])[], wanted: readonly (readonly Cell[])[]): void {
  expect(rows.length).toBe(wanted.length);
  const at = rows.findIndex((row, i) => JSON.stringify(row) !== JSON.stringify(wanted[i]));
  expect([at, rows[at]]).toEqual([-1, undefined]);
}

export const large: Group = {
  about: 'handles ten thousand students:',
  tests: {
    'reads them': async (adapter) => {
      const rows = await rowsOf(await open(adapter), '名单');
      expectSame(rows, [header, ...everybody]);
      expect([rows[1], rows[51], rows[10_000]]).toEqual([
        ['000001', '学生1', '1 班', 0],
        ['000051', '学生51', '2 班', 25],
        ['010000', '学生10000', '200 班', 75],
      ]);
    },

    'fills a column of theirs and one that is new': async (adapter) => {
      const opened = await open(adapter);
      const columns = [
        { column: 4, spec: column('分', 'decimal'), added: false },
        { column: 5, spec: column('座位'), added: true },
      ];
      const rows = everybody.map((_, i) => ({ row: i + 2, values: [i, `0${i}`] }));
      await opened.host.apply([{ kind: 'fill', sheet: '名单', headerRow: 1, columns, rows }]);
      const wanted = everybody.map((row, i) => [...row.slice(0, 3), i, `0${i}`]);
      expectSame(await rowsOf(await opened.reopen(), '名单'), [[...header, '座位'], ...wanted]);
    },

    'makes a sheet of them, and appends as many again': async (adapter) => {
      const opened = await adapter.open({ sheets: [{ name: '封面', rows: [] }] });
      const made = spec(
        '台账',
        header.map((title) => column(title)),
        everybody,
      );
      await opened.host.apply([{ kind: 'sheet', mode: 'replace', spec: made }]);
      await opened.host.apply([appendChange(made)]);
      expectSame(await rowsOf(await opened.reopen(), '台账'), [header, ...everybody, ...everybody]);
    },
  },
};
