import { type BookSheet, formula, styled } from '../workbook.ts';

const yellow = { bold: true, fill: 'FFFFFF00' };

/** A teacher's own sheet with everything on it that a careless program loses. */
export const plan: BookSheet = {
  name: '监考安排',
  rows: [
    [styled('监考安排（勿动）', yellow), styled(null, yellow), styled(null, yellow), styled(null, yellow)],
    ['日期', '监考', '人数', '费用'],
    [
      styled({ date: '2026-05-20' }, { numberFormat: 'yyyy"年"m"月"d"日"' }),
      '冯老师',
      30,
      formula('C3*12.5', 375),
    ],
    [
      styled({ date: '2026-05-21' }, { numberFormat: 'yyyy-mm-dd' }),
      '陈老师',
      28,
      { value: 350, formula: 'C4*12.5', sharedFrom: 'D3' },
    ],
    [
      null,
      styled('合计', { bold: true }),
      formula('SUM(C3:C4)', 58),
      formula('SUM(D3:D4)', 725, { numberFormat: '0.00' }),
    ],
    [
      '007',
      '=1+1',
      styled(0.5, { numberFormat: '0%' }),
      { value: '注意：穿工装', runs: ['注意：', '穿工装'] },
    ],
  ],
  merges: ['A1:D1'],
  hiddenRows: [6],
  hiddenColumns: [3],
  widths: { 1: 20, 4: 11.5 },
  comments: { B3: '冯老师 20 日下午有课' },
  choices: { B4: ['冯老师', '陈老师', '褚老师'] },
  colours: [{ area: 'C3:C4', below: 30, fill: 'FFFF0000' }],
};

/** Formulas that look at the engine's sheets. */
export const summary: BookSheet = {
  name: '汇总',
  state: 'hidden',
  rows: [
    ['第一个', formula('抽签!A2', '01')],
    ['人数', formula('COUNTA(抽签!A2:A99)', 2)],
    ['平均', formula('AVERAGE(成绩!$C$2:$C$9)', 65)],
    ['本页', formula("SUM('监考安排'!C3:C4)", 58, yellow)],
  ],
};

/** 成绩 as a teacher arranged it: columns of the engine, of the teacher, and formulas on both. */
export const marks: BookSheet = {
  name: '成绩',
  rows: [
    [styled('床号', yellow), '学号', styled('专业技能', { bold: true }), '总分', '班主任', '平均'],
    [styled('A-1', yellow), '01', 60, null, '沈老师', formula('AVERAGE(C2:C4)', 65)],
    [
      styled(null, { fill: 'FF00FF00' }),
      '02',
      70,
      formula('C3', 70, { numberFormat: '0.0' }),
      null,
      formula('C3/100', 0.7),
    ],
    [
      'B-2',
      '03',
      styled(65, { numberFormat: '0.0', fill: 'FFFF0000' }),
      null,
      { value: '韩老师', runs: ['韩', '老师'] },
    ],
    [],
    [null, null, null, null, '合计', formula('SUM(C2:C4)', 195)],
  ],
  hiddenColumns: [5],
  widths: { 1: 15, 3: 7.5 },
  comments: { E2: '请假', A4: '换过' },
  choices: { A2: ['A-1', 'A-2'] },
  colours: [{ area: 'C2:C9', below: 60, fill: 'FFFF0000' }],
};
