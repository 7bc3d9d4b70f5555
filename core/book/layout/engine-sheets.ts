import { integer, locked, needed, text } from './column.ts';
import { className, id, name } from './identity.ts';
import type { SheetLayout } from './type.ts';

const drawColumns = [
  id,
  name,
  className,
  integer('group', { zh: '组', en: 'Group', also: ['组号'] }, 6),
  integer('order', { zh: '签序', en: 'Order', also: ['顺序', '序号'] }, 8),
  text('module', { zh: '模块', en: 'Module', also: ['抽考模块'] }, 24),
  text('question', { zh: '题号', en: 'Question', also: ['试题编号'] }, 8),
  text('title', { zh: '题目', en: 'Title', also: ['题目名称'] }, 36, { wrap: true }),
  integer('minutes', { zh: '时长', en: 'Minutes', also: ['分钟'] }, 8),
  text('session', { zh: '场次', en: 'Session', also: [] }, 8),
  text('room', { zh: '机房', en: 'Room', also: ['考场'] }, 12),
  text('seat', { zh: '座位', en: 'Seat', also: ['座位号', '机位'] }, 8),
  text('ticket', { zh: '签票', en: 'Ticket', also: [] }, 66),
].map(locked);

export const draw: SheetLayout = {
  key: 'draw',
  title: '抽签',
  english: 'Draw',
  aliases: ['抽签结果'],
  owner: 'engine',
  landscape: true,
  // The ticket is as long as all the rest together.
  printed: drawColumns.length - 1,
  columns: drawColumns,
};

export const trial: SheetLayout = { ...draw, key: 'trial', title: '试抽', english: 'Dry run', aliases: [] };

export const history: SheetLayout = {
  key: 'history',
  title: '改分记录',
  english: 'Changed marks',
  aliases: [],
  owner: 'engine',
  landscape: true,
  columns: [
    text('time', { zh: '时间', en: 'Time' }, 24),
    id,
    name,
    text('item', { zh: '改动项', en: 'Item' }, 22),
    text('old', { zh: '原值', en: 'Old' }, 10),
    text('new', { zh: '现值', en: 'New' }, 10),
    text('why', { zh: '原因', en: 'Why' }, 30, { wrap: true }),
    text('by', { zh: '操作人', en: 'By' }, 12),
  ].map(locked),
};

/** 64 hex characters in three lines. */
const digestText = (key: string, words: { readonly zh: string; readonly en: string }) =>
  text(key, words, 24, { wrap: true });

export const ledger: SheetLayout = {
  key: 'ledger',
  title: '台账',
  english: 'Ledger',
  aliases: ['抽签台账'],
  owner: 'engine',
  landscape: true,
  columns: [
    needed(integer('no', { zh: '序号', en: 'No' }, 6)),
    text('time', { zh: '时间', en: 'Time' }, 26),
    text('action', { zh: '操作', en: 'Action' }, 8),
    text('unit', { zh: '单元', en: 'Unit' }, 18),
    integer('attempt', { zh: '次数', en: 'Attempt' }, 6),
    integer('students', { zh: '人数', en: 'Students' }, 6),
    digestText('subject', { zh: '对象摘要', en: 'Subject' }),
    text('entropy', { zh: '随机源', en: 'Entropy' }, 40, { wrap: true }),
    text('note', { zh: '事由', en: 'Reason' }, 24, { wrap: true }),
    text('by', { zh: '操作人', en: 'By' }, 12),
    digestText('previous', { zh: '上行摘要', en: 'Previous' }),
    needed(digestText('digest', { zh: '本行摘要', en: 'Digest' })),
  ].map(locked),
};

/** The most fields that a line of a frozen text has beside its first word. */
export const frozenFields = 10;

export const frozen: SheetLayout = {
  key: 'frozen',
  title: '封存',
  english: 'Frozen',
  aliases: [],
  owner: 'engine',
  landscape: true,
  columns: [
    needed(integer('block', { zh: '块', en: 'Block' }, 6)),
    needed(text('check', { zh: '行校验', en: 'Row check' }, 10)),
    needed(text('word', { zh: '内容', en: 'Line' }, 22)),
    ...Array.from({ length: frozenFields }, (_, i) =>
      text(`field${i + 1}`, { zh: `值${i + 1}`, en: `Value ${i + 1}` }, 16),
    ),
  ].map(locked),
};

export const guide: SheetLayout = {
  key: 'guide',
  title: '说明',
  english: 'Guide',
  aliases: [],
  owner: 'engine',
  landscape: false,
  columns: [
    text('what', { zh: '抽考助手', en: 'SkillDraw' }, 16),
    text('how', { zh: '说明', en: 'Text' }, 84, { wrap: true }),
  ].map(locked),
};

/** Columns of 成绩 follow from the standard: see marks.ts. */
export const marks: SheetLayout = {
  key: 'marks',
  title: '成绩',
  english: 'Marks',
  aliases: ['成绩登记', '成绩表'],
  owner: 'both',
  landscape: true,
  columns: [],
};
