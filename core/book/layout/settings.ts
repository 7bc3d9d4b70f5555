import type { Pool, Standard } from '../../standard/type.ts';
import { choiceWord } from './choices.ts';

/** One line of the sheet 标准. */
export interface Setting {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly also: readonly string[];
  /** What the line says of a standard. */
  readonly write: (standard: Standard) => string | number | null;
  readonly note: string;
}

function setting(
  key: string,
  zh: string,
  en: string,
  write: Setting['write'],
  note = '',
  also: readonly string[] = [],
): Setting {
  return { key, zh, en, also, write, note };
}

export function poolWord(pool: Pool): string {
  return typeof pool === 'string' ? choiceWord('pool', pool) : pool.join('、');
}

/** 优秀:85;合格:60;不合格:0 */
export function levelsText({ levels }: Standard['scoring']): string {
  return levels.map((level) => `${level.name}:${level.from}`).join(';');
}

/** The settings of the sheet 标准, in the order they are written. */
export const settings: readonly Setting[] = [
  setting('name', '标准名称', 'Name', (s) => s.name, '', ['名称', '考核标准']),
  setting('college', '学校', 'College', (s) => s.college, '', ['院校', '学院']),
  setting('major', '专业', 'Major', (s) => s.major, '', ['专业名称']),
  setting('majorCode', '专业代码', 'Major code', (s) => s.majorCode),
  setting('year', '年级', 'Year', (s) => s.year, '', ['年份', '适用年级']),
  setting(
    'unit',
    '抽签单元',
    'Unit',
    (s) => choiceWord('unit', s.draw.unit),
    '全体、班级或专业：谁和谁一起抽',
  ),
  setting(
    'method',
    '名额算法',
    'Method',
    (s) => choiceWord('method', s.draw.method),
    '四舍五入、向下取整、最大余数或签号',
    ['抽签方法'],
  ),
  setting(
    'tailPool',
    '尾数模块',
    'Tail pool',
    (s) => poolWord(s.draw.tailPool),
    '全部、某一类别，或模块代码（用顿号隔开）',
  ),
  setting(
    'tailWay',
    '尾数抽法',
    'Tail way',
    (s) => choiceWord('tailWay', s.draw.tailWay),
    '不重复、各自抽取或循环',
  ),
  setting(
    'surplusPool',
    '超额收回模块',
    'Surplus pool',
    (s) => poolWord(s.draw.surplusPool),
    '四舍五入多出名额时，从哪些模块收回',
  ),
  setting(
    'questionWay',
    '抽题方式',
    'Question way',
    (s) => choiceWord('questionWay', s.draw.questionWay),
    '随机：各抽各的；均衡：每题人数尽量相等',
  ),
  setting(
    'samplePercent',
    '抽样比例',
    'Sample percent',
    (s) => s.draw.sample?.percent ?? null,
    '空着：全体参加；否则填百分数',
    ['抽考比例'],
  ),
  setting('sampleLeast', '抽样最少人数', 'Sample least', (s) => s.draw.sample?.least ?? null),
  setting('sampleMost', '抽样最多人数', 'Sample most', (s) => s.draw.sample?.most ?? null),
  setting(
    'sources',
    '随机源',
    'Entropy sources',
    (s) => s.draw.sources?.join('、') ?? null,
    '随封存一起公布的随机源名称，用顿号隔开，如：骰子、当天彩票号码；抽签时必须一一填写',
    ['公开随机源'],
  ),
  setting(
    'by',
    '计分方式',
    'Scoring',
    (s) => choiceWord('by', s.scoring.by),
    '分值：各项分数相加；权重：各项按百分比折算',
  ),
  setting('examiners', '评委人数', 'Examiners', (s) => s.scoring.examiners, '', ['考官人数']),
  setting(
    'aggregation',
    '评委合成',
    'Aggregation',
    (s) => choiceWord('aggregation', s.scoring.aggregation),
    '平均、中位数、去最高最低平均或一致性',
  ),
  setting('trim', '去掉个数', 'Trim', (s) => s.scoring.trim, '去最高最低平均：两端各去掉几个'),
  setting(
    'tolerance',
    '允许分差',
    'Tolerance',
    (s) => s.scoring.tolerance,
    '一致性：两位评委相差不超过此数即取平均',
  ),
  setting('decimals', '小数位数', 'Decimals', (s) => s.scoring.decimals),
  setting(
    'decideOn',
    '判定依据',
    'Decide on',
    (s) => choiceWord('decideOn', s.scoring.decideOn),
    '舍入后或舍入前的总分',
  ),
  setting('passLine', '及格线', 'Pass line', (s) => s.scoring.passLine, '含本数', ['合格线']),
  setting('excellentLine', '优秀线', 'Excellent line', (s) => s.scoring.excellentLine, '含本数'),
  setting('levels', '等级', 'Levels', (s) => levelsText(s.scoring), '从高到低，名称:起始分，用分号隔开'),
  setting('makeUpCap', '补考上限', 'Make-up cap', (s) => s.scoring.makeUpCap, '空着：不设上限', [
    '补考最高分',
  ]),
];
