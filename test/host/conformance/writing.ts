import { expect } from 'vitest';
import type { Cell, ColumnType } from '../../../core/index.ts';
import { address, cellOf, cellsOf, formatAt, sheetOf } from '../workbook.ts';
import { expectRows, rowsOf } from './check.ts';
import { appendChange, column, sheetChange, spec } from './specs.ts';
import { awkwardTexts, longestText } from './texts.ts';
import type { Adapter, Group, Opened } from './type.ts';

const types: readonly ColumnType[] = ['text', 'integer', 'decimal', 'choice', 'date'];

/** Something of every kind that a cell can hold. */
const kinds: readonly Cell[] = [
  ...['张三', '007', '缺考', 60, 85.5, -3, 0, 1e21, 430102200001011200, 0.1, true, false],
  ...[{ date: '2026-05-20' }, { date: '2026-05-20T08:30:15' }, { error: '#N/A' }, { error: '#DIV/0!' }],
];

/** Codes of students as colleges have them: leading zeros, eighteen digits, an X at the end, a letter, full width. */
export const codes: readonly string[] = [
  ...[
    '007',
    '0020240001',
    '430102200001011234',
    '43010220000101123X',
    '43010220000101123x',
    '000000000000000000',
  ],
  ...['1E5', '2024-05-20', '１２３', '𠮷1', '-1', '=1', '+86 731', 'TRUE', '1/2'],
];

const titled = column('学号');
const cover = { name: '封面', rows: [['封面']] };

async function withNew(
  adapter: Adapter,
  rows: readonly (readonly Cell[])[],
  columns = [titled],
): Promise<Opened> {
  const opened = await adapter.open({ sheets: [cover] });
  await opened.host.apply([sheetChange('create', spec('名单', columns, rows))]);
  return opened;
}

/** As another program sees it: texts that are texts, and no formula anywhere. */
async function expectTexts(opened: Opened, sheet: string, texts: readonly string[]): Promise<void> {
  const seen = [...cellsOf(sheetOf(await opened.look(), sheet)).values()];
  expect(seen.filter((cell) => cell.formula !== undefined)).toEqual([]);
  const values = seen.map((cell) => cell.value);
  expect(texts.filter((text) => !values.includes(text))).toEqual([]);
}

