import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/index.ts';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, codes, context, dice, perform } from '../support/books.ts';
import { columnOf, gridOf, rowOf } from '../support/edits.ts';
import { column, rowsOf } from '../support/read-back.ts';

const deferred: Cell[] = ['202499902', '钱七', '一班', '移动商务', '', '缓考', ''];
const late = (id: string, className: string): Cell[] => [id, '周九', className, '移动商务', '', '正常', ''];
const lottery = [{ label: '福彩 3D', value: '3 8 1 9 0 2 7 5 6 4 4 1 9 0 2 8 7 3 5 1 6' }];
const supplement = (host: MemoryHost, units?: readonly string[]) =>
  perform(host, 'supplement', { ...context, entropy: lottery, ...(units === undefined ? {} : { units }) });

function drawn(): MemoryHost {
  const host = bookWith('mobile-slips-22411', { 一班: 13, 二班: 12 });
  host.type('名单', [deferred]);
  perform(host, 'commit', context);
  perform(host, 'draw', { ...context, entropy: dice });
  return host;
}

function setRoster(host: MemoryHost, id: string, header: string, value: Cell): void {
  host.set('名单', rowOf(host.all(), '名单', id), columnOf(host.all(), '名单', header), value);
}

describe('a supplement', () => {
  it('draws late students and one whose 缓考 ended, and changes nobody else’s cells', () => {
    const host = drawn();
    const [draws, marks] = [gridOf(host.all(), '抽签').rows, gridOf(host.all(), '成绩').rows];
    setRoster(host, '202499902', '状态', '正常');
    host.type('名单', [late('202499904', '一班'), late('202400000', '二班')]);
    expect(codes(supplement(host))).toContain('commit-first');
    // So few are a tail by the standard, in both classes; the commitment says what they can draw.
    expect(codes(perform(host, 'commit', context))).toEqual(['supplement-narrow', 'supplement-narrow']);
    const { summary, issues } = supplement(host);
    expect(issues).toEqual([]);
    expect(summary?.units.map((each) => [each.unit, each.attempt, each.students])).toEqual([
      ['一班', 2, 2],
      ['二班', 2, 1],
    ]);
    expect(gridOf(host.all(), '抽签').rows.slice(0, draws.length)).toEqual(draws);
    expect(gridOf(host.all(), '成绩').rows.slice(0, marks.length)).toEqual(marks);
    expect(column(host.all(), '抽签', '学号').slice(25)).toEqual(['202499902', '202499904', '202400000']);
    expect(column(host.all(), '成绩', '学号').slice(25)).toEqual(['202499902', '202499904', '202400000']);
    const verified = perform(host, 'verify', {});
    expect([verified.issues, verified.summary?.agrees]).toEqual([[], true]);
    expect(verified.summary?.rows.length).toBe(28);
  });

  it('can follow a supplement, each with the next number', () => {
    const host = drawn();
    for (const [id, attempt] of [
      ['202499904', 2],
      ['202499905', 3],
    ] as const) {
      host.type('名单', [late(id, '一班')]);
      perform(host, 'commit', context);
      expect(supplement(host).summary?.units.map((each) => [each.unit, each.attempt, each.students])).toEqual(
        [['一班', attempt, 1]],
      );
    }
    expect(column(host.all(), '台账', '操作')).toEqual([
      '封存',
      '抽签',
      '抽签',
      '封存',
      '补抽',
      '封存',
      '补抽',
    ]);
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
  });

  it('is refused where nobody is late, and for a class that was not drawn', () => {
    const host = drawn();
    expect(codes(supplement(host))).toEqual(['nobody-late']);
    expect(codes(supplement(host, ['一班']))).toEqual(['unit-nobody-late']);
    expect(codes(supplement(host, ['九班']))).toEqual(['unit-unknown']);
    host.type('名单', [late('202499904', '三班')]);
    perform(host, 'commit', context);
    expect(codes(supplement(host, ['三班']))).toEqual(['unit-not-drawn']);
    expect(codes(supplement(host))).toEqual(['nobody-late']);
    expect(
      perform(host, 'draw', { ...context, entropy: dice }).summary?.units.map((each) => each.unit),
    ).toEqual(['三班']);
  });

  it('is what draw points to, named unit or not, instead of a void of the whole class', () => {
    const host = drawn();
    host.type('名单', [late('202499904', '一班'), late('202499905', '一班')]);
    for (const units of [undefined, ['一班']]) {
      const request = { ...context, entropy: lottery, ...(units === undefined ? {} : { units }) };
      const refused = perform(host, 'draw', request);
      expect(refused.issues.map(({ code, params }) => [code, params.units, params.students])).toEqual([
        ['late-waits', '一班', 2],
      ]);
    }
    expect(codes(perform(host, 'draw', { ...context, entropy: lottery, units: ['二班'] }))).toEqual([
      'already-drawn',
    ]);
  });

  it('does not draw a student again who moved to another class; verify names the move', () => {
    const host = drawn();
    const before = gridOf(host.all(), '抽签').rows;
    setRoster(host, '202400003', '班级', '二班');
    host.type('名单', [late('202499904', '二班')]);
    perform(host, 'commit', context);
    expect(supplement(host).summary?.units.map((each) => [each.unit, each.students])).toEqual([['二班', 1]]);
    expect(gridOf(host.all(), '抽签').rows.slice(0, before.length)).toEqual(before);
    expect(column(host.all(), '抽签', '学号').filter((id) => id === '202400003').length).toBe(1);
    const { issues } = perform(host, 'verify', {});
    expect(
      issues.map(({ code, params, place }) => [
        code,
        params.id,
        params.field,
        params.old,
        params.new,
        place?.row,
      ]),
    ).toEqual([['roster-changed', '202400003', '班级', '一班', '二班', 4]]);
  });

  it('is voided together with the draw it belongs to, and everybody is drawn anew', () => {
    const host = drawn();
    host.type('名单', [late('202499904', '一班')]);
    perform(host, 'commit', context);
    supplement(host);
    const { summary } = perform(host, 'void', { ...context, unit: '一班', reason: '机房停电' });
    expect(summary).toEqual({ unit: '一班', attempts: [1, 2], students: 14 });
    expect(rowsOf(host.all(), '抽签').every((row) => row.班级 === '二班')).toBe(true);
    perform(host, 'commit', context);
    const drawnAgain = perform(host, 'draw', { ...context, entropy: dice });
    expect(drawnAgain.summary?.units.map((each) => [each.unit, each.attempt, each.students])).toEqual([
      ['一班', 3, 14],
    ]);
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
  });

  it('uses the rules of its own commitment, and the earlier draw keeps those of its own', () => {
    const host = drawn();
    const before = gridOf(host.all(), '抽签').rows;
    host.set('模块', rowOf(host.all(), '模块', 'M1'), columnOf(host.all(), '模块', '题量'), 3);
    host.type(
      '名单',
      ['202499904', '202499905', '202499906', '202499907'].map((id) => late(id, '一班')),
    );
    perform(host, 'commit', context);
    expect(supplement(host).issues).toEqual([]);
    expect(gridOf(host.all(), '抽签').rows.slice(0, before.length)).toEqual(before);
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
  });
});
