import { describe, expect, it } from 'vitest';
import { nextStep } from '../../core/index.ts';

describe('the next step', () => {
  const summary = { students: 10, units: [], drawn: 0, committed: false };
  const unit = { unit: '一班', kind: 'draw' as const, students: 10, chances: [] };
  const late = { ...unit, kind: 'supplement' as const, students: 1 };

  it.each([
    [{ ...summary, students: 0 }, 'fill-roster'],
    [{ ...summary, units: [unit] }, 'commit'],
    [{ ...summary, units: [unit], committed: true }, 'commit-or-draw'],
    [{ ...summary, drawn: 10, committed: true }, 'score'],
    [{ ...summary, units: [late], drawn: 10, committed: true }, 'commit-or-supplement'],
    [{ ...summary, units: [late, unit], drawn: 10, committed: true }, 'commit-or-draw'],
    [null, 'correct'],
  ])('after a check that found %j is %s', (found, step) => {
    expect(nextStep('check', { summary: found, issues: [] })).toBe(step);
  });

  it('after a commitment of late students alone is their supplement', () => {
    const late = { unit: '一班', kind: 'supplement' as const, students: 1, digest: '' };
    const sealed = { digest: '', checkCode: '', units: [late] };
    expect(nextStep('commit', { summary: sealed, issues: [] })).toBe('publish-supplement');
    const both = { ...sealed, units: [late, { ...late, kind: 'draw' as const }] };
    expect(nextStep('commit', { summary: both, issues: [] })).toBe('publish');
  });
});
