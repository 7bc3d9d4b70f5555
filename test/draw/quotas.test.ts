import { describe, expect, it } from 'vitest';
import { type DrawPlan, derivationText, drawPlan, findPreset, moduleChances } from '../../core/index.ts';
import { type FixtureRow, fixtureRows, numbered } from '../support/rows.ts';
import { chanceTexts, draws, isWithin, rangesOf, stepParams, sum } from './table.ts';

// Every expected number stands in test/fixtures/quotas/*.txt, made by make_quotas.py from the standards' own words.
const planOf = (id: string) => drawPlan(findPreset(id)!);
const keysEach = 6;
/** With this many keys every count that chance can bring has come up for the small numbers of the named cases. */
const manyKeys = 120;

/** N for a test's name, and the row. */
const byN = (rows: readonly FixtureRow[]) => rows.map((row) => [row.N!, row] as const);

describe('standard A, rounded half up', () => {
  const rows = fixtureRows('quotas/A.txt');
  const plan = planOf('mobile-30-30-40');
  const named = (...ns: number[]) => rows.filter((row) => ns.includes(Number(row.N)));

  it('has a table for every N from 1 to 200', () => {
    expect(rows.map((row) => Number(row.N))).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  });

  it.each(byN(rows))(
    'at N = %s rounds, sums up and leaves over or has too many as the table says',
    (_, row) => {
      for (const drawn of draws(Number(row.N), plan, keysEach)) {
        const quotas = stepParams(drawn, 'half-up').map((params) => String(params.quota));
        expect(quotas).toEqual(numbered(row, 'q'));
        const last = drawn.steps[drawn.steps.length - 1];
        expect(last?.params.sum).toBe(Number(row.sum));
        expect(last?.params.over ?? 0).toBe(Number(row.over));
        expect(last?.params.tail ?? 0).toBe(Number(row.tail));
        expectCounts(row, drawn.quotas);
      }
    },
  );

  it.each(byN(rows))('at N = %s shows the exact shares', (_, row) => {
    const [drawn] = draws(Number(row.N), plan, 1);
    const lines = derivationText(drawn!.steps, 'zh');
    numbered(row, 'x').forEach((exact, i) => {
      expect(lines[i]).toContain(`＝${exact}，`);
    });
  });

  it.each(byN(rows))('at N = %s gives each student the exact chances', (_, row) => {
    const chances = moduleChances(Number(row.N), plan);
    expect(chances.map((each) => each.students)).toEqual([Number(row.N)]);
    expect(chanceTexts(chances[0])).toEqual(numbered(row, 'p'));
  });

  it.each(byN(named(2, 5, 9, 12, 15)))(
    'at N = %s takes the one seat too many from a core module, now this, now that',
    (_, row) => {
      expect([row.over, row.tail]).toEqual(['1', '0']);
      expect(rangesOf(draws(Number(row.N), plan, manyKeys))).toEqual(numbered(row, 'r'));
    },
  );

  it.each(byN(named(1, 8)))(
    'at N = %s deals the one student left over a core module, now this, now that',
    (_, row) => {
      expect([row.over, row.tail]).toEqual(['0', '1']);
      expect(rangesOf(draws(Number(row.N), plan, manyKeys))).toEqual(numbered(row, 'r'));
    },
  );
});

describe('standard B, rounded down', () => {
  const rows = fixtureRows('quotas/B.txt');
  const plan = planOf('ecommerce-five-20');

  it('has a table for every N from 1 to 200', () => {
    expect(rows.map((row) => Number(row.N))).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  });

  it.each(byN(rows))('at N = %s rounds five times down and leaves the tail of the table', (_, row) => {
    for (const drawn of draws(Number(row.N), plan, keysEach)) {
      expect(stepParams(drawn, 'floor').map((params) => String(params.quota))).toEqual(numbered(row, 'q'));
      const last = drawn.steps[drawn.steps.length - 1];
      expect(last?.params.sum).toBe(Number(row.sum));
      expect(last?.params.tail ?? 0).toBe(Number(row.tail));
      expect(derivationText(drawn.steps, 'zh')[0]).toContain(`＝${row.x}，`);
      expectCounts(row, drawn.quotas);
    }
  });

  it.each(byN(rows))('at N = %s gives each student the same chance of each module', (_, row) => {
    const chances = moduleChances(Number(row.N), plan);
    expect(chances.map((each) => each.students)).toEqual([Number(row.N)]);
    expect(chanceTexts(chances[0])).toEqual(numbered(row, 'p'));
  });

  it.each(byN(rows.slice(0, 9)))(
    'at N = %s lets every module have as few and as many as the table says',
    (_, row) => {
      expect(rangesOf(draws(Number(row.N), plan, manyKeys))).toEqual(numbered(row, 'r'));
    },
  );
});

