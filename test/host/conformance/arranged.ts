import { type BookSheet, formula, styled } from '../workbook.ts';

const yellow = { bold: true, fill: 'FFFFFF00' };

/** 名单 and 成绩 as a teacher arranged them: other names, other order, notes on top, columns of the teacher's own. */
export const roster: BookSheet = {
  name: '花名册',
  rows: [
    [styled('湖南某学院 2026 届', yellow)],
    ['姓名', styled('班主任', yellow), '学籍号', '行政班'],
    ['张三', '沈老师', '007', '一班'],
    ['李四', styled(null, yellow), '008', '一班'],
    ['王五', { value: '韩老师', runs: ['韩', '老师'] }, '009', '一班'],
  ],
  merges: ['A1:D1'],
};
export const register: BookSheet = {
  name: '成绩表',
  rows: [
    ['成绩登记（勿动）'],
    ['姓名', '职业素养', '专业技能', styled('折算', yellow), '总分', '学号', '最终成绩', '等级'],
    ['张三', 5, 55, formula('C3*1.1', 60.5, yellow), null, '007'],
    ['李四', 5, 80, formula('C4*1.1', 88, { numberFormat: '0.0' }), null, '008'],
    ['王五', 4.5, 55.4, formula('C5*1.1', 60.94), null, '009'],
    [],
    [null, null, null, formula('SUM(D3:D5)', 209.44)],
  ],
  comments: { C4: '复核过' },
};
/** Backwards and in English, with a column of notes. */
export const ledger: BookSheet = {
  name: 'Ledger',
  rows: [
    [
      ...[
        '备注',
        '本行摘要',
        '上行摘要',
        '操作人',
        '事由',
        '随机源',
        '对象摘要',
        '人数',
        '次数',
        '单元',
        '操作',
      ],
      ...['时间', 'No'],
    ],
  ],
};

export const guide: BookSheet = {
  name: '说明',
  rows: [
    ['本校安排', formula('1+1', 2)],
    ['8:30 开考', styled('注意', yellow)],
  ],
};
