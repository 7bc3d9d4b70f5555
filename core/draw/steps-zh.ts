/** The derivation in Chinese. These words are part of a proof (docs/draw-spec.md, section 7): only a major version may change them. */
export const stepsZh = {
  sample: '共 {all} 人，按 {percent}%（至少 {least} 人，至多 {most} 人）抽 {n} 人参加',
  'half-up': '{name}：{n}×{share}÷{total}＝{value}，四舍五入得 {quota}',
  floor: '{name}：{n}×{share}÷{total}＝{value}，取整得 {quota}',
  even: '合计 {sum} 人，正好',
  surplus: '合计 {sum} 人，比 {n} 人多 {over} 人，从 {pool} 中收回，抽得：{drawn}',
  'tail-without-replacement': '合计 {sum} 人，尾数 {tail} 人，在 {pool} 中不重复随机抽取，抽得：{drawn}',
  'tail-independent': '合计 {sum} 人，尾数 {tail} 人，在 {pool} 中各自随机抽取，抽得：{drawn}',
  'tail-cyclic': '合计 {sum} 人，尾数 {tail} 人，在 {pool} 中随机循环抽取，抽得：{drawn}',
  remainders: '合计 {sum} 人，余下 {over} 个名额按余数从大到小给：{drawn}',
  slips: '{n} 人每 {total} 人一组，共 {groups} 组，每组签 {slips}',
  'no-rest': '没有不足一组的学生',
  'rest-without-replacement': '不足一组的 {tail} 人在 {pool} 中不重复随机抽取，抽得：{drawn}',
  'rest-independent': '不足一组的 {tail} 人在 {pool} 中各自随机抽取，抽得：{drawn}',
  'rest-cyclic': '不足一组的 {tail} 人在 {pool} 中随机循环抽取，抽得：{drawn}',
} as const;

/** Stands before a decimal that was cut. */
export const aboutZh = '约';
