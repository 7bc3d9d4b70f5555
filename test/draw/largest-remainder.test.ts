import { describe, expect, it } from 'vitest';
import { type DrawPlan, drawPlan, findPreset, type Module, moduleChances } from '../../core/index.ts';
import { fixtureRows } from '../support/rows.ts';
import { chanceTexts, draws, rangesOf, stepParams, sum } from './table.ts';

// Every expected number stands in the hand-made table test/fixtures/quotas/largest-remainder.txt.
const rows = fixtureRows('quotas/largest-remainder.txt');
const named = rows.map((row) => [`${row.N} of ${row.shares}`, row] as const);
const preset = findPreset('ecommerce-five-20')!;
const manyKeys = 120;

function planOf(shares: string): DrawPlan {
  const modules = shares.split(':').map((share, i): Module => {
    return { ...preset.modules[0]!, code: `M${i + 1}`, name: `模块${i + 1}`, share: Number(share) };
  });
  return drawPlan({ draw: { ...preset.draw, method: 'largest-remainder' }, modules, bank: [] });
}

describe('the largest remainder', () => {
  it.each(named)('at N = %s takes the whole parts and gives the missing seats', (_, row) => {
    const plan = planOf(row.shares!);
    for (const drawn of draws(Number(row.N), plan, manyKeys)) {
      expect(stepParams(drawn, 'floor').map((params) => String(params.quota))).toEqual(row.whole!.split(':'));
      const last = drawn.steps[drawn.steps.length - 1];
      expect(last?.params.over ?? 0).toBe(Number(row.missing));
      expect(sum(drawn.quotas)).toBe(Number(row.N));
    }
  });

  it.each(named)('at N = %s ends with the seats of the table', (_, row) => {
    const ranges = rangesOf(draws(Number(row.N), planOf(row.shares!), manyKeys));
    expect(ranges.map(asWritten)).toEqual(row.seats!.split(':'));
  });

  it.each(named)('at N = %s gives each student the exact chances', (_, row) => {
    const chances = moduleChances(Number(row.N), planOf(row.shares!));
    expect(chances.map((each) => each.students)).toEqual([Number(row.N)]);
    expect(chanceTexts(chances[0])).toEqual(row.chances!.split(':'));
  });

  it('names the modules in the order in which they got a seat, the largest remainder first', () => {
    // 30:30:40 at N = 2: remainders 60, 60, 80, so the third module comes first, then one of the other two.
    const named = draws(2, planOf('30:30:40'), manyKeys).map(
      (drawn) => stepParams(drawn, 'remainders')[0]?.drawn,
    );
    const texts = new Set(named.map((names) => JSON.stringify(names)));
    expect([...texts].sort()).toEqual(['["模块3","模块1"]', '["模块3","模块2"]']);
  });
});

/** 3-3 is written 3. */
function asWritten(range: string): string {
  const [least, most] = range.split('-');
  return least === most ? least! : range;
}
