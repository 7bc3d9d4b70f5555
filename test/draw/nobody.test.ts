import { describe, expect, it } from 'vitest';
import { hasErrors, presets } from '../../core/index.ts';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, codes, context, dice, perform } from '../support/books.ts';
import { rosterRows } from '../support/people.ts';

const request = { ...context, entropy: dice };

/** A roster on which everybody is excused. */
function excused(preset: string): MemoryHost {
  const host = bookWith(preset, {});
  host.type(
    '名单',
    rosterRows(3, () => '一班').map((row) => row.map((cell) => (cell === '正常' ? '免考' : cell))),
  );
  return host;
}

describe.each(presets)('a book of $id with nobody to draw', ({ id, draw }) => {
  const unit = draw.unit === 'all' ? '全体' : '一班';

  it.each(['check', 'commit', 'draw', 'supplement'] as const)(
    'is refused by %s while the roster is empty',
    (name) => {
      const host = bookWith(id, {});
      const before = host.all();
      const outcome = perform(host, name, name === 'check' ? {} : request);
      expect(codes(outcome)).toContain('roster-empty');
      expect(hasErrors(outcome.issues)).toBe(true);
      expect(outcome.changes).toEqual([]);
      expect(host.all()).toEqual(before);
    },
  );

  it('has nothing to commit when everybody is excused, and each empty unit is named', () => {
    const outcome = perform(excused(id), 'commit', context);
    expect(codes(outcome)).toEqual(['unit-empty', 'nobody-to-draw']);
    expect(outcome.issues[0]?.params.unit).toBe(unit);
    expect(outcome.changes).toEqual([]);
  });

  it('has nothing to draw when everybody is excused', () => {
    const all = perform(excused(id), 'draw', request);
    expect(codes(all)).toEqual(['nothing-to-draw']);
    expect(all.changes).toEqual([]);
    const one = perform(excused(id), 'draw', { ...request, units: [unit] });
    expect(codes(one)).toEqual(['unit-nobody']);
    expect(one.changes).toEqual([]);
  });

  it('is shown to have no unit waiting when everybody is excused', () => {
    const outcome = perform(excused(id), 'check', {});
    expect(outcome.changes).toEqual([]);
    expect(outcome.summary?.units).toEqual([]);
    expect(codes(outcome)).toEqual(['unit-empty']);
  });
});
