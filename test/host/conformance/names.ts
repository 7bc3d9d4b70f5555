import { expect } from 'vitest';
import type { BookSheet } from '../workbook.ts';
import type { Adapter, Group } from './type.ts';

/** A sheet that says its own name in A1. */
const sheet = (name: string): BookSheet => ({ name, rows: [[name]] });

/** The names of the sheets that the host reads when asked for some of a workbook's. */
async function found(
  adapter: Adapter,
  sheets: readonly string[],
  wanted: readonly string[],
): Promise<string[]> {
  const { host } = await adapter.open({ sheets: sheets.map(sheet) });
  const { grids } = await host.read(wanted);
  for (const grid of grids) expect(grid.rows).toEqual([[grid.name]]);
  return grids.map((grid) => grid.name);
}

/** Thirty-one characters, as many as Excel takes. */
export const oddNames: readonly string[] = [
  '二〇二六届电子商务专业学生专业技能抽考第一批补考人员名单（终）',
  '名 单 2',
  "O'Neil's 班",
  '"引号" & <尖括号>',
  '名单-01.old',
  '＃全角！（１）',
  '😀𠮷',
  '=1+1',
  '007',
  '2026-05-20',
  'TRUE',
  'A1',
  'R1C1',
  '_xlnm',
  '抽 签　结果',
];

export const names: Group = {
  about: 'finds sheets',
  tests: {
    'by their names, and no others': async (adapter) => {
      expect(await found(adapter, ['封面', '名单', '名单2', '旧名单', '单'], ['名单'])).toEqual(['名单']);
    },

    'of odd names: thirty-one characters, spaces, quotes, full width, emoji, what looks like a number or a cell':
      async (adapter) => {
        expect([...oddNames[0]!].length).toBe(31);
        for (const name of oddNames) expect(await found(adapter, ['封面', name], [name])).toEqual([name]);
      },

    'whose names differ from the wanted ones by spaces, width, case or brackets only': async (adapter) => {
      const sheets = ['封面', ' 名 单', '题　库 ', '（模块）', 'ｄＲＡＷ', '成绩：', 'drawn'];
      const wanted = ['名单', '题库', '模块', 'Draw', '成绩'];
      expect(await found(adapter, sheets, wanted)).toEqual([
        ' 名 单',
        '题　库 ',
        '（模块）',
        'ｄＲＡＷ',
        '成绩：',
      ]);
    },

    'by an English name or another alias, all of them when several are there': async (adapter) => {
      const sheets = ['花名册', 'Notes', 'Roster', '名单'];
      expect(await found(adapter, sheets, ['名单', 'Roster', '花名册'])).toEqual([
        '花名册',
        'Roster',
        '名单',
      ]);
    },

    'in the order of the workbook, whatever order they are asked in': async (adapter) => {
      const sheets = ['成绩', '名单', '标准', '抽签'];
      expect(await found(adapter, sheets, ['标准', '抽签', '成绩'])).toEqual(['成绩', '标准', '抽签']);
    },

    'not at all when none is there, or none is wanted': async (adapter) => {
      expect(await found(adapter, ['封面', '名单'], ['抽签', 'Draw'])).toEqual([]);
      expect(await found(adapter, ['封面', '名单'], [])).toEqual([]);
    },
  },
};
