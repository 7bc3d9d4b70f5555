import { fillIn, presets, type Standard } from '../../core/index.ts';
import { nothing, type Report } from '../report/report.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words/type.ts';
import type { CommandRun } from './type.ts';

export const standards: CommandRun = (session) => ({ work: () => listed(session) });

function listed({ call, words }: Session): Report {
  const { lines } = words;
  const [first] = presets;
  return {
    ...nothing,
    command: call.command,
    book: null,
    done: true,
    exit: 0,
    summary: { standards: presets.map(factsOf) },
    account: [
      fillIn(lines['standards-count'], { count: presets.length }),
      ...presets.flatMap((each) => linesOf(each, words)),
      `  blank  ${lines['standards-blank']}`,
      fillIn(lines['standards-next'], { id: first?.id ?? 'blank' }),
    ],
  };
}

function linesOf({ id, name, modules, draw, scoring }: Standard, { lines, choices }: Words): string[] {
  const figures = {
    unit: choices.unit[draw.unit],
    method: choices.method[draw.method],
    examiners: fillIn(lines[scoring.examiners === 1 ? 'examiner-one' : 'examiners-many'], {
      count: scoring.examiners,
    }),
  };
  return [
    `  ${id}  ${name}`,
    `      ${fillIn(lines['standards-draw'], figures)}`,
    `      ${modules.map((each) => `${each.name} ${each.share}`).join('，')}`,
  ];
}

function factsOf({ id, name, college, major, majorCode, year, draw, modules, scoring }: Standard) {
  return {
    id,
    name,
    college,
    major,
    majorCode,
    year,
    unit: draw.unit,
    method: draw.method,
    examiners: scoring.examiners,
    modules: modules.map((each) => ({ code: each.code, name: each.name, share: each.share })),
  };
}
