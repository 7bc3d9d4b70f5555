import { columnSpec, sheetSpec } from '../../core/book/put-rows.ts';
import type { Cell, Change, ColumnSpec, FillColumn } from '../../core/index.ts';
import { sheets } from '../../core/index.ts';

/** What the tests do to the secretary's workbook of test/fixtures/books: 名单 has its header in row 3, students in 4–15. */
const headerRow = 3;
const rowsOfStudents = Array.from({ length: 12 }, (_, i) => i + 4);

function column(title: string, type: ColumnSpec['type'], more: Partial<ColumnSpec> = {}): ColumnSpec {
  return { title, type, width: 16, align: 'left', locked: false, ...more };
}

const added = (at: number, spec: ColumnSpec): FillColumn => ({ column: at, spec, added: true });
const there = (at: number, spec: ColumnSpec): FillColumn => ({ column: at, spec, added: false });

/** Texts that a program likes to take for something else. */
const awkward: readonly Cell[] = [
  '007',
  '430102200601010011',
  '=1+1',
  "+cmd|' /C calc'!A0",
  '@SUM(1)',
  '-1',
  '  两边空格  ',
  '两\n行',
  '<b>&amp;"\'</b>',
  '𠮷㐂·阿依古丽',
  '_x0041_',
  null,
];

/** Five new columns at the right of a person's own, one of every kind. */
export const newColumns: Change = {
  kind: 'fill',
  sheet: '名单',
  headerRow,
  columns: [
    added(13, column('准考证号', 'text')),
    added(14, column('核对', 'choice', { choices: ['是', '否'] })),
    added(15, column('座位', 'integer', { least: 1, most: 60 })),
    added(16, column('考试日', 'date')),
    added(17, column('等级', 'text', { locked: true, colours: [{ value: '优秀', tone: 'good' }] })),
  ],
  rows: rowsOfStudents.map((row, i) => ({
    row,
    values: [
      awkward[i] ?? null,
      i % 2 === 0 ? '是' : '否',
      i + 1,
      { date: '2026-05-20' },
      i === 0 ? '优秀' : null,
    ],
  })),
};

/** Cells that hold something already, one of them emptied, and a student below the last. */
export const ownCells: Change = {
  kind: 'fill',
  sheet: '名单',
  headerRow,
  columns: [
    there(3, column('姓名', 'text')),
    there(6, column('状态', 'text')),
    there(12, column('备注', 'text')),
  ],
  rows: [
    { row: 4, values: ['张三丰', '缓考', '=HYPERLINK("x")'] },
    { row: 5, values: ['李四', null, null] },
    { row: 9, values: ['孙七', '免考', '007'] },
    { row: 16, values: ['沈丁', '正常', null] },
  ],
};

/** A column that people filled with a formula dragged down, in whose first cell the others have theirs. */
export const overFormulas: Change = {
  kind: 'fill',
  sheet: '名单',
  headerRow,
  columns: [there(11, column('折算', 'decimal'))],
  rows: [
    { row: 4, values: [35.5] },
    { row: 8, values: [null] },
  ],
};

const ledgerRow = (no: number): Cell[] => [
  no,
  '2026-05-20T08:30:00+08:00',
  '封存',
  '',
  null,
  12,
  'a'.repeat(64),
  '',
  '',
  '王老师',
  '',
  'b'.repeat(64),
];

/** 台账 is not there: the first append makes it, the next one adds to it. */
export const firstLedgerRow: Change = { kind: 'append', spec: sheetSpec(sheets.ledger, [ledgerRow(1)]) };
export const moreLedgerRows: Change = {
  kind: 'append',
  spec: sheetSpec(sheets.ledger, [ledgerRow(2), ledgerRow(3)]),
};

/** A sheet of ours that is not there, beside 标准, which is and stays. */
export const newSheets: readonly Change[] = [
  {
    kind: 'sheet',
    mode: 'create',
    spec: sheetSpec(sheets.rooms, [
      ['一号机房', 40, null],
      ['007', 1, '小'],
    ]),
  },
  { kind: 'sheet', mode: 'create', spec: sheetSpec(sheets.standard, [['抽签单元', '全体', '']]) },
];

/** 说明 anew, with one line more above her notes in D and E, which move down with it. */
export const guideAnew: Change = {
  kind: 'sheet',
  mode: 'replace',
  spec: sheetSpec(sheets.guide, [
    ['当前进度', '名单 12 人'],
    ['', '最近封存 2026-05-20'],
    ['', '还没有抽签'],
    ['下一步', '抽签'],
  ]),
  kept: {
    columns: [4, 5].map((at) => ({ from: at, to: at })),
    rows: [1, 2, 3, 4].map((row) => ({ from: row, to: row + 1 })),
  },
};

/** A sheet of a dry run, which is replaced by the next one. */
export const trial = (title: string): Change => ({
  kind: 'sheet',
  mode: 'replace',
  spec: {
    ...sheetSpec(sheets.trial, [['007', '张三']], ['试抽']),
    columns: [columnSpec(sheets.draw.columns[0]!), column(title, 'text')],
  },
});

/** A sheet of ours on which she has put a chart, a picture and words of her own: 统计, which a later command may own. */
export const underDrawings: Change = {
  kind: 'sheet',
  mode: 'replace',
  spec: { ...sheetSpec(sheets.draw, [['007', '张三', '一班']]), name: '统计' },
};
