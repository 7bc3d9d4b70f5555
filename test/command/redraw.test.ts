import { describe, expect, it } from 'vitest';
import { type EntropySource, run } from '../../core/index.ts';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, codes, context, dice, drawnBook, perform } from '../support/books.ts';
import { typeMarks } from '../support/drawn-books.ts';
import { gridOf } from '../support/edits.ts';
import { column, rowsOf } from '../support/read-back.ts';

const draw = (host: MemoryHost, units?: readonly string[], entropy: readonly EntropySource[] = dice) =>
  perform(host, 'draw', { ...context, entropy, ...(units === undefined ? {} : { units }) });
const voidUnit = (host: MemoryHost, unit: string, reason: string) =>
  perform(host, 'void', { ...context, unit, reason });
const ofClass = (host: MemoryHost, unit: string) =>
  rowsOf(host.all(), '抽签').filter((row) => row.班级 === unit);
const twoClasses = () => drawnBook('mobile-slips-22411', { 一班: 13, 二班: 12 });

describe('a second draw', () => {
  it('is refused as long as the first one stands, whether the unit is named or not', () => {
    const host = twoClasses();
    const before = host.all();
    expect(codes(draw(host))).toEqual(['nothing-to-draw']);
    expect(draw(host, ['一班']).issues.map(({ code, params }) => [code, params.unit])).toEqual([
      ['already-drawn', '一班'],
    ]);
    perform(host, 'commit', context);
    expect(draw(host, ['一班', '二班']).summary).toBeNull();
    expect(host.all()).toEqual(before);
  });

  it('needs a void, and a void needs a reason of more than spaces', () => {
    const host = twoClasses();
    const before = host.all();
    expect(codes(voidUnit(host, '一班', ''))).toEqual(['void-reason']);
    expect(codes(voidUnit(host, '一班', ' \u3000\u200b'))).toEqual(['void-reason']);
    expect(codes(voidUnit(host, '三班', '掷错'))).toEqual(['unit-not-drawn']);
    expect(host.all()).toEqual(before);
    expect(voidUnit(host, '一班', '掷错').summary).toEqual({ unit: '一班', attempts: [1], students: 13 });
    expect(codes(voidUnit(host, '一班', '再来'))).toEqual(['unit-not-drawn']);
  });

  it('counts attempts 1, 2, 3, keeps every one in the ledger, and differs though the entropy is the same', () => {
    const host = twoClasses();
    const draws = [ofClass(host, '一班')];
    for (const reason of ['骰子掉在地上', '系主任没有到场']) {
      voidUnit(host, '一班', reason);
      expect(ofClass(host, '一班')).toEqual([]);
      draw(host, ['一班']);
      draws.push(ofClass(host, '一班'));
    }
    const of = (row: Record<string, unknown>) => [row.操作, row.单元, row.次数, row.事由];
    expect(rowsOf(host.all(), '台账').map(of)).toEqual([
      ['封存', '', null, ''],
      ['抽签', '一班', 1, ''],
      ['抽签', '二班', 1, ''],
      ['作废', '一班', 1, '骰子掉在地上'],
      ['抽签', '一班', 2, ''],
      ['作废', '一班', 2, '系主任没有到场'],
      ['抽签', '一班', 3, ''],
    ]);
    const tickets = draws.map((rows) => rows.map((row) => row.签票));
    expect(new Set(tickets.flat()).size).toBe(39);
    expect(draws[0]).not.toEqual(draws[1]);
    expect(draws[1]).not.toEqual(draws[2]);
    const verified = perform(host, 'verify', {});
    // The same throw for a second time foretells the draw: no forgery, but everybody is told.
    expect([codes(verified), verified.summary?.agrees]).toEqual([['entropy-reused'], true]);
    expect(verified.summary?.units.map((each) => [each.unit, each.attempt])).toEqual([
      ['二班', 1],
      ['一班', 3],
    ]);
    const proof = run('proof', host.all(), {}).summary;
    expect(proof?.voided.map((each) => [each.unit, each.attempt])).toEqual([
      ['一班', 1],
      ['一班', 2],
    ]);
  });

  it('leaves the other class alone, cell by cell', () => {
    const host = twoClasses();
    const [drawn, marked] = [
      ofClass(host, '二班'),
      rowsOf(host.all(), '成绩').filter((row) => row.班级 === '二班'),
    ];
    voidUnit(host, '一班', '掷错');
    draw(host, ['一班']);
    expect(ofClass(host, '二班')).toEqual(drawn);
    expect(rowsOf(host.all(), '成绩').filter((row) => row.班级 === '二班')).toEqual(marked);
  });

  it('keeps marks that were typed before, in the same rows, and says that there are some', () => {
    const host = twoClasses();
    typeMarks(host, [['202400002', { 专业技能: 77, 职业素养: 9 }]]);
    const before = column(host.all(), '成绩', '学号');
    const voided = voidUnit(host, '一班', '掷错');
    expect(voided.issues.map(({ code, params }) => [code, params.students])).toEqual([
      ['void-with-marks', 1],
    ]);
    expect(rowsOf(host.all(), '成绩')[1]).toMatchObject({
      学号: '202400002',
      模块: null,
      题号: null,
      专业技能: 77,
    });
    const again = draw(host, ['一班']).issues.filter(({ code }) => code === 'drawn-with-marks');
    expect(again.map(({ severity, params }) => [severity, params.unit, params.students])).toEqual([
      ['warning', '一班', 1],
    ]);
    expect(column(host.all(), '成绩', '学号')).toEqual(before);
    const drawn = ofClass(host, '一班').find((row) => row.学号 === '202400002');
    expect(rowsOf(host.all(), '成绩')[1]).toMatchObject({
      专业技能: 77,
      职业素养: 9,
      模块: drawn?.模块,
      题号: drawn?.题号,
    });
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
  });

  it('is found missing by verify until it is made: a void alone agrees, with nobody drawn', () => {
    const host = drawnBook('mobile-30-30-40', { 一班: 5 });
    voidUnit(host, '全体', '名单有误');
    const verified = perform(host, 'verify', {});
    expect([verified.summary?.agrees, verified.summary?.rows]).toEqual([true, []]);
    expect(gridOf(host.all(), '抽签').rows.length).toBe(1);
  });
});

