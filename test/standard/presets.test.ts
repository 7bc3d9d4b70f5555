import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkStandard } from '../../core/standard/check.ts';
import { findPreset, presets } from '../../core/standard/presets/index.ts';
import type { Standard } from '../../core/standard/type.ts';

type Row = readonly string[];
const silent = '-';

/** The rows of each standard in test/fixtures/standards.txt, without the column that says where they stand. */
function readFacts(): Map<string, Row[]> {
  const facts = new Map<string, Row[]>();
  let rows: Row[] = [];
  for (const line of readFileSync(new URL('../fixtures/standards.txt', import.meta.url), 'utf8').split(
    '\n',
  )) {
    const heading = /^\[(.+)\]$/.exec(line)?.[1];
    if (heading !== undefined) {
      rows = [];
      facts.set(heading, rows);
    } else if (line !== '' && !line.startsWith('#')) rows.push(line.split(' | ').slice(0, -1));
  }
  return facts;
}

const facts = readFacts();
const ids = [...facts.keys()];
const rowsOf = (id: string, kind: string) =>
  facts
    .get(id)!
    .filter(([first]) => first === kind)
    .map((row) => row.slice(1));
const explained = (preset: Standard) => new Set(preset.assumptions.map((each) => each.about));

/** Silence of the document stays silence: compared as a dash, and the program must explain what it put there. */
function sameAs(row: Row, fields: Row): Row {
  return row.map((value, index) => (value === silent ? silent : fields[index]!));
}

describe('the presets', () => {
  it('are the three examination standards in their order', () => {
    expect(presets.map((preset) => preset.id)).toEqual(ids);
    expect(presets.map((preset) => findPreset(preset.id))).toEqual(presets);
    expect(findPreset('no such standard')).toBeUndefined();
  });

  it.each(ids)('%s is sound, with not so much as a warning', (id) => {
    expect(checkStandard(findPreset(id)!)).toEqual([]);
  });

  it.each(ids)('%s has the modules of the document', (id) => {
    const preset = findPreset(id)!;
    const rows = rowsOf(id, 'module');
    const ours = preset.modules.map((module, index) => {
      const { code, name, category, share, questions, minutes } = module;
      return sameAs(rows[index]!, [code, name, category, String(share), String(questions), String(minutes)]);
    });
    expect(ours).toEqual(rows);
    const settings = ['code', 'name', 'category', 'share', 'questions', 'minutes'];
    const left = settings.filter((_, index) => rows.some((row) => row[index] === silent));
    expect([...explained(preset)]).toEqual(expect.arrayContaining(left));
  });

  it.each(ids)('%s has the projects of the document, with a short label for each evaluation point', (id) => {
    const { modules } = findPreset(id)!;
    const ours = modules.flatMap(({ code, projects }) =>
      projects.map(({ name, criteria }) => [code, name, String(criteria.length)]),
    );
    expect(ours).toEqual(rowsOf(id, 'project'));
    const labels = modules.flatMap(({ projects }) => projects.flatMap(({ criteria }) => criteria));
    expect(labels.filter((label) => label.match(/[^\u0020-\u007E]/g)!.length > 12)).toEqual([]);
    for (const { projects } of modules) {
      for (const { criteria } of projects) expect(new Set(criteria).size).toBe(criteria.length);
    }
  });

  it.each(ids)('%s draws and marks as the document says, and explains what it does not say', (id) => {
    const preset = findPreset(id)!;
    const { draw, scoring } = preset;
    const named: Record<string, unknown> = { ...preset, ...draw, ...scoring };
    const settings = facts.get(id)!.filter((row) => row.length === 2 && row[0] !== 'component');
    for (const [setting, value] of settings) {
      if (value !== silent) expect([setting, String(named[setting!])]).toEqual([setting, value]);
      else if (setting === 'college' || setting === 'year') expect(named[setting]).toBe('');
      else expect(explained(preset)).toContain(setting);
    }
    expect(settings.length).toBeGreaterThan(10);
    const parts = rowsOf(id, 'component');
    if (parts[0]![0] === silent) expect(explained(preset)).toContain('components');
    else expect(scoring.components.map(({ name, full }) => [name, String(full)])).toEqual(parts);
  });

  // The defaults agreed for what the documents leave open: DESIGN's sections on the standards, the draw and scoring.
  it.each(ids)('%s fills the gaps with the common defaults', (id) => {
    const { draw, scoring, bank } = findPreset(id)!;
    const { examiners, aggregation, trim, tolerance, decimals, decideOn, makeUpCap, by, levels } = scoring;
    expect({ examiners, aggregation, trim, tolerance, decimals, decideOn, makeUpCap, by }).toEqual({
      examiners: 1,
      aggregation: 'mean',
      trim: 1,
      tolerance: 5,
      decimals: 1,
      decideOn: 'rounded',
      makeUpCap: 60,
      by: 'points',
    });
    expect(levels).toEqual([
      { name: '优秀', from: 85 },
      { name: '合格', from: 60 },
      { name: '不合格', from: 0 },
    ]);
    expect([draw.sample, draw.questionWay, bank]).toEqual([null, 'independent', []]);
    expect(scoring.components.map(({ code }) => code)).toEqual(
      ['K1', 'K2'].slice(0, scoring.components.length),
    );
  });

  it('leave open what only a college knows: standard A has no minutes, A and B ten questions a module', () => {
    const of = (id: string) => findPreset(id)!.modules;
    expect(of('mobile-30-30-40').map(({ minutes }) => minutes)).toEqual([null, null, null]);
    const counts = [...of('mobile-30-30-40'), ...of('ecommerce-five-20')].map(({ questions }) => questions);
    expect(counts).toEqual(Array(8).fill(10));
    expect(findPreset('ecommerce-five-20')!.scoring.components.map(({ full }) => full)).toEqual([100]);
  });

  it('explain every default in both languages, each setting once', () => {
    for (const { assumptions } of presets) {
      expect(new Set(assumptions.map(({ about }) => about)).size).toBe(assumptions.length);
      for (const { zh, en } of assumptions) {
        expect(zh).toMatch(/[\u4E00-\u9FFF]/);
        expect(en).toMatch(/[a-z]{3}/);
      }
    }
  });
});
