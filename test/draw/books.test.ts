import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, digest, presets, type Standard } from '../../core/index.ts';
import { dryRunText, statementText } from '../../core/proof/statement.ts';
import type { MemoryHost } from '../host/memory.ts';
import { memoryHost } from '../host/memory.ts';
import { standards } from '../support/arbitraries.ts';
import { bookWith, context, dice, perform } from '../support/books.ts';
import { rosterRows } from '../support/people.ts';

const request = { ...context, entropy: dice };
const runs = { numRuns: 80 };
const anyStandard = fc.oneof({ weight: 3, arbitrary: standards }, fc.constantFrom(...presets));
const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });

/** The drawn rows of 抽签 by the first column, 学号; the order of the rows is no part of a draw. */
function drawnRows(host: MemoryHost): Map<Cell, readonly Cell[]> {
  const [sheet] = host.read(['抽签']).grids;
  return new Map(sheet!.rows.slice(1).map((row) => [row[0] ?? null, row]));
}

function bookOf(standard: Standard, roster: readonly (readonly Cell[])[]): MemoryHost {
  const host = memoryHost();
  perform(host, 'new', { standard });
  host.type('名单', roster);
  return host;
}

/** Commits and draws; both must succeed. */
function drawAll(host: MemoryHost) {
  const committed = perform(host, 'commit', context);
  const drawn = perform(host, 'draw', request);
  expect(committed.summary).not.toBeNull();
  expect(drawn.summary).not.toBeNull();
  return { digest: committed.summary!.digest, units: drawn.summary!.units, rows: drawnRows(host) };
}

describe('the order of rows', () => {
  const twoBooks = fc
    .tuple(anyStandard, fc.integer({ min: 1, max: 30 }))
    .map(([standard, count]) => ({ standard, roster: rosterRows(count, (i) => `${(i % 3) + 1}班`) }))
    .chain(({ standard, roster }) =>
      fc.record({
        standard: fc.constant(standard),
        roster: fc.constant(roster),
        otherRoster: shuffled(roster),
        modules: shuffled(standard.modules),
        bank: shuffled(standard.bank),
        components: shuffled(standard.scoring.components),
      }),
    );

  it('in 名单, 模块, 题库 and 评分项 changes neither the commitment nor the draw', () => {
    fc.assert(
      fc.property(twoBooks, ({ standard, roster, otherRoster, modules, bank, components }) => {
        const one = drawAll(bookOf(standard, roster));
        const scoring = { ...standard.scoring, components };
        const other = drawAll(bookOf({ ...standard, modules, bank, scoring }, otherRoster));
        expect(other.digest).toBe(one.digest);
        expect(other.units).toEqual(one.units);
        expect(other.rows).toEqual(one.rows);
      }),
      runs,
    );
  });
});

describe('a class', () => {
  const drawnByClass = anyStandard.map(
    (standard): Standard => ({ ...standard, draw: { ...standard.draw, unit: 'class' } }),
  );
  const sizes = fc.integer({ min: 1, max: 25 });

  it('draws the same whether or not another class is in the book', () => {
    fc.assert(
      fc.property(drawnByClass, sizes, sizes, (standard, first, second) => {
        const alone = drawAll(bookWith(standard, { 一班: first }));
        const together = drawAll(bookWith(standard, { 一班: first, 二班: second }));
        const mine = together.units.filter(({ unit }) => unit === '一班');
        expect(together.units).toHaveLength(2);
        expect(mine).toEqual(alone.units);
        for (const [id, row] of alone.rows) expect(together.rows.get(id)).toEqual(row);
        expect(together.digest).not.toBe(alone.digest);
      }),
      runs,
    );
  });

  it('draws the same whether it is drawn first, last or together with the others', () => {
    const host = bookWith('mobile-slips-22411', { 一班: 13, 二班: 24 });
    perform(host, 'commit', context);
    perform(host, 'draw', { ...request, units: ['二班'] });
    perform(host, 'draw', { ...request, units: ['一班'] });
    expect(drawnRows(host)).toEqual(drawAll(bookWith('mobile-slips-22411', { 一班: 13, 二班: 24 })).rows);
  });
});

describe('a dry run', () => {
  const texts = fc.string({ unit: fc.constantFrom('全', '体', '1', 'A', ' ', ':', '=', '㐂'), maxLength: 8 });
  const sources = fc.array(fc.record({ label: texts, value: texts }), { minLength: 1, maxLength: 3 });

  it('never has the statement of a draw, whatever the unit, the attempt and the entropy', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        sources,
        sources,
        fc.nat({ max: 9 }),
        (unit, other, entropy, added, attempt) => {
          const commitment = digest(unit);
          const trial = dryRunText({ unit, commitment, entropy });
          expect(statementText({ unit, attempt, commitment, entropy })).not.toBe(trial);
          expect(statementText({ unit: other, attempt, commitment, entropy: added })).not.toBe(trial);
        },
      ),
    );
  });

  it.each(presets)(
    'of $id with the very entropy of the draw has another unit key and foretells nothing',
    ({ id }) => {
      const host = bookWith(id, { 一班: 30 });
      perform(host, 'commit', context);
      const trial = perform(host, 'draw', { ...request, dryRun: true });
      const trialRows = host.read(['试抽']).grids[0]!.rows.slice(2);
      const drawn = perform(host, 'draw', request);
      expect(trial.summary?.units[0]?.unitKey).not.toBe(drawn.summary?.units[0]?.unitKey);
      expect(trialRows).toHaveLength(30);
      expect(trialRows).not.toEqual([...drawnRows(host).values()]);
    },
  );
});
