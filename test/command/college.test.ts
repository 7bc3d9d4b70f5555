import { describe, expect, it } from 'vitest';
import { memoryHost } from '../host/memory.ts';
import { bookWith, context, dice, perform } from '../support/books.ts';
import { gridOf } from '../support/edits.ts';
import { tally } from '../support/read-back.ts';

/** A whole college in one workbook. */
describe('a book of 10,000 students', () => {
  it.each([
    // 250 classes of 40: four groups of ten each, so the slips alone decide: 2:2:4:1:1 of 10,000.
    ['mobile-slips-22411', 250, 250, [2000, 2000, 4000, 1000, 1000]],
    // One cohort, 30/30/40 without a rest.
    ['mobile-30-30-40', 250, 1, [3000, 3000, 4000]],
  ] as const)('is committed, drawn, scored and verified by %s', (standard, classes, units, modules) => {
    const names = Array.from({ length: classes }, (_, i) => [`移动商务 ${i + 1} 班`, 10_000 / classes]);
    const host = bookWith(standard, Object.fromEntries(names));
    expect(perform(host, 'check', {}).issues).toEqual([]);
    perform(host, 'commit', context);
    expect(perform(host, 'draw', { ...context, entropy: dice }).summary?.units.length).toBe(units);
    const byName = tally(host.all(), '抽签', '模块');
    expect(
      gridOf(host.all(), '模块')
        .rows.slice(1)
        .map((row) => byName[String(row[1])]),
    ).toEqual(modules);

    const marked = memoryHost(
      host.all().grids.map(({ name, rows }) => {
        if (name !== '成绩') return { name, rows };
        const [header = [], ...body] = rows;
        const [skill, conduct] = [header.indexOf('专业技能'), header.indexOf('职业素养')];
        const mark = (i: number, at: number) => (at === skill ? 40 + (i % 50) : at === conduct ? 5 : null);
        return {
          name,
          rows: [header, ...body.map((row, i) => header.map((_, at) => mark(i, at) ?? row[at] ?? null))],
        };
      }),
    );
    const scored = perform(marked, 'score', context);
    expect([scored.issues, scored.summary?.scored]).toEqual([[], 10_000]);
    // 40…89 + 5: below 60 are the fifteen lowest of every fifty, from 85 on the ten highest.
    expect([scored.summary?.passed, scored.summary?.excellent]).toEqual([7000, 2000]);
    const verified = perform(marked, 'verify', {});
    expect([verified.issues, verified.summary?.agrees, verified.summary?.rows.length]).toEqual([
      [],
      true,
      10_000,
    ]);
  });
});