describe('standard C, ten slips a group', () => {
  const rows = fixtureRows('quotas/C.txt');
  const plan = planOf('mobile-slips-22411');
  const named = (...ns: number[]) => rows.filter((row) => ns.includes(Number(row.N)));

  it('has a table for every N from 1 to 200', () => {
    expect(rows.map((row) => Number(row.N))).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  });

  it.each(byN(rows))('at N = %s makes the full groups and the rest of the table', (_, row) => {
    const groups = Number(row.groups);
    for (const drawn of draws(Number(row.N), plan, keysEach)) {
      expect(drawn.steps[0]?.params.groups).toBe(groups);
      expect(drawn.steps[1]?.params.tail ?? 0).toBe(Number(row.rest));
      expectCounts(row, drawn.quotas);
      const full = drawn.ids.map((_, i) => drawn.group[i]! < groups);
      expect(countModules(drawn.module, full)).toEqual(numbered(row, 'f').map(Number));
      const rest = countModules(
        drawn.module,
        full.map((each) => !each),
      );
      expect(isWithin(rest[1]!, row.t2!)).toBe(true);
      expect(isWithin(rest[2]!, row.t3!)).toBe(true);
      expect([rest[0], rest[3], rest[4]]).toEqual([0, 0, 0]);
    }
  });

  it.each(byN(rows))('at N = %s gives full groups and the rest their exact chances', (_, row) => {
    const chances = moduleChances(Number(row.N), plan);
    const rest = Number(row.rest);
    const full = chances.find((each) => each.students === Number(row.N) - rest);
    const last = chances.find((each) => each.students === rest);
    expect(chanceTexts(full) ?? Array(5).fill('-')).toEqual(numbered(row, 'g'));
    expect(chanceTexts(last) ?? Array(5).fill('-')).toEqual(numbered(row, 's'));
    expect(sum(chances.map((each) => each.students))).toBe(Number(row.N));
  });

  it.each(byN(rows))('at N = %s deals each full group its ten slips', (_, row) => {
    for (const drawn of draws(Number(row.N), plan, keysEach)) {
      for (let group = 0; group < Number(row.groups); group++) {
        const members = [...drawn.group].map((each) => each === group);
        // Standard C, section 5: 2:2:4:1:1.
        expect(countModules(drawn.module, members), `group ${group + 1}`).toEqual([2, 2, 4, 1, 1]);
      }
    }
  });

  it.each(byN(rows))('at N = %s gives a student of unknown place the average chances', (_, row) => {
    const everyone = { ...plan, rules: { ...plan.rules, sample: { percent: 100, least: 1, most: 1000 } } };
    expect(chanceTexts(moduleChances(Number(row.N), everyone)[0])).toEqual(numbered(row, 'e'));
  });

  it.each(byN(named(7, 10, 13, 47)))(
    'at N = %s deals the rest in turn, either core module first',
    (_, row) => {
      expect(rangesOf(draws(Number(row.N), plan, manyKeys))).toEqual(numbered(row, 'r'));
    },
  );
});

describe('rounding', () => {
  it('is exact where a share comes to a half or to a whole number, whatever the share', () => {
    // In binary floating point 45 × 0.7 is 31.499999999999996.
    const wrong: string[] = [];
    for (let total = 2; total <= 30; total++) {
      for (let share = 1; share < total; share++) {
        for (let n = 1; n <= 60; n++) {
          if ((2 * n * share) % total !== 0) continue;
          const whole = (n * share) % total === 0;
          // Whole numbers: n·share ÷ total, or half a seat more that half up rounds up and floor cuts.
          const floor = BigInt(n * share) / BigInt(total);
          const expected = { floor, 'half-up': whole ? floor : floor + 1n };
          for (const method of ['floor', 'half-up'] as const) {
            const [quota] = roundedQuotas(n, planOfShares([share, total - share], method));
            if (quota !== Number(expected[method])) wrong.push(`${method} ${n}×${share}÷${total}: ${quota}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

function planOfShares(shares: readonly number[], method: 'floor' | 'half-up'): DrawPlan {
  const preset = findPreset('mobile-30-30-40')!;
  const modules = shares.map((share, i) => ({ ...preset.modules[i]!, share }));
  return drawPlan({
    draw: { ...preset.draw, method, tailPool: 'all', surplusPool: 'all' },
    modules,
    bank: [],
  });
}

/** The rounded quotas that the derivation names, before a tail or a surplus. */
function roundedQuotas(n: number, plan: DrawPlan): unknown[] {
  const [drawn] = draws(n, plan, 1);
  return stepParams(drawn!, plan.rules.method).map((params) => params.quota);
}

function expectCounts(row: FixtureRow, quotas: readonly number[]): void {
  expect(sum(quotas)).toBe(Number(row.N));
  numbered(row, 'r').forEach((range, place) => {
    expect(isWithin(quotas[place]!, range), `module ${place + 1}: ${quotas[place]} in ${range}`).toBe(true);
  });
}

/** How many of the chosen students got each of the five modules. */
function countModules(module: Int32Array, chosen: readonly boolean[]): number[] {
  const counts = [0, 0, 0, 0, 0];
  chosen.forEach((isChosen, i) => {
    if (isChosen) counts[module[i]!]! += 1;
  });
  return counts;
}
