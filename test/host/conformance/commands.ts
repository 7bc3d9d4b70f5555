import { expect } from 'vitest';
import { run, sheetsToRead } from '../../../core/index.ts';
import { goldenNames, readGolden } from '../../support/golden-file.ts';
import type { ScenarioStep } from '../../support/scenario.ts';
import { asCell, type BookCell, type BookSheet, cellOf, formula, sheetOf, styled } from '../workbook.ts';
import { guide, ledger, register, roster } from './arranged.ts';
import { expectUntouched } from './check.ts';
import {
  below,
  beside,
  columnsOf,
  context,
  dice,
  everything,
  perform,
  performBoth,
  type Twin,
  typeBoth,
} from './examination.ts';
import type { Adapter, ConformanceTest, Group, Opened } from './type.ts';

const cover: BookSheet = { name: '封面', rows: [['封面', formula('1+1', 2)]] };
const yellow = { bold: true, fill: 'FFFFFF00' };

/** Obviously made-up people with the numbers that colleges have. */
const people = [
  ['007', '张三', '一班', '移动商务'],
  ['430102200001011234', '李四', '一班', '移动商务'],
  ['43010220000101123X', '𠮷田·王五', '一班', '移动商务'],
  ['2024000104', '=赵六', '二班', '移动商务'],
  ['2024000105', '㐂 钱七', '二班', '移动商务'],
];
/** In the order that 抽签 and 成绩 have them. */
const numbers = ['007', '2024000104', '2024000105', '430102200001011234', '43010220000101123X'];

async function step(opened: Opened, each: ScenarioStep): Promise<Opened> {
  if ('type' in each) return opened.type(each.type, below(await everything(opened), each.type, each.rows));
  await perform(opened, each.command, each.request as never);
  return opened.reopen();
}

/** Pinned in test/golden, and accepted by the second implementation in verify/. */
const golden = (name: string): ConformanceTest => {
  return async (adapter) => {
    const { steps, proof } = readGolden(name);
    let opened = await adapter.open({ sheets: [cover] });
    for (const each of steps) opened = await step(opened, each);
    expect(run('proof', await opened.host.read(sheetsToRead('proof')), {}).summary).toEqual(proof);
  };
};

async function examined(adapter: Adapter): Promise<Twin> {
  const opened = await adapter.open({ sheets: [cover] });
  let twin = await performBoth({ opened, model: { grids: [] } }, 'new', { standard: 'mobile-30-30-40' });
  twin = await typeBoth(twin, '名单', below(twin.model, '名单', people));
  twin = await performBoth(twin, 'commit', context);
  twin = await performBoth(twin, 'draw', { ...context, entropy: dice });
  return twin;
}

/** 60 and 85 are the lines; 54 + 5.9 is 59.9; a deferred student has no mark; one mark is not there yet. */
const marks = [
  ['007', '专业技能', 55],
  ['007', '职业素养', 5],
  ['430102200001011234', '专业技能', 80],
  ['430102200001011234', '职业素养', 5],
  ['43010220000101123X', '专业技能', 55.4],
  ['43010220000101123X', '职业素养', 4.5],
  ['2024000104', '状态', '缓考'],
  ['2024000105', '专业技能', 90],
] as const;

