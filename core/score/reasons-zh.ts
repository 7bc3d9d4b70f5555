import type { Slot } from './slot.ts';

/** The words of every reason in Chinese; {name} stands for a parameter. */
export const reasonsZh = {
  passed: '总分 {total}，达到合格线 {line}',
  failed: '总分 {total}，未达到合格线 {line}',
  excellent: '总分 {total}，达到优秀线 {line}',
  'decided-on-exact': '按未舍入的总分 {exact} 判定（舍入后为 {total}）',
  'final-passed': '最终成绩 {final}，达到合格线 {line}',
  'final-failed': '最终成绩 {final}，未达到合格线 {line}',
  'final-excellent': '最终成绩 {final}，达到优秀线 {line}',
  veto: '{component} {value} 分，低于单项及格线 {line}，一票否决',
  'below-line': '{component} {value} 分，低于单项及格线 {line}，不影响总评',
  absent: '缺考，按 0 分计',
  misconduct: '违纪或作弊，按 0 分计',
  deferred: '缓考，暂无成绩',
  exempt: '免考，不计入统计人数',
  'marks-not-counted': '因状态不是正常，已填的各项分数不计',
  'marks-missing': '未完成，缺 {marks}',
  'mark-too-high': '{mark} {value} 分，超过满分 {full}',
  'mark-negative': '{mark} {value} 分，小于 0',
  'mark-too-fine': '{mark} {value} 分，小数超过 4 位',
  'mark-unreadable': '{mark} 不是数字',
  'third-needed': '{component} 前两位评委相差 {difference} 分，超过 {tolerance} 分，需第三位评委打分',
  'third-near-one': '{component} 第三位评委与评委 {examiner} 相近，取两人平均分',
  'third-near-both': '{component} 第三位评委与前两位都相近，与评委 {examiner} 最接近，取两人平均分',
  'third-tie': '{component} 第三位评委与前两位同样接近，取较高的一对（与评委 {examiner}）的平均分',
  'third-not-used': '{component} 前两位评委分数一致，第三位的 {value} 分不用',
  'arbitration-needed': '{component} 三位评委两两相差都超过 {tolerance} 分，需仲裁',
  'arbitration-settled': '{component} 按仲裁分 {value} 计',
  'arbitration-not-used': '{component} 未到仲裁一步，仲裁分 {value} 不用',
  'make-up-counted': '补考 {value} 分，计为最终成绩',
  'make-up-capped': '补考 {value} 分，按补考上限 {cap} 分计',
  'make-up-not-excellent': '补考成绩不评优秀',
  'make-up-as-first': '缓考后考得 {value} 分，按首次考试计',
  'make-up-after-pass': '首次已合格，补考 {value} 分不计',
  'make-up-after-misconduct': '因违纪或作弊，补考 {value} 分不计',
  'make-up-after-exempt': '免考，补考 {value} 分不计',
  'make-up-waits': '首次成绩未完成，补考 {value} 分暂不计',
} as const;

/** How one mark is called: like the header of its column. */
export const slotsZh: Readonly<Record<Slot['kind'], string>> = {
  examiner: '{name}·评委{examiner}',
  only: '{name}',
  arbitration: '{name}·仲裁',
  'make-up': '补考成绩',
};
