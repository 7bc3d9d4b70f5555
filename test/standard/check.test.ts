import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../core/issue/issue.ts';
import { checkStandard } from '../../core/standard/check.ts';
import type { Standard } from '../../core/standard/type.ts';
import {
  byWeight,
  part,
  sound,
  withBank,
  withDraw,
  withModule,
  withParts,
  withSample,
  withScoring,
  wrong,
} from './examples.ts';

describe('the check of a standard', () => {
  it.each(wrong)('finds %s: %s', (code, _, standard) => {
    const codes = checkStandard(standard).map((issue) => issue.code);
    expect([...new Set(codes)]).toEqual([code]);
  });

  it('names every component on a circle of parents, and not those that only hang from it', () => {
    const circle = withParts(
      part('K1', 100),
      part('K2', 5, { parent: 'K3' }),
      part('K3', 5, { parent: 'K2' }),
      part('K4', 5, { parent: 'K2' }),
    );
    expect(checkStandard(circle).map(({ code, params }) => [code, params.component])).toEqual([
      ['component-parent-cycle', 'K2'],
      ['component-parent-cycle', 'K3'],
    ]);
  });

  it('finds an empty category behind a pool', () => {
    const noCross = { ...withDraw({ tailPool: 'cross' }), modules: sound.modules.slice(0, 3) };
    expect(checkStandard(noCross).map((issue) => issue.code)).toEqual(['tail-pool-empty']);
    const noSurplus = { ...noCross, draw: { ...sound.draw, surplusPool: 'cross' as const } };
    expect(checkStandard(noSurplus).map((issue) => issue.code)).toEqual(['surplus-pool-empty']);
  });

  it('keeps component names away from the columns that the mark sheet has already', () => {
    const found = checkStandard(withParts(part('K1', 100, { name: '状 态' })), ['学号', '状态']);
    expect(found.map(({ code, params }) => [code, params.name, params.header])).toEqual([
      ['component-header-clash', '状 态', '状态'],
    ]);
  });

  it('says where to look: position, code and setting', () => {
    expect(checkStandard(withModule({ share: 0 }))).toEqual([
      {
        code: 'share-not-whole',
        severity: 'error',
        params: { module: 'M2', position: 2, setting: 'share', value: 0 },
      },
    ]);
  });

  it('lists what a setting allows when its word is unknown', () => {
    const [found] = checkStandard(withDraw({ tailPool: 'none' }));
    expect(found?.params).toEqual({
      setting: 'tailPool',
      value: 'none',
      allowed: 'all / basic / core / cross',
    });
  });

  it('only warns of large groups, of idle weights and of an excellent line without a level', () => {
    const warnings: IssueCode[] = [
      'slip-group-large',
      'component-weight-unused',
      'excellent-line-without-level',
    ];
    const found = wrong
      .filter(([code]) => warnings.includes(code))
      .flatMap(([, , standard]) => checkStandard(standard));
    expect(found.map((issue) => issue.severity)).toEqual(['warning', 'warning', 'warning']);
  });

  it('accepts what colleges do with exact decimals, weights, criteria, vetoes and samples', () => {
    const good: Standard[] = [
      withParts(part('K1', 33.4), part('K2', 33.3), part('K3', 33.3)),
      withParts(part('K1', 0.1), part('K2', 0.2), part('K3', 99.7)),
      byWeight(part('K1', 50, { weight: 70, passLine: 30, veto: true }), part('K2', 100, { weight: 30 })),
      withParts(part('K1', 100), part('K11', 60, { parent: 'K1' }), part('K12', 40, { parent: 'K1' })),
      withScoring({ aggregation: 'agreement', examiners: 3 }),
      withScoring({ aggregation: 'trimmed', examiners: 3, trim: 1, makeUpCap: null, decimals: 0 }),
      withSample({}),
      withSample({ least: 30 }),
      withScoring({
        passLine: 60,
        excellentLine: 60,
        levels: [
          { name: '合格', from: 60 },
          { name: '不合格', from: 0 },
        ],
      }),
      { ...sound, modules: sound.modules.map((module) => ({ ...module, share: module.share * 10 })) },
      withParts(part('K1', 50, { name: '技能' }), part('K2', 50, { name: '技能1' })),
      withScoring({
        examiners: 2,
        components: [
          part('K1', 50, { name: '技能' }),
          part('K2', 25, { name: '技能3' }),
          part('K3', 25, { name: '素养2' }),
        ],
      }),
      withDraw({ tailPool: ['M3', 'M2'], surplusPool: 'all' }),
      { ...withModule({ questions: 0, minutes: null }), bank: withBank({ module: 'M2' }).bank },
    ];
    expect(good.flatMap((standard) => checkStandard(standard))).toEqual([]);
  });
});