export const commands: Group = {
  about: 'carries a whole examination',
  tests: {
    ...Object.fromEntries(goldenNames().map((name) => [`to the pinned proof of ${name}`, golden(name)])),

    'from a new workbook to verified marks, cell for cell as on plain grids': async (adapter) => {
      let twin = await examined(adapter);
      twin = await typeBoth(twin, '成绩', beside(twin.model, '成绩', marks));
      twin = await performBoth(twin, 'score', context);
      const { summary, issues } = await perform(twin.opened, 'verify', {});
      expect([summary?.agrees, issues.filter((each) => each.severity === 'error')]).toEqual([true, []]);
      const snapshot = await everything(await twin.opened.reopen());
      expect(columnsOf(snapshot, '成绩', ['学号', '总分', '最终成绩', '等级', '合格'])).toEqual([
        ['007', 60, 60, '合格', '是'],
        ['2024000104', null, null, null, null],
        ['2024000105', null, null, null, null],
        ['430102200001011234', 85, 85, '优秀', '是'],
        ['43010220000101123X', 59.9, 59.9, '不合格', '否'],
      ]);
      const look = await twin.opened.look();
      expectUntouched(cover, sheetOf(look, '封面'));
    },

    'with student numbers that stay text in 名单, 抽签 and 成绩': async (adapter) => {
      const { opened } = await examined(adapter);
      const snapshot = await everything(opened);
      const typed = people.map(([id]) => id);
      for (const [sheet, wanted] of [
        ['名单', typed],
        ['抽签', numbers],
        ['成绩', numbers],
      ] as const) {
        expect(columnsOf(snapshot, sheet, ['学号']).flat()).toEqual(wanted);
        const look = sheetOf(await opened.look(), sheet);
        expect(wanted.map((_, i) => cellOf(look, `A${i + 2}`).value)).toEqual(wanted);
      }
      const names = ['张三', '=赵六', '㐂 钱七', '李四', '𠮷田·王五'];
      expect(columnsOf(snapshot, '抽签', ['姓名']).flat()).toEqual(names);
    },

    'that finds a name somebody changed in 抽签': async (adapter) => {
      let { opened } = await examined(adapter);
      opened = await opened.type('抽签', beside(await everything(opened), '抽签', [['007', '姓名', '孙八']]));
      const { summary, issues } = await perform(opened, 'verify', {});
      expect(summary?.agrees).toBe(false);
      expect(issues.some(({ place }) => place?.sheet === '抽签' && place.row === 2)).toBe(true);
    },

    'in a book that people arranged: renamed sheets, moved columns, notes on top, columns of their own':
      async (adapter) => {
        const made = run('new', { grids: [] }, { standard: 'mobile-30-30-40' }).changes;
        const settings = made.flatMap((change) =>
          change.kind === 'sheet' && ['标准', '模块', '评分项'].includes(change.spec.name)
            ? [change.spec]
            : [],
        );
        const own = settings.map(({ name, columns, rows }): BookSheet => {
          return { name, rows: [columns.map((each) => each.title), ...rows] };
        });
        let opened = await adapter.open({ sheets: [guide, roster, cover, register, ledger, ...own] });
        const before = await opened.look();
        await perform(opened, 'commit', context);
        await perform(opened, 'draw', { ...context, entropy: dice });
        opened = await opened.reopen();
        await perform(opened, 'score', context);
        opened = await opened.reopen();
        const { summary, issues } = await perform(opened, 'verify', {});
        expect([summary?.agrees, issues.filter((each) => each.severity === 'error')]).toEqual([true, []]);
        const snapshot = await everything(opened);
        expect(columnsOf(snapshot, '成绩表', ['姓名', '总分', '最终成绩', '等级']).slice(0, 3)).toEqual([
          ['张三', 60, 60, '合格'],
          ['李四', 85, 85, '优秀'],
          ['王五', 59.9, 59.9, '不合格'],
        ]);
        const after = await opened.look();
        for (const sheet of [guide, roster, cover]) {
          expectUntouched(sheetOf(before, sheet.name), sheetOf(after, sheet.name));
        }
        const theirs = sheetOf(after, '成绩表');
        for (const at of ['A1', 'D2', 'B3', 'C3', 'D3', 'D4', 'D5', 'D7']) {
          expect(cellOf(theirs, at)).toEqual(cellOf(register, at));
        }
        expect(theirs.comments).toEqual({ C4: '复核过' });
        const entries = sheetOf(after, 'Ledger').rows.map((row) => asCell(row[10]).value);
        expect(entries).toEqual(['操作', '封存', '抽签']);
        expect(
          after.sheets.map((each) => each.name).filter((name) => /^(名单|成绩|台账)$/.test(name)),
        ).toEqual([]);
      },

    'through a void and a new draw, with people’s notes and formulas beside the students they belong to':
      async (adapter) => {
        let opened = await adapter.open({ sheets: [] });
        await perform(opened, 'new', { standard: 'mobile-slips-22411' });
        opened = await opened.reopen();
        opened = await opened.type('名单', below(await everything(opened), '名单', people));
        await perform(opened, 'commit', context);
        await perform(opened, 'draw', { ...context, entropy: dice });
        opened = await opened.reopen();
        // 抽签 has thirteen columns, 时长 is I: the teacher writes into N and O.
        const note = (row: number, column: number, cell: BookCell) => ({ row, column, cell });
        opened = await opened.type('抽签', [
          note(1, 14, styled('双倍时长', yellow)),
          ...[2, 3, 4, 5, 6].map((row) => note(row, 14, formula(`I${row}*2`, 0))),
          note(5, 15, styled('坐轮椅，一楼', yellow)),
        ]);
        await perform(opened, 'void', { ...context, unit: '一班', reason: '掷错' });
        opened = await opened.reopen();
        const sheet = sheetOf(await opened.look(), '抽签');
        expect([cellOf(sheet, 'A2').value, cellOf(sheet, 'A3').value, cellOf(sheet, 'A4').value]).toEqual([
          '2024000104',
          '2024000105',
          null,
        ]);
        expect(cellOf(sheet, 'N1')).toEqual(styled('双倍时长', yellow));
        expect(['N2', 'N3', 'N4'].map((at) => cellOf(sheet, at).formula)).toEqual([
          'I2*2',
          'I3*2',
          undefined,
        ]);
        expect(cellOf(sheet, 'O2')).toEqual(styled('坐轮椅，一楼', yellow));
        await perform(opened, 'draw', {
          ...context,
          entropy: [{ label: '彩票', value: '03 11 17 22 29 31 07 15' }],
        });
        opened = await opened.reopen();
        expect((await perform(opened, 'verify', {})).summary?.agrees).toBe(true);
        const ledger = (await everything(opened)).grids.find((each) => each.name === '台账')?.rows ?? [];
        expect(ledger.slice(1).map((row) => row[2])).toEqual(['封存', '抽签', '抽签', '作废', '抽签']);
      },
  },
};
