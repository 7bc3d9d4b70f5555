import { type Cell, findPreset, type Standard } from '../../core/index.ts';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, context, dice, perform } from './books.ts';
import { columnOf, gridOf, rowOf } from './edits.ts';

/** Characters beyond the basic plane, in nobody's font, and a dot within a name. */
export const rareStudent: Cell[] = ['202499901', '𠮷㐂·阿依古丽', '一班', '移动商务', '', '正常', ''];
const exempt: Cell[] = ['202499902', '钱七', '一班', '移动商务', '', '免考', ''];

function commitAndDraw(host: MemoryHost): MemoryHost {
  perform(host, 'commit', context);
  perform(host, 'draw', { ...context, entropy: dice });
  return host;
}

/** Standard A: fifteen students of one cohort, one of them exempt, one with rare characters; a bank for one module. */
export function bookA(): MemoryHost {
  const host = bookWith('mobile-30-30-40', { 一班: 7, 二班: 6 });
  host.type('名单', [rareStudent, exempt]);
  host.type('题库', [
    ['M1', '1', '售前客户服务与管理', '接待一位老顾客', '是'],
    ['M1', '2', '售前客户服务与管理', '介绍平台规则', ''],
    ['M1', '3', '售后客户服务与管理', '处理一件投诉', '否'],
    ['M1', '4', '售后客户服务与管理', '写一封回访邮件', '是'],
  ]);
  return commitAndDraw(host);
}

/** Standard B: nine students, so that four of them are the tail. */
export function bookB(): MemoryHost {
  return commitAndDraw(bookWith('ecommerce-five-20', { 一班: 9 }));
}

/** Standard C: two classes of thirteen and twelve. */
export function bookC(): MemoryHost {
  return commitAndDraw(bookWith('mobile-slips-22411', { 一班: 13, 二班: 12 }));
}

const agreement: Standard = (() => {
  const standard = findPreset('mobile-slips-22411')!;
  const scoring = { ...standard.scoring, examiners: 3, aggregation: 'agreement' as const };
  return { ...standard, scoring };
})();

/** Standard C with three examiners, after a void and a second draw of one class, a supplement in the other, and scoring. */
export function scoredBook(): MemoryHost {
  const host = bookWith(agreement, { 一班: 11, 二班: 3 });
  commitAndDraw(host);
  perform(host, 'void', { ...context, unit: '一班', reason: '骰子掉在地上' });
  perform(host, 'draw', { ...context, entropy: [{ label: '彩票', value: '03 11 17 22 29 31 07 15' }] });
  host.type('名单', [['202499903', '孙八', '二班', '移动商务', '', '', '']]);
  perform(host, 'commit', context);
  perform(host, 'supplement', { ...context, entropy: dice });
  typeMarks(host, marks);
  perform(host, 'score', context);
  return host;
}

/** 专业技能 of three examiners and arbitration, 职业素养 likewise. */
const marks: readonly (readonly [string, Readonly<Record<string, Cell>>])[] = [
  ['202400001', { 专业技能·评委1: 70, 专业技能·评委2: 72, 职业素养·评委1: 8, 职业素养·评委2: 9 }],
  [
    '202400002',
    { 专业技能·评委1: 50, 专业技能·评委2: 60.5, 专业技能·评委3: 58, 职业素养·评委1: 7, 职业素养·评委2: 7 },
  ],
  ['202400003', { 状态: '缺考' }],
  ['202400004', { 状态: '缓考' }],
  [
    '202400005',
    { 专业技能·评委1: 30, 专业技能·评委2: 32, 职业素养·评委1: 5, 职业素养·评委2: 5, 补考成绩: 75 },
  ],
  ['202400012', { 专业技能·评委1: 90, 专业技能·评委2: 88, 职业素养·评委1: 10, 职业素养·评委2: 9.5 }],
  ['202400013', { 专业技能·评委1: 60 }],
];

export function typeMarks(
  host: MemoryHost,
  rows: readonly (readonly [string, Readonly<Record<string, Cell>>])[],
): void {
  for (const [id, cells] of rows) {
    for (const [header, value] of Object.entries(cells)) {
      const column = columnOf(host.all(), '成绩', header);
      if (column === 0) throw new Error(`成绩 has no column ${header}`);
      host.set('成绩', rowOf(host.all(), '成绩', id), column, value);
    }
  }
}

/** What one student's row says under a header. */
export function cellOf(host: MemoryHost, sheet: string, id: string, header: string): Cell {
  const book = host.all();
  return gridOf(book, sheet).rows[rowOf(book, sheet, id) - 1]?.[columnOf(book, sheet, header) - 1] ?? null;
}
