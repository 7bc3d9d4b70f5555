import { describe, expect, it } from 'vitest';
import type { MemoryHost } from '../host/memory.ts';
import { codes, context, drawnBook, perform } from '../support/books.ts';
import { cellOf, typeMarks } from '../support/drawn-books.ts';
import { rowsOf } from '../support/read-back.ts';

function scored(): MemoryHost {
  const host = drawnBook('mobile-30-30-40', { 一班: 3 });
  typeMarks(host, [
    ['202400001', { 专业技能: 55, 职业素养: 4 }],
    ['202400002', { 专业技能: 80, 职业素养: 5 }],
  ]);
  perform(host, 'score', context);
  return host;
}

const history = (host: MemoryHost) => {
  const there = host.all().grids.some((grid) => grid.name === '改分记录');
  return there ? rowsOf(host.all(), '改分记录') : [];
};

describe('a mark that was changed after scoring', () => {
  it('is kept in 改分记录 with old, new, who, when and why, and every change stays there', () => {
    const host = scored();
    typeMarks(host, [['202400001', { 专业技能: 57 }]]);
    const outcome = perform(host, 'score', {
      time: '2026-05-21T10:00:00+08:00',
      user: '李老师',
      reason: ' 漏加一道题 ',
    });
    expect(outcome.issues.map(({ code, severity, params }) => [code, severity, params.cells])).toEqual([
      ['marks-incomplete', 'info', undefined],
      ['marks-changed', 'info', 1],
    ]);
    const first = {
      时间: '2026-05-21T10:00:00+08:00',
      学号: '202400001',
      姓名: '张三',
      改动项: '专业技能',
      原值: '55',
      现值: '57',
      原因: '漏加一道题',
      操作人: '李老师',
    };
    expect(history(host)).toEqual([first]);
    expect(cellOf(host, '成绩', '202400001', '总分')).toBe(61);

    typeMarks(host, [['202400001', { 专业技能: null, 职业素养: 5 }]]);
    perform(host, 'score', { ...context, reason: '再核' });
    expect(history(host).map((row) => [row.改动项, row.原值, row.现值])).toEqual([
      ['专业技能', '55', '57'],
      ['专业技能', '57', ''],
      ['职业素养', '4', '5'],
    ]);
    expect(history(host)[0]).toEqual(first);
    expect(cellOf(host, '成绩', '202400001', '总分')).toBeNull();
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
  });

  it('is kept without a reason too, with a warning', () => {
    const host = scored();
    typeMarks(host, [['202400002', { 专业技能: 81 }]]);
    const outcome = perform(host, 'score', context);
    expect(outcome.issues.map(({ code, severity }) => [code, severity])).toContainEqual([
      'marks-changed-why',
      'warning',
    ]);
    expect(history(host).map((row) => [row.学号, row.原值, row.现值, row.原因])).toEqual([
      ['202400002', '80', '81', ''],
    ]);
  });

  it('takes a reason that is given later, where it has none', () => {
    const host = scored();
    typeMarks(host, [
      ['202400001', { 专业技能: 57 }],
      ['202400002', { 专业技能: 81 }],
    ]);
    perform(host, 'score', context);
    const later = perform(host, 'score', { time: '2026-05-22', user: '赵六', reason: ' 复核 ' });
    expect(later.issues.map(({ code, params }) => [code, params.cells])).toContainEqual([
      'reasons-filled',
      2,
    ]);
    expect(history(host).map((row) => [row.学号, row.现值, row.原因, row.操作人])).toEqual([
      ['202400001', '57', '复核', '王老师'],
      ['202400002', '81', '复核', '王老师'],
    ]);
    expect(codes(perform(host, 'score', { ...context, reason: '又一次' }))).toContain('reason-unneeded');
    expect(history(host).map((row) => row.原因)).toEqual(['复核', '复核']);
    expect(codes(perform(host, 'score', context))).toEqual(['marks-incomplete']);
  });

  it('does not lend its reason to older changes that have none, but says that there are some', () => {
    const host = scored();
    typeMarks(host, [['202400001', { 专业技能: 57 }]]);
    perform(host, 'score', context);
    typeMarks(host, [['202400002', { 专业技能: 81 }]]);
    const outcome = perform(host, 'score', { ...context, reason: '漏加一道题' });
    expect(outcome.issues.map(({ code, params }) => [code, params.cells])).toContainEqual([
      'reasons-open',
      1,
    ]);
    expect(history(host).map((row) => row.原因)).toEqual(['', '漏加一道题']);
  });

  it('is a changed state as well, in the words of the sheet', () => {
    const host = scored();
    typeMarks(host, [['202400002', { 状态: '作弊' }]]);
    perform(host, 'score', { ...context, reason: '监考记录' });
    expect(history(host).map((row) => [row.改动项, row.原值, row.现值])).toEqual([['状态', '正常', '违纪']]);
  });

  it('is no change when the mark is the first one of its kind, or when nothing was touched', () => {
    const host = scored();
    typeMarks(host, [['202400003', { 专业技能: 70, 职业素养: 5 }]]);
    expect(codes(perform(host, 'score', context))).toEqual([]);
    expect(codes(perform(host, 'score', context))).toEqual([]);
    expect(history(host)).toEqual([]);
  });
});

describe('a student’s state', () => {
  it('decides before any mark does', () => {
    const host = drawnBook('mobile-30-30-40', { 一班: 6 });
    const full = { 专业技能: 95, 职业素养: 5 };
    typeMarks(host, [
      ['202400001', { ...full, 状态: '正常' }],
      ['202400002', { 状态: '缺考' }],
      ['202400003', { 状态: '缓考' }],
      ['202400004', { ...full, 状态: '作弊' }],
      ['202400005', { 状态: '免考' }],
    ]);
    const { summary } = perform(host, 'score', context);
    expect(rowsOf(host.all(), '成绩').map((row) => [row.总分, row.等级, row.合格])).toEqual([
      [100, '优秀', '是'],
      [0, '不合格', '否'],
      [null, null, null],
      [0, '不合格', '否'],
      [null, null, null],
      [null, null, null],
    ]);
    expect([summary?.students, summary?.scored, summary?.passed, summary?.incomplete]).toEqual([6, 3, 1, 1]);
    expect(String(cellOf(host, '成绩', '202400004', '判定说明'))).toContain('已填的各项分数不计');
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
  });
});

describe('a make-up mark', () => {
  it('keeps the first mark beside it, and counts no more than the cap of 60', () => {
    const host = drawnBook('mobile-30-30-40', { 一班: 5 });
    typeMarks(host, [
      ['202400001', { 专业技能: 50, 职业素养: 4, 补考成绩: 85 }],
      ['202400002', { 专业技能: 50, 职业素养: 4, 补考成绩: 59 }],
      ['202400003', { 专业技能: 60, 职业素养: 4, 补考成绩: 90 }],
      ['202400004', { 状态: '缓考', 补考成绩: 86 }],
      ['202400005', { 状态: '缺考', 补考成绩: 70 }],
    ]);
    perform(host, 'score', context);
    expect(rowsOf(host.all(), '成绩').map((row) => [row.总分, row.最终成绩, row.等级, row.优秀])).toEqual([
      [54, 60, '合格', '否'],
      [54, 59, '不合格', '否'],
      [64, 64, '合格', '否'],
      [null, 86, '优秀', '是'],
      [0, 60, '合格', '否'],
    ]);
    expect(perform(host, 'verify', {}).issues).toEqual([]);
  });
});
