import { expect } from 'vitest';
import type { Change } from '../../../core/index.ts';
import { type Book, cellOf, sheetOf } from '../workbook.ts';
import { expectSheetsUntouched, expectUntouched } from './check.ts';
import { marks, plan, summary } from './own-sheets.ts';
import { appendChange, column, sheetChange, spec } from './specs.ts';
import type { Adapter, Group } from './type.ts';

const book: Book = {
  sheets: [
    plan,
    {
      name: '名单',
      rows: [
        ['学号', '姓名'],
        ['01', '张三'],
        ['02', '李四'],
      ],
    },
    {
      name: '抽签',
      rows: [
        ['学号', '姓名'],
        ['01', '张三'],
        ['02', '李四'],
      ],
    },
    summary,
    {
      name: '成绩',
      rows: [
        ['学号', '姓名', '专业技能'],
        ['01', '张三', 60],
        ['02', '李四', 70],
      ],
    },
    { name: '空表', rows: [] },
  ],
  names: { 学生: '抽签!$A$2:$A$9', 费用: '监考安排!$D$3:$D$4' },
};

const two = [column('学号'), column('姓名')];
const everyKind: readonly Change[] = [
  sheetChange(
    'replace',
    spec('抽签', two, [
      ['02', '李四'],
      ['03', '王五'],
    ]),
  ),
  sheetChange(
    'replace',
    spec('抽签', two, [
      ['01', '张三'],
      ['02', '李四'],
      ['03', '王五'],
    ]),
  ),
  sheetChange('create', spec('试抽', two, [['01', '张三']], { banner: ['试抽'] })),
  {
    kind: 'fill',
    sheet: '成绩',
    headerRow: 1,
    columns: [{ column: 4, spec: column('总分', 'decimal'), added: true }],
    rows: [
      { row: 2, values: [60] },
      { row: 3, values: [70] },
    ],
  },
  appendChange(spec('台账', two, [['1', '封存']])),
  appendChange(spec('台账', two, [['2', '抽签']])),
];

async function applied(adapter: Adapter, given: Book, changes: readonly Change[]) {
  const opened = await adapter.open(given);
  const before = await opened.look();
  await opened.host.apply(changes);
  return { before, after: await (await opened.reopen()).look() };
}

export const owning: Group = {
  about: 'leaves to people what is theirs',
  tests: {
    'their own sheets, as they were in every value, formula and format, after changes of every kind': async (
      adapter,
    ) => {
      const { before, after } = await applied(adapter, book, everyKind);
      expectSheetsUntouched(before, after, ['监考安排', '名单', '汇总', '空表']);
    },

    'the order of the sheets; new ones come last': async (adapter) => {
      const { after } = await applied(adapter, book, everyKind);
      const names = ['监考安排', '名单', '抽签', '汇总', '成绩', '空表', '试抽', '台账'];
      expect(after.sheets.map((each) => each.name)).toEqual(names);
    },

    'what the fixture says is what the other program sees, so that a loss can show': async (adapter) => {
      const opened = await adapter.open({ ...book, sheets: [...book.sheets, { ...marks, name: '成绩二' }] });
      const seen = await opened.look();
      expectUntouched(plan, sheetOf(seen, '监考安排'));
      expectUntouched(summary, sheetOf(seen, '汇总'));
      expectUntouched({ ...marks, name: '成绩二' }, sheetOf(seen, '成绩二'));
      expect(seen.names).toEqual(book.names);
    },

    'formulas and names that point to a sheet that is replaced': async (adapter) => {
      const { after } = await applied(adapter, book, everyKind);
      const sheet = sheetOf(after, '汇总');
      expect(['B1', 'B2', 'B3'].map((at) => cellOf(sheet, at).formula)).toEqual([
        '抽签!A2',
        'COUNTA(抽签!A2:A99)',
        'AVERAGE(成绩!$C$2:$C$9)',
      ]);
      expect(after.names?.学生).toBe('抽签!$A$2:$A$9');
    },

    'their columns beside the engine’s, when those are filled': async (adapter) => {
      const total = { column: 4, spec: column('总分', 'decimal'), added: false };
      const level = { column: 7, spec: column('等级'), added: true };
      const { before, after } = await applied(adapter, { sheets: [marks] }, [
        {
          kind: 'fill',
          sheet: '成绩',
          headerRow: 1,
          columns: [total, level],
          rows: [
            { row: 2, values: [60, '合格'] },
            { row: 3, values: [70, '合格'] },
            { row: 4, values: [null, '未完成'] },
          ],
        },
      ]);
      const written = ['D2', 'D3', 'D4', 'G1', 'G2', 'G3', 'G4'];
      expectUntouched(sheetOf(before, '成绩'), sheetOf(after, '成绩'), written);
      expect(['D2', 'D3', 'G4'].map((at) => cellOf(sheetOf(after, '成绩'), at).value)).toEqual([
        60,
        70,
        '未完成',
      ]);
    },

    'a sheet of theirs that has the name of one to be made': async (adapter) => {
      const theirs: Book = {
        sheets: [
          { ...plan, name: '机房' },
          { ...marks, name: '名单' },
        ],
      };
      const { before, after } = await applied(adapter, theirs, [
        sheetChange('create', spec('机房', two, [['1', '2']])),
        sheetChange('create', spec('名单', two, [])),
      ]);
      expectSheetsUntouched(before, after, ['机房', '名单']);
      expect(after.sheets.length).toBe(2);
    },

    'a sheet whose name is another one by a space, width or case only': async (adapter) => {
      const theirs: Book = {
        sheets: [
          { ...plan, name: '抽 签' },
          { ...marks, name: 'ｄraw' },
        ],
      };
      const { before, after } = await applied(adapter, theirs, [
        sheetChange('replace', spec('抽签', two, [['1', '2']])),
        appendChange(spec('Draw', two, [['1', '2']])),
      ]);
      expectSheetsUntouched(before, after, ['抽 签', 'ｄraw']);
      expect(after.sheets.map((each) => each.name)).toEqual(['抽 签', 'ｄraw', '抽签', 'Draw']);
    },
  },
};