export const writing: Group = {
  about: 'writes',
  tests: {
    'every kind of value into every kind of column, and reads it back the same': async (adapter) => {
      const columns = types.map((type) => column(type, type));
      const rows = kinds.map((cell) => types.map(() => cell));
      const opened = await withNew(adapter, rows, columns);
      const again = await expectRows(opened, '名单', [types, ...rows]);
      const seen = sheetOf(await again.look(), '名单');
      kinds.forEach((cell, i) => {
        expect(types.map((_, c) => cellOf(seen, address(i + 2, c + 1)).value)).toEqual(types.map(() => cell));
      });
    },

    'texts as texts, never as formulas, numbers or dates: in a new sheet': async (adapter) => {
      const rows = awkwardTexts.map((text) => [text, '后']);
      const opened = await withNew(adapter, rows, [titled, column('备注')]);
      const again = await expectRows(opened, '名单', [['学号', '备注'], ...rows]);
      await expectTexts(again, '名单', awkwardTexts);
    },

    'texts as texts: into columns of numbers and dates': async (adapter) => {
      const columns = [column('整数', 'integer'), column('小数', 'decimal'), column('日期', 'date')];
      const rows = awkwardTexts.map((text) => [text, text, text]);
      const opened = await withNew(adapter, [...rows, [1, 2, 3]], columns);
      const again = await expectRows(opened, '名单', [['整数', '小数', '日期'], ...rows, [1, 2, 3]]);
      await expectTexts(again, '名单', awkwardTexts);
    },

    'texts as texts: over what stands in cells of other formats': async (adapter) => {
      const before = awkwardTexts.map(() => [{ value: 5, style: { numberFormat: '0.0' } }, '后']);
      const opened = await adapter.open({ sheets: [{ name: '成绩', rows: [['总分'], ...before] }] });
      const columns = [{ column: 1, spec: column('总分', 'decimal'), added: false }];
      const rows = awkwardTexts.map((text, i) => ({ row: i + 2, values: [text] }));
      await opened.host.apply([{ kind: 'fill', sheet: '成绩', headerRow: 1, columns, rows }]);
      const again = await expectRows(opened, '成绩', [['总分'], ...awkwardTexts.map((text) => [text, '后'])]);
      await expectTexts(again, '成绩', awkwardTexts);
    },

    'texts as texts: in rows that it appends': async (adapter) => {
      const opened = await withNew(adapter, []);
      const rows = awkwardTexts.map((text) => [text, '后']);
      await opened.host.apply([appendChange(spec('名单', [titled, column('备注')], rows))]);
      const again = await expectRows(opened, '名单', [['学号'], ...rows]);
      await expectTexts(again, '名单', awkwardTexts);
    },

    'texts as texts: in headers and the lines above them': async (adapter) => {
      const opened = await adapter.open({ sheets: [cover] });
      const made = spec('名单', [column('=1+1'), column('007'), column('2026-05-20')], [], {
        banner: ['=A1', '-试抽-', '007'],
      });
      await opened.host.apply([sheetChange('create', made)]);
      const again = await expectRows(opened, '名单', [
        ['=A1'],
        ['-试抽-'],
        ['007'],
        ['=1+1', '007', '2026-05-20'],
      ]);
      await expectTexts(again, '名单', ['=A1', '-试抽-', '007', '=1+1', '2026-05-20']);
    },

    'student numbers as text, whatever they look like, and a person’s next one stays text too': async (
      adapter,
    ) => {
      const opened = await withNew(
        adapter,
        codes.map((code) => [code]),
      );
      const again = await expectRows(opened, '名单', [['学号'], ...codes.map((code) => [code])]);
      const seen = sheetOf(await again.look(), '名单');
      for (let row = 2; row <= codes.length + 1; row++) expect(formatAt(seen, `A${row}`)).toBe('@');
      expect(formatAt(seen, 'A40')).toBe('@');
    },

    'an empty list whose text columns keep the codes that a person types into them': async (adapter) => {
      const columns = [titled, column('分数', 'decimal'), column('班级')];
      const seen = sheetOf(await (await withNew(adapter, [], columns)).look(), '名单');
      expect([formatAt(seen, 'A2'), formatAt(seen, 'A500'), formatAt(seen, 'C500')]).toEqual(['@', '@', '@']);
      expect(formatAt(seen, 'B2')).not.toBe('@');
    },

    'numbers with every digit': async (adapter) => {
      const rows = [[0.30000000000000004], [0.3333333333333333], [9007199254740991], [1.5e-7], [-2.5e-10]];
      await expectRows(await withNew(adapter, rows, [column('分数', 'decimal')]), '名单', [
        ['分数'],
        ...rows,
      ]);
    },

    'blanks as blanks': async (adapter) => {
      const opened = await withNew(
        adapter,
        [
          [null, '张三'],
          ['', '李四'],
          [null, null],
        ],
        [titled, column('姓名')],
      );
      await expectRows(opened, '名单', [
        ['学号', '姓名'],
        [null, '张三'],
        [null, '李四'],
      ]);
    },

    'the longest text that a cell can hold': async (adapter) => {
      const opened = await withNew(adapter, [[longestText]]);
      const again = await opened.reopen();
      expect((await rowsOf(again, '名单'))[1]?.[0] === longestText).toBe(true);
      expect(cellOf(sheetOf(await again.look(), '名单'), 'A2').value === longestText).toBe(true);
    },

    'carriage returns and what looks like an escape of the file format': async (adapter) => {
      const texts = ['甲\r乙', '甲\r\n乙', '_x000D_', '_x0041_', '_x005F_x0041_', '_X0041_', '&#10;'];
      const rows = texts.map((text) => [text, '后']);
      const opened = await withNew(adapter, rows, [titled, column('备注')]);
      const again = await expectRows(opened, '名单', [['学号', '备注'], ...rows]);
      await expectTexts(again, '名单', texts);
    },

    'words to choose from, where it can show them: in columns, and in single cells': async (adapter) => {
      const state = column('状态', 'choice', { choices: ['正常', '缺考', '缓考'], locked: false });
      const opened = await adapter.open({ sheets: [cover] });
      const made = spec(
        '名单',
        [column('项目'), state],
        [
          ['抽签单元', '正常'],
          ['学校', null],
        ],
        {
          banner: ['试抽'],
          cells: [{ row: 1, column: 1, choices: ['全体', '班级'] }],
        },
      );
      await opened.host.apply([sheetChange('create', made)]);
      if (!opened.host.abilities.features.includes('validation')) return;
      const { choices = {} } = sheetOf(await (await opened.reopen()).look(), '名单');
      const words = ['正常', '缺考', '缓考'];
      expect([choices.A3, choices.B3, choices.A4, choices.B4]).toEqual([
        ['全体', '班级'],
        words,
        undefined,
        words,
      ]);
    },

    'columns as wide as they should be, where it can': async (adapter) => {
      const columns = [column('签票', 'text', { width: 66 }), column('组', 'integer', { width: 6 })];
      const opened = await withNew(adapter, [], columns);
      if (!opened.host.abilities.features.includes('widths')) return;
      const { widths = {} } = sheetOf(await (await opened.reopen()).look(), '名单');
      // A file's width counts the cell's own margins too, which are less than a character.
      expect([widths[1], widths[2]].map((width) => Math.floor(width ?? 0))).toEqual([66, 6]);
    },
  },
};
