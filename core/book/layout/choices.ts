import { type ChoiceSetting, words } from '../../standard/words.ts';

/** The Chinese words for the choices of a standard; the first is written, all are recognised. */
const chinese: {
  readonly [S in ChoiceSetting]: Readonly<Record<(typeof words)[S][number], readonly string[]>>;
} = {
  unit: { all: ['全体', '全部', '年级'], class: ['班级', '按班', '班'], major: ['专业', '按专业'] },
  method: {
    'half-up': ['四舍五入'],
    floor: ['向下取整', '取整'],
    'largest-remainder': ['最大余数'],
    slips: ['签号', '抽签', '分组签号'],
  },
  tailWay: {
    'without-replacement': ['不重复', '不放回'],
    independent: ['各自抽取', '独立'],
    cyclic: ['循环', '随机循环'],
  },
  questionWay: { independent: ['随机', '独立'], balanced: ['均衡', '平均'] },
  category: {
    basic: ['专业基本技能', '基本技能', '基本'],
    core: ['岗位核心技能', '核心技能', '专业核心技能', '核心'],
    cross: ['跨岗位综合技能', '综合技能', '跨岗位'],
  },
  pool: {
    all: ['全部', '全部模块', '所有模块'],
    basic: ['专业基本技能', '基本技能', '基本'],
    core: ['岗位核心技能', '核心技能', '专业核心技能', '核心'],
    cross: ['跨岗位综合技能', '综合技能', '跨岗位'],
  },
  by: { points: ['分值', '按分值'], weight: ['权重', '按权重', '百分比'] },
  aggregation: {
    mean: ['平均', '平均分'],
    median: ['中位数'],
    trimmed: ['去最高最低平均', '去极值平均'],
    agreement: ['一致性', '双评'],
  },
  decideOn: { rounded: ['舍入后', '四舍五入后'], exact: ['舍入前', '原始'] },
};

/** The Chinese word that is written for a choice. */
export function choiceWord<S extends ChoiceSetting>(setting: S, value: (typeof words)[S][number]): string {
  const known: Readonly<Record<string, readonly string[]>> = chinese[setting];
  return known[value]?.[0] ?? value;
}

/** The choice that a word in a cell means; null when it means none. */
export function choiceOf<S extends ChoiceSetting>(
  setting: S,
  word: string,
): (typeof words)[S][number] | null {
  const known: Readonly<Record<string, readonly string[]>> = chinese[setting];
  const allowed: readonly (typeof words)[S][number][] = words[setting];
  const low = word.toLowerCase();
  return allowed.find((value) => value === low || (known[value] ?? []).includes(word)) ?? null;
}

export function choiceWords(setting: ChoiceSetting): string[] {
  const known: Readonly<Record<string, readonly string[]>> = chinese[setting];
  return words[setting].map((value) => known[value]?.[0] ?? value);
}

export function isChoiceSetting(key: string): key is ChoiceSetting {
  return key in words;
}

export const yes = '是';
export const no = '否';

/** 是 / 否 in the ways people write it; null for anything else. */
export function yesOrNo(word: string): boolean | null {
  const low = word.toLowerCase();
  if (['是', '启用', '有', '√', '✓', '1', 'yes', 'y', 'true'].includes(low)) return true;
  if (['', '否', '停用', '无', '×', '0', 'no', 'n', 'false'].includes(low)) return false;
  return null;
}
