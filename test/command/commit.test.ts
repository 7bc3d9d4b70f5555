import { describe, expect, it } from 'vitest';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, codes, context, dice, perform } from '../support/books.ts';
import { columnOf, gridOf, rowOf, withRows } from '../support/edits.ts';
import { column } from '../support/read-back.ts';

const draw = (host: MemoryHost) => perform(host, 'draw', { ...context, entropy: dice });

function committed(): MemoryHost {
  const host = bookWith('mobile-slips-22411', { 一班: 13, 二班: 12 });
  host.type('题库', [
    ['M1', '1', '', '接待', '是'],
    ['M1', '2', '', '投诉', '是'],
  ]);
  perform(host, 'commit', context);
  return host;
}

const setIn = (host: MemoryHost, sheet: string, key: string, header: string, value: string | number) =>
  host.set(sheet, rowOf(host.all(), sheet, key), columnOf(host.all(), sheet, header), value);

describe('a commitment', () => {
  it('must come before the draw', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 13, 二班: 12 });
    const before = host.all();
    const outcome = draw(host);
    expect(outcome.issues.map(({ code, params }) => [code, params.unit])).toEqual([
      ['commit-first', '一班'],
      ['commit-first', '二班'],
    ]);
    expect([outcome.summary, outcome.changes]).toEqual([null, []]);
    expect(host.all()).toEqual(before);
  });

  it('stands when nothing changed: no second row, the same code', () => {
    const host = committed();
    const rows = gridOf(host.all(), '台账').rows.length;
    const again = perform(host, 'commit', { ...context, time: '2026-05-21T08:30:00+08:00' });
    expect(codes(again)).toEqual(['already-committed']);
    expect(gridOf(host.all(), '台账').rows.length).toBe(rows);
    expect(again.summary?.checkCode).toBe(perform(host, 'verify', {}).summary?.commitment?.checkCode);
  });

  it('does not depend on the order of rows or columns', () => {
    const host = committed();
    const turned = bookWith('mobile-slips-22411', { 一班: 13, 二班: 12 });
    turned.type('题库', [
      ['M1', '2', '', '投诉', '是'],
      ['M1', '1', '', '接待', '是'],
    ]);
    const { rows } = withRows(turned.all(), '名单', ([header = [], ...body]) => [
      [...header].reverse(),
      ...body.reverse().map((row) => [...row].reverse()),
    ]).grids.find((grid) => grid.name === '名单')!;
    rows.forEach((row, i) => {
      row.forEach((cell, at) => {
        turned.set('名单', i + 1, at + 1, cell);
      });
    });
    const digest = perform(turned, 'commit', context).summary?.digest;
    expect(digest).toBe(perform(host, 'verify', {}).summary?.commitment?.digest);
  });

  it('is refused when nobody can be drawn', () => {
    const host = bookWith('mobile-30-30-40', {});
    host.type('名单', [['202499902', '钱七', '一班', '移动商务', '', '免考', '']]);
    expect(codes(perform(host, 'commit', context))).toEqual(['unit-empty', 'nobody-to-draw']);
    expect(codes(perform(bookWith('mobile-30-30-40', {}), 'commit', context))).toContain('roster-empty');
  });
});

describe('what changes after the commitment', () => {
  // What was changed; and the difference that must be named: code, sheet, row, header, old, new.
  it.each<[string, (host: MemoryHost) => void, (string | number | undefined)[]]>([
    [
      'a name',
      (host) => setIn(host, '名单', '202400003', '姓名', '王二'),
      ['roster-changed', '名单', 4, '姓名', '王三', '王二'],
    ],
    [
      'a state',
      (host) => setIn(host, '名单', '202400003', '状态', '免考'),
      ['roster-changed', '名单', 4, '状态', '—', '免考'],
    ],
    [
      'a major',
      (host) => setIn(host, '名单', '202400003', '专业', '物流'),
      ['roster-changed', '名单', 4, '专业', '移动商务', '物流'],
    ],
    [
      'a direction',
      (host) => setIn(host, '名单', '202400003', '方向', '美工'),
      ['roster-changed', '名单', 4, '方向', '—', '美工'],
    ],
    [
      'the title of a question',
      (host) => host.set('题库', 3, 4, '表扬'),
      ['rules-changed', '题库', undefined, undefined, 'bank M1 2 投诉', 'bank M1 2 表扬'],
    ],
    [
      'a question less',
      (host) => host.set('题库', 3, 5, '否'),
      ['rules-removed', '题库', undefined, undefined, 'bank M1 2 投诉', undefined],
    ],
    [
      'a question more',
      (host) => host.type('题库', [['M2', '1', '', '海报', '']]),
      ['rules-added', '题库', undefined, undefined, undefined, 'bank M2 1 海报'],
    ],
    [
      'a share',
      (host) => setIn(host, '模块', 'M5', '比例', 2),
      [
        'rules-changed',
        '模块',
        undefined,
        undefined,
        'module M5 团队管理 cross 1 10 60',
        'module M5 团队管理 cross 2 10 60',
      ],
    ],
    [
      'a full mark',
      (host) => {
        setIn(host, '评分项', 'K1', '满分', 95);
        setIn(host, '评分项', 'K2', '满分', 5);
      },
      [
        'rules-changed',
        '评分项',
        undefined,
        undefined,
        'component K1 专业技能 90 0 no',
        'component K1 专业技能 95 0 no',
      ],
    ],
    [
      'the way of the tail',
      (host) => setIn(host, '标准', '尾数抽法', '内容', '各自抽取'),
      ['rules-changed', '标准', undefined, undefined, 'tail cyclic M2 M3', 'tail independent M2 M3'],
    ],
  ])('is named, stops the draw, and can be committed anew: %s', (_, change, difference) => {
    const host = committed();
    change(host);
    const refused = draw(host);
    expect(refused.summary).toBeNull();
    expect(codes(refused)).toContain('changed-since-commit');
    expect(
      refused.issues.map(({ code, place, params }) => [
        code,
        place?.sheet,
        place?.row,
        place?.header,
        params.old,
        params.new,
      ]),
    ).toContainEqual(difference);
    expect(column(host.all(), '台账', '操作')).toEqual(['封存']);

    expect(perform(host, 'commit', context).summary).not.toBeNull();
    expect(draw(host).summary?.units.length).toBe(2);
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
    expect(column(host.all(), '台账', '操作')).toEqual(['封存', '封存', '抽签', '抽签']);
  });

  it('is named when a student came, went, or has another number', () => {
    const host = committed();
    setIn(host, '名单', '202400003', '学号', '202400777');
    expect(draw(host).issues.map(({ code, params, place }) => [code, params.id, place?.row])).toEqual([
      ['changed-since-commit', undefined, undefined],
      ['roster-removed', '202400003', undefined],
      ['roster-added', '202400777', 4],
    ]);
  });

  it('is named for both classes when a student moves from one to the other', () => {
    const host = committed();
    setIn(host, '名单', '202400003', '班级', '二班');
    expect(draw(host).issues.map(({ code, params }) => [code, params.unit ?? params.id, params.new])).toEqual(
      [
        ['changed-since-commit', '一班', undefined],
        ['roster-changed', '202400003', '二班'],
        ['changed-since-commit', '二班', undefined],
        ['roster-added', '二班', undefined],
      ],
    );
  });

  it('is no change when a remark, a column of their own or a marking point is typed', () => {
    const host = committed();
    host.set('名单', 2, 7, '班长');
    host.set('名单', 1, 8, '寝室');
    host.set('评分要点', 2, 3, '别的要点');
    expect(draw(host).issues).toEqual([]);
  });
});
