import { describe, expect, it } from 'vitest';
import { newBook } from '../../core/book/new-book.ts';
import { readStandard } from '../../core/book/read-standard.ts';
import { applyChanges, presets, run, type Standard } from '../../core/index.ts';
import { byWeight, part, withBank, withDraw, withSample, withScoring } from '../standard/examples.ts';

const written = (standard: Standard) => applyChanges({ grids: [] }, newBook(standard, { grids: [] }));
/** What sheets cannot hold: the preset's name in commands, and assumptions, which become notes. */
const saidBySheets = (standard: Standard) => ({ ...standard, id: '', assumptions: [] });

const others: readonly (readonly [string, Standard])[] = [
  ['a sample', withSample({ percent: 15, least: 10, most: 30 })],
  ['listed pools', withDraw({ tailPool: ['M2', 'M3'], surplusPool: ['M1'] })],
  ['pools of a category', withDraw({ tailPool: 'cross', surplusPool: 'basic' })],
  ['every way of the tail', withDraw({ tailWay: 'independent', questionWay: 'balanced', unit: 'major' })],
  [
    'a listed bank',
    withBank({ number: '1', title: '接待' }, { module: 'M2', number: 'A-7', project: '售后' }),
  ],
  [
    'weights, criteria and a veto',
    byWeight(
      part('K1', 100, { weight: 70, passLine: 59.5, veto: true }),
      part('K2', 20, { weight: 30 }),
      part('K21', 20, { weight: 100, parent: 'K2' }),
    ),
  ],
  [
    'agreement of three',
    withScoring({ examiners: 3, aggregation: 'agreement', tolerance: 7.5, makeUpCap: null }),
  ],
  [
    'exact lines and five levels',
    withScoring({
      decideOn: 'exact',
      decimals: 0,
      passLine: 59.5,
      levels: [
        ['优', 90],
        ['良', 85],
        ['中', 70],
        ['及格', 59.5],
        ['不及格', 0],
      ].map(([name, from]) => ({ name: String(name), from: Number(from) })),
    }),
  ],
];

describe('a new workbook', () => {
  it.each([...presets.map((each) => [each.id, each] as const), ...others])(
    'says its standard again: %s',
    (_, standard) => {
      const { standard: read, issues } = readStandard(written(standard));
      expect(issues.filter((each) => each.severity === 'error')).toEqual([]);
      expect(read).toEqual(saidBySheets(standard));
    },
  );

  it('has a note for everything that the original leaves open', () => {
    for (const preset of presets) {
      const notes = written(preset)
        .grids.find((grid) => grid.name === '标准')
        ?.rows.map((row) => String(row[2]));
      for (const { zh } of preset.assumptions) expect(notes?.some((note) => note.includes(zh))).toBe(true);
    }
  });

  it('offers the words that a setting takes on its very line', () => {
    const change = newBook(presets[2]!, { grids: [] }).find(
      (each) => each.kind === 'sheet' && each.spec.name === '标准',
    );
    if (change?.kind !== 'sheet') throw new Error('new makes no sheet 标准');
    const { rows, cells = [] } = change.spec;
    const offered = cells.map(({ row, column, choices }) => [rows[row - 1]![0], column, choices.join('/')]);
    expect(offered).toContainEqual(['抽签单元', 2, '全体/班级/专业']);
    expect(offered).toContainEqual(['判定依据', 2, '舍入后/舍入前']);
    // What a line says is among what it offers: the standard itself is the outside view here.
    for (const { row, column, choices } of cells) expect(choices).toContain(rows[row - 1]![column - 1]);
    expect(offered.length).toBe(7);
  });

  it('writes the announced entropy and the number of examiners into 标准', () => {
    const request = { standard: 'mobile-slips-22411', examiners: 3, sources: ['骰子', '当日彩票号码'] };
    const book = applyChanges({ grids: [] }, run('new', { grids: [] }, request).changes);
    const { standard } = readStandard(book);
    expect([standard?.draw.sources, standard?.scoring.examiners]).toEqual([['骰子', '当日彩票号码'], 3]);
    const odd = run('new', { grids: [] }, { standard: 'mobile-slips-22411', sources: ['a=b'] });
    expect(odd.issues.map((each) => each.code)).toEqual(['source-label-odd']);
    expect(odd.changes).toEqual([]);
  });

  it('may be blank: every sheet is there, and what must be typed is said by check, not before', () => {
    const { changes, issues, summary } = run('new', { grids: [] }, { standard: 'blank', examiners: 2 });
    expect(summary?.sheets).toContain('评分项');
    expect(issues.map((each) => each.code)).toEqual(['standard-blank']);
    const book = applyChanges({ grids: [] }, changes);
    expect(book.grids.find((grid) => grid.name === '模块')?.rows.length).toBe(1);
    const codes = run('check', book, {}).issues.map((each) => each.code);
    expect(codes).toContain('modules-missing');
  });

  it('leaves sheets alone that are there already', () => {
    const own = { name: '名单', rows: [['学号'], ['01']] };
    const book = applyChanges({ grids: [own] }, newBook(presets[0]!, { grids: [own] }));
    expect(book.grids.filter((grid) => grid.name === '名单')).toEqual([own]);
  });
});
