import { leavesOf } from '../../score/blend.ts';
import type { Component, Scoring, Standard } from '../../standard/type.ts';
import { choice, decimal, locked, needed, text } from './column.ts';
import { className, id, name } from './identity.ts';
import { sheets } from './sheets.ts';
import { markStateChoices } from './states.ts';
import type { ColumnLayout, SheetLayout } from './type.ts';

const identity = [
  id,
  name,
  className,
  text('module', { zh: '模块', en: 'Module', also: ['抽考模块'] }, 24),
  text('question', { zh: '题号', en: 'Question', also: ['试题编号'] }, 8),
].map(locked);

export const state = choice(
  'state',
  { zh: '状态', en: 'State', also: ['考试状态', 'Status'] },
  markStateChoices,
  8,
);
const makeUp = decimal('makeUp', { zh: '补考成绩', en: 'Make-up', also: ['补考', '补考分数'] }, 10, {
  least: 0,
  most: 100,
});

/** What the engine decides; the same for every standard. */
export const verdictColumns: readonly ColumnLayout[] = [
  decimal('total', { zh: '总分', en: 'Total', also: ['总成绩'] }, 8),
  text('exact', { zh: '未舍入总分', en: 'Exact total' }, 12),
  decimal('final', { zh: '最终成绩', en: 'Final mark', also: ['最终分数'] }, 10),
  {
    ...text('level', { zh: '等级', en: 'Level' }, 10),
    align: 'center' as const,
    colours: [
      { value: '优秀', tone: 'good' as const },
      { value: '合格', tone: 'fine' as const },
      { value: '不合格', tone: 'bad' as const },
    ],
  },
  { ...text('passed', { zh: '合格', en: 'Passed', also: ['是否合格'] }, 8), align: 'center' as const },
  { ...text('excellent', { zh: '优秀', en: 'Excellent', also: ['是否优秀'] }, 8), align: 'center' as const },
  text('reason', { zh: '判定说明', en: 'Reason' }, 44, { wrap: true }),
  text('basis', { zh: '计分依据', en: 'Basis' }, 30),
].map(locked);

/** Headers that no component may take. */
export const fixedMarkHeaders: readonly string[] = [...identity, state, makeUp, ...verdictColumns].map(
  (each) => each.title,
);

export function markKey(component: string, examiner: number): string {
  return `mark:${component}:${examiner}`;
}

export function arbitrationKey(component: string): string {
  return `arbitration:${component}`;
}

export function valueKey(component: string): string {
  return `value:${component}`;
}

/** 专业技能, or 专业技能·评委1 … when several examiners mark. */
function markColumns(
  { code, name: title, full }: Component,
  { examiners, aggregation }: Scoring,
): ColumnLayout[] {
  const limits = { least: 0, most: full };
  const width = Math.max(10, title.length * 2 + 6);
  if (examiners === 1) {
    return [
      decimal(
        markKey(code, 1),
        { zh: title, en: code, also: [`${title}·评委1`, `${title}1`] },
        width,
        limits,
      ),
    ];
  }
  const columns = Array.from({ length: examiners }, (_, i) => {
    const also = [`${title}${i + 1}`, `${title}评委${i + 1}`, `${title}-评委${i + 1}`];
    return decimal(
      markKey(code, i + 1),
      { zh: `${title}·评委${i + 1}`, en: `${code} examiner ${i + 1}`, also },
      width,
      limits,
    );
  });
  if (aggregation !== 'agreement') return columns;
  const words = { zh: `${title}·仲裁`, en: `${code} arbitration` };
  return [...columns, decimal(arbitrationKey(code), words, width, limits)];
}

/** A component's own mark needs a column of its own where it is put together from several. */
function valueColumns({ components, examiners }: Scoring): ColumnLayout[] {
  return components
    .filter((each) => examiners > 1 || components.some((child) => child.parent === each.code))
    .map((each) =>
      locked(
        decimal(
          valueKey(each.code),
          { zh: `${each.name}得分`, en: `${each.code} mark` },
          each.name.length * 2 + 6,
        ),
      ),
    );
}

/** One layout a scoring: whoever finds headers by it remembers them. */
const layouts = new WeakMap<Scoring, SheetLayout>();

/** The sheet 成绩 of a standard. */
export function marksLayout({ scoring }: Pick<Standard, 'scoring'>): SheetLayout {
  const layout = layouts.get(scoring) ?? layoutOf(scoring);
  layouts.set(scoring, layout);
  return layout;
}

function layoutOf(scoring: Scoring): SheetLayout {
  const marks = leavesOf(scoring).flatMap((each) => markColumns(each, scoring));
  const columns = [...identity, state, ...marks, makeUp, ...valueColumns(scoring), ...verdictColumns];
  // What was scored, for the next scoring to compare with, is nothing to read on paper.
  const printed = columns.findIndex((each) => each.key === 'basis');
  return {
    ...sheets.marks,
    printed,
    columns: columns.map((each) => (each.key === 'id' ? needed(each) : each)),
  };
}