describe('the draw of one class', () => {
  it('leaves the others undrawn, and they can be drawn later from the same commitment', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 13, 二班: 12, 三班: 4 });
    perform(host, 'commit', context);
    expect(draw(host, ['二班']).summary?.units.map((each) => each.unit)).toEqual(['二班']);
    expect([...new Set(column(host.all(), '抽签', '班级'))]).toEqual(['二班']);
    expect(column(host.all(), '成绩', '学号').length).toBe(12);
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
    expect(draw(host, [' 一班', '三班']).summary?.units.map((each) => each.unit)).toEqual(['一班', '三班']);
    const together = bookWith('mobile-slips-22411', { 一班: 13, 二班: 12, 三班: 4 });
    perform(together, 'commit', context);
    draw(together);
    const byId = (each: MemoryHost) =>
      rowsOf(each.all(), '抽签').sort((a, b) => (String(a.学号) < String(b.学号) ? -1 : 1));
    expect(byId(host)).toEqual(byId(together));
  });

  it('is refused for a class that does not exist, and draws nobody else then', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 13, 二班: 12 });
    perform(host, 'commit', context);
    const refused = draw(host, ['一班', '九班']);
    expect(refused.issues.map(({ code, params }) => [code, params.unit, params.units])).toEqual([
      ['unit-unknown', '九班', '一班、二班'],
    ]);
    expect([refused.summary, refused.changes]).toEqual([null, []]);
  });

  it('is refused for a class of which nobody takes part', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 13 });
    host.type('名单', [['202499902', '钱七', '二班', '移动商务', '', '免考', '']]);
    expect(codes(perform(host, 'commit', context))).toEqual(['unit-empty']);
    expect(draw(host, ['二班']).issues.map(({ code, params }) => [code, params.unit])).toEqual([
      ['unit-nobody', '二班'],
    ]);
    expect(draw(host).summary?.units.map((each) => each.unit)).toEqual(['一班']);
  });
});
