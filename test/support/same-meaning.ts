import { cellText } from '../../core/book/cell.ts';
import type { Snapshot } from '../../core/index.ts';
import { type Edit, gridOf } from './edits.ts';

/** What a blank (or missing) line of the sheet 标准 stands for, as its column 说明 and the user guide say. */
const settingDefaults: Readonly<Record<string, string>> = {
  尾数模块: '全部',
  尾数抽法: '不重复',
  超额收回模块: '全部',
  抽题方式: '随机',
  计分方式: '分值',
  评委人数: '1',
  评委合成: '平均',
  去掉个数: '1',
  允许分差: '5',
  小数位数: '1',
  判定依据: '舍入后',
  及格线: '60',
  优秀线: '85',
  等级: '优秀:85;合格:60;不合格:0',
};
const otherSettings = [
  ...['标准名称', '学校', '专业', '专业代码', '年级', '抽签单元', '名额算法'],
  ...['随机源', '抽样比例', '抽样最少人数', '抽样最多人数', '补考上限'],
];

/** What a blank cell of a column stands for. */
const cellDefaults: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  模块: { 类别: '岗位核心技能' },
  评分项: { 一票否决: '否' },
  题库: { 启用: '是' },
  名单: { 状态: '正常' },
};

/** Columns without which a sheet cannot be read: their headers are always missed. */
export const requiredHeaders: Readonly<Record<string, readonly string[]>> = {
  标准: ['项目', '内容'],
  模块: ['代码', '名称', '比例'],
  评分项: ['代码', '名称', '满分'],
  题库: ['模块', '题号'],
  名单: ['学号'],
};

/** Why an edit of a sheet that people fill says the same as before; null when it says something else. */
export function sameMeaning(edit: Edit, before: Snapshot): string | null {
  const { sheet, row, header } = edit;
  if (!(sheet in requiredHeaders)) return null;
  if (sheet === '标准') {
    const same = row > 1 && settingsOf(before) === settingsOf(edit.book);
    return same ? 'a blank or unknown line means its default' : null;
  }
  const said = (text: string) => (text === '' ? (cellDefaults[sheet]?.[header] ?? '') : text);
  if (row === 1) {
    const column = gridOf(before, sheet)
      .rows.slice(1)
      .map((cells) => said(cellText(cells[edit.column - 1])));
    const says = column.some((text) => text !== said(''));
    return says || requiredHeaders[sheet]?.includes(header)
      ? null
      : 'the column says nothing but its default';
  }
  if (said(cellText(edit.before)) === said(cellText(edit.after))) return 'a blank cell means its default';
  if (sheet === '题库' && header !== '启用' && isDisabled(before, row) && edit.kind !== swap) {
    return 'a question that is not enabled is not in the bank';
  }
  return null;
}

const swap = 'swapped with the cell below';

function isDisabled(book: Snapshot, row: number): boolean {
  const { rows } = gridOf(book, '题库');
  return rows[row - 1]?.[(rows[0] ?? []).indexOf('启用')] === '否';
}

/** The sheet 标准 as what it says, line by line in one order. */
function settingsOf(book: Snapshot): string {
  const said = new Map<string, string>();
  for (const [key, value] of gridOf(book, '标准').rows.slice(1)) said.set(cellText(key), cellText(value));
  return [...Object.keys(settingDefaults), ...otherSettings]
    .map((key) => `${key}=${said.get(key) || (settingDefaults[key] ?? '')}`)
    .join('\n');
}
