import { compareCodes, modulesInOrder } from '../standard/code-order.ts';
import { poolModules } from '../standard/pool.ts';
import type { Component, Pool, Standard } from '../standard/type.ts';

type Field = string | number | null;

/** A line of a frozen text: fields with tabs between them, nothing written where there is nothing. */
export function line(...fields: readonly Field[]): string {
  return fields.map((field) => (field === null ? '' : String(field))).join('\t');
}

/** The standard and its bank as frozen text (docs/draw-spec.md, section 2). */
export function rulesText(standard: Standard): string {
  return [
    'SkillDraw rules 1',
    ...drawLines(standard),
    ...bankLines(standard),
    ...scoringLines(standard),
  ].join('\n');
}

function drawLines(standard: Standard): string[] {
  const { draw, name, college, major, majorCode, year } = standard;
  const modules = modulesInOrder(standard);
  const codes = (pool: Pool) =>
    poolModules(pool, modules)
      .map((module) => module.code)
      .join(' ');
  const { sample } = draw;
  return [
    line('standard', name, college, major, majorCode, year),
    line('unit', draw.unit),
    line('method', draw.method),
    line('tail', draw.tailWay, codes(draw.tailPool)),
    line('surplus', codes(draw.surplusPool)),
    line('question', draw.questionWay),
    ...(sample === null ? [] : [line('sample', sample.percent, sample.least, sample.most)]),
    ...(draw.sources ?? []).map((label) => line('entropy', label)),
    ...modules.map((each) =>
      line('module', each.code, each.name, each.category, each.share, each.questions, each.minutes),
    ),
  ];
}

function bankLines({ bank }: Standard): string[] {
  return [...bank]
    .sort((a, b) => compareCodes(a.module, b.module) || compareCodes(a.number, b.number))
    .map((each) => line('bank', each.module, each.number, each.project, each.title));
}

function scoringLines({ scoring }: Standard): string[] {
  const { by, examiners, aggregation, trim, tolerance, decimals, decideOn } = scoring;
  const component = (each: Component) => {
    const veto = each.veto ? 'yes' : 'no';
    return line('component', each.code, each.name, each.full, each.weight, each.passLine, veto, each.parent);
  };
  return [
    line(
      'scoring',
      by,
      examiners,
      aggregation,
      trim,
      tolerance,
      decimals,
      decideOn,
      scoring.passLine,
      scoring.excellentLine,
      scoring.makeUpCap,
    ),
    ...scoring.levels.map((level) => line('level', level.name, level.from)),
    ...[...scoring.components].sort((a, b) => compareCodes(a.code, b.code)).map(component),
  ];
}
