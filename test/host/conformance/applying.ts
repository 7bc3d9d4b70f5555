import { expect } from 'vitest';
import { type Book, type BookSheet, formula, sheetOf, styled } from '../workbook.ts';
import { expectRows, expectSheetsUntouched, expectUntouched, rowsOf } from './check.ts';
import { appendChange, column, sheetChange, spec } from './specs.ts';
import type { Group } from './type.ts';

const yellow = { bold: true, fill: 'FFFFFF00' };
const columns = [column('学号'), column('姓名'), column('总分', 'decimal')];
const book: Book = {
  sheets: [
    { name: '封面', rows: [['封面']] },
    {
      name: '抽签',
      rows: [
        ['学号', '姓名'],
        ['01', styled('张三', yellow)],
        ['02', '李四'],
      ],
    },
    { name: '附表', rows: [['附']] },
  ],
};
const newRows = [
  ['05', '钱七', 88],
  ['06', '孙八', null],
];
const made = spec('抽签', columns, newRows);

export const applying: Group = {
  about: 'applies',
  tests: {
    'rows to append to a sheet that is not there: the sheet with them': async (adapter) => {
      const opened = await adapter.open(book);
      await opened.host.apply([appendChange(spec('台账', columns, newRows))]);
      await expectRows(opened, '台账', [
        ['学号', '姓名', '总分'],
        ['05', '钱七', 88],
        ['06', '孙八'],
      ]);
    },

    'rows to append: below the last that holds anything, again and again': async (adapter) => {
      const ledger: BookSheet = {
        name: '台账',
        rows: [
          ['学号', '姓名', '总分', '备注'],
          ['01', '张三', 1, styled('旁注', yellow)],
          [styled(null, yellow)],
          ['', ' '],
        ],
      };
      const opened = await adapter.open({ sheets: [ledger] });
      const before = sheetOf(await opened.look(), '台账');
      await opened.host.apply([appendChange(spec('台账', columns, [['02', '李四', 2]]))]);
      await opened.host.apply([appendChange(spec('台账', columns, newRows))]);
      const again = await expectRows(opened, '台账', [
        ['学号', '姓名', '总分', '备注'],
        ['01', '张三', 1, '旁注'],
        ['02', '李四', 2],
        ['05', '钱七', 88],
        ['06', '孙八'],
      ]);
      const written = ['A3', 'B3', 'C3', 'A4', 'B4', 'C4', 'A5', 'B5', 'C5'];
      expectUntouched(before, sheetOf(await again.look(), '台账'), written);
    },

    'rows to append: beside formulas that a person filled down in advance': async (adapter) => {
      const waiting = (row: number) => formula(`IF(A${row}="","",A${row}&"号")`, '');
      const ledger: BookSheet = {
        name: '台账',
        rows: [
          ['学号', '姓名', '总分', '编号'],
          ['01', '张三', 1, formula('IF(A2="","",A2&"号")', '01号')],
          ...[3, 4, 5].map((row) => [null, null, null, waiting(row)]),
        ],
      };
      const opened = await adapter.open({ sheets: [ledger] });
      const before = sheetOf(await opened.look(), '台账');
      await opened.host.apply([appendChange(spec('台账', columns, newRows))]);
      const again = await opened.reopen();
      expect((await rowsOf(again, '台账')).map((row) => row.slice(0, 3))).toEqual([
        ['学号', '姓名', '总分'],
        ['01', '张三', 1],
        ['05', '钱七', 88],
        ['06', '孙八'],
      ]);
      const written = ['A3', 'B3', 'C3', 'A4', 'B4', 'C4'];
      expectUntouched(before, sheetOf(await again.look(), '台账'), written);
    },

    'rows and cells to hidden sheets, which stay hidden': async (adapter) => {
      const hidden = (name: string, state: 'hidden' | 'veryHidden'): BookSheet => ({
        name,
        state,
        rows: [['学号']],
      });
      const opened = await adapter.open({
        sheets: [...book.sheets, hidden('台账', 'hidden'), hidden('成绩', 'veryHidden')],
      });
      const id = { column: 1, spec: column('学号'), added: false };
      await opened.host.apply([
        appendChange(spec('台账', columns, newRows)),
        { kind: 'fill', sheet: '成绩', headerRow: 1, columns: [id], rows: [{ row: 2, values: ['007'] }] },
      ]);
      const again = await expectRows(opened, '成绩', [['学号'], ['007']]);
      const after = await again.look();
      expect([sheetOf(after, '台账').state, sheetOf(after, '成绩').state]).toEqual(['hidden', 'veryHidden']);
    },

    'to one workbook and not to another that is open too': async (adapter) => {
      const [one, other] = [await adapter.open(book), await adapter.open(book)];
      const before = await other.look();
      await one.host.apply([sheetChange('replace', made), appendChange(spec('台账', columns, newRows))]);
      expect(await rowsOf(other, '抽签')).toEqual([
        ['学号', '姓名'],
        ['01', '张三'],
        ['02', '李四'],
      ]);
      expectSheetsUntouched(before, await other.look(), ['封面', '抽签', '附表']);
      expect(await rowsOf(one, '抽签')).toEqual([['学号', '姓名', '总分'], newRows[0], ['06', '孙八']]);
    },

    'several changes in their order, each on what the one before left': async (adapter) => {
      const opened = await adapter.open(book);
      const total = { column: 3, spec: column('总分', 'decimal'), added: false };
      const added = { column: 4, spec: column('等级'), added: true };
      await opened.host.apply([
        sheetChange('create', spec('成绩', columns, [['01', '张三', null]])),
        appendChange(spec('成绩', columns, [['02', '李四', null]])),
        {
          kind: 'fill',
          sheet: '成绩',
          headerRow: 1,
          columns: [total, added],
          rows: [
            { row: 2, values: [80, '合格'] },
            { row: 3, values: [90, '优秀'] },
          ],
        },
        sheetChange('replace', spec('抽签', columns, [])),
        appendChange(spec('抽签', columns, [['09', '周九', 9]])),
        sheetChange('create', spec('成绩', columns, [])),
      ]);
      await expectRows(opened, '抽签', [
        ['学号', '姓名', '总分'],
        ['09', '周九', 9],
      ]);
      await expectRows(opened, '成绩', [
        ['学号', '姓名', '总分', '等级'],
        ['01', '张三', 80, '合格'],
        ['02', '李四', 90, '优秀'],
      ]);
    },

    'no changes: nothing': async (adapter) => {
      const opened = await adapter.open(book);
      const before = await opened.look();
      await opened.host.apply([]);
      expectSheetsUntouched(before, await (await opened.reopen()).look(), ['封面', '抽签', '附表']);
    },

    'all changes or none: when the last is impossible it says so, and the first is not done': async (
      adapter,
    ) => {
      const opened = await adapter.open(book);
      const before = await opened.look();
      const changes = [
        sheetChange('replace', made),
        appendChange(spec('台账', columns, newRows)),
        adapter.impossible,
      ];
      await expect((async () => opened.host.apply(changes))()).rejects.toThrow();
      expect((await opened.host.read(['台账'])).grids).toEqual([]);
      const after = await (await opened.reopen()).look();
      expectSheetsUntouched(before, after, ['封面', '抽签', '附表']);
      expect(after.sheets.length).toBe(3);
    },
  },
};
