import { describe, expect, it } from 'vitest';
import { run } from '../../core/index.ts';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, codes, context, dice, perform } from '../support/books.ts';

const lottery = { label: '当日彩票号码', value: '04881' };
const [throws] = dice;
const announced = '骰子、当日彩票号码';

/** A book whose line 随机源 says what will be thrown, committed. */
function committedBook(sources: string): MemoryHost {
  const host = bookWith('mobile-30-30-40', { 一班: 12 });
  const rows = host.all().grids.find((grid) => grid.name === '标准')!.rows;
  host.set('标准', rows.findIndex((row) => row[0] === '随机源') + 1, 2, sources);
  perform(host, 'commit', context);
  return host;
}

const modulesOf = (host: MemoryHost) =>
  host
    .all()
    .grids.find((grid) => grid.name === '抽签')!
    .rows.map((row) => `${row[0]} ${row[5]} ${row[6]}`);

describe('entropy that was announced with the commitment', () => {
  it('draws without a warning when exactly the announced sources are given, in whatever order', () => {
    const host = committedBook(announced);
    const other = committedBook(announced);
    const outcome = run('draw', host.all(), { ...context, entropy: [throws!, lottery] });
    expect(codes(outcome)).toEqual([]);
    host.apply(outcome.changes);
    perform(other, 'draw', { ...context, entropy: [lottery, throws!] });
    expect(modulesOf(other)).toEqual(modulesOf(host));
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
  });

  it.each([
    ['one source is missing', [throws!]],
    ['a label is spelled another way', [throws!, { ...lottery, label: '彩票' }]],
    ['a further one is added', [throws!, lottery, { label: '见证人', value: '春风' }]],
    ['a label is given twice', [throws!, throws!]],
  ])('is refused when %s', (_, entropy) => {
    const host = committedBook(announced);
    const outcome = perform(host, 'draw', { ...context, entropy });
    expect([codes(outcome).includes('entropy-not-announced'), outcome.changes]).toEqual([true, []]);
  });

  it('cannot be changed after the commitment', () => {
    const host = committedBook(announced);
    const rows = host.all().grids.find((grid) => grid.name === '标准')!.rows;
    host.set('标准', rows.findIndex((row) => row[0] === '随机源') + 1, 2, '骰子');
    expect(codes(perform(host, 'draw', { ...context, entropy: dice }))).toContain('changed-since-commit');
  });

  it('leaves no choice of spelling for numbers: digits and separators make one draw', () => {
    const drawn = [
      '351622461354261135246315',
      '3,5,1,6,2,2,4,6,1,3,5,4,2,6,1,1,3,5,2,4,6,3,1,5',
      '351622 461354-261135、246315',
    ].map((value) => {
      const host = committedBook('骰子');
      perform(host, 'draw', { ...context, entropy: [{ label: '骰子', value }] });
      return modulesOf(host);
    });
    expect(drawn[1]).toEqual(drawn[0]);
    expect(drawn[2]).toEqual(drawn[0]);
  });

  it('is asked for by check, as long as none is named and nothing was drawn', () => {
    const asked = (host: MemoryHost) =>
      run('check', host.all(), {})
        .issues.filter((each) => each.code === 'sources-none')
        .map(({ severity, place }) => [severity, place?.sheet]);
    const host = committedBook('');
    expect(asked(host)).toEqual([['info', '标准']]);
    expect(asked(committedBook('骰子'))).toEqual([]);
    perform(host, 'draw', { ...context, entropy: dice });
    expect(asked(host)).toEqual([]);
  });

  it('is advised: without an announcement every draw is warned of', () => {
    const host = committedBook('');
    expect(codes(run('draw', host.all(), { ...context, entropy: dice }))).toEqual(['entropy-unannounced']);
  });
});

describe('a code that was published', () => {
  const publishedBefore = (host: MemoryHost) => run('verify', host.all(), {}).summary!.commitment!.checkCode;

  it('does not vouch for a draw that stands on a later commitment', () => {
    const host = committedBook('骰子');
    const first = publishedBefore(host);
    host.set('名单', 2, 5, '改过的方向');
    perform(host, 'commit', context);
    perform(host, 'draw', { ...context, entropy: dice });
    const outcome = perform(host, 'verify', { published: first });
    expect([codes(outcome).includes('published-not-drawn'), outcome.summary?.agrees]).toEqual([true, false]);
    expect(perform(host, 'verify', { published: publishedBefore(host) }).summary?.agrees).toBe(true);
  });
});

describe('class names that look alike', () => {
  it('are named, for they would be drawn apart', () => {
    const host = bookWith('mobile-slips-22411', { '移动商务（1）班': 12, '移动商务(1)班': 5 });
    expect(codes(perform(host, 'commit', context))).toContain('unit-alike');
  });
});

describe('entropy that was used before', () => {
  it('is named when a voided class is drawn with the same throw, and when it was thrown before the commitment', () => {
    const host = committedBook('骰子');
    expect(codes(perform(host, 'draw', { ...context, entropy: dice }))).toEqual([]);
    perform(host, 'void', { ...context, unit: '全体', reason: '掷错' });
    expect(codes(perform(host, 'draw', { ...context, entropy: dice }))).toContain('entropy-reused');
    expect(codes(perform(host, 'verify', {}))).toContain('entropy-reused');
  });

  it('is no matter for classes that are drawn together', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 12, 二班: 11 });
    perform(host, 'commit', context);
    expect(codes(perform(host, 'draw', { ...context, entropy: dice }))).toEqual([]);
    expect(codes(perform(host, 'verify', {}))).toEqual([]);
  });
});

describe('late students', () => {
  it('who are few can draw the modules of the tail only, and the commitment says which', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 12 });
    perform(host, 'commit', context);
    perform(host, 'draw', { ...context, entropy: dice });
    host.type('名单', [['202409001', '迟三', '一班', '移动商务', '', '', '']]);
    const [narrow] = perform(host, 'commit', context).issues;
    // Standard C: fewer than ten are dealt the core modules 网店美工 and 移动营销.
    expect([narrow?.code, narrow?.params.modules]).toEqual(['supplement-narrow', '网店美工、移动营销']);
  });

  it('are not forgotten when their row of 成绩 is deleted: check and score name them', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 12 });
    perform(host, 'commit', context);
    perform(host, 'draw', { ...context, entropy: dice });
    const grids = host
      .all()
      .grids.map((grid) => (grid.name === '成绩' ? { name: grid.name, rows: grid.rows.slice(0, -1) } : grid));
    for (const name of ['check', 'score'] as const) {
      expect(
        codes(name === 'check' ? run('check', { grids }, {}) : run('score', { grids }, context)),
      ).toContain('marks-row-missing');
    }
  });
});
