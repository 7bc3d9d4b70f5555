/** The words that we put into a person's workbook: they show in Excel's own messages and at the foot of a page. */
export const words = {
  wrongTitle: '请改一下',
  choices: (choices: readonly string[]) => `这里只能填：${choices.join('、')}。`,
  between: (least: number, most: number, kind: string) => `请填 ${least}–${most} 的${kind}。`,
  atLeast: (least: number, kind: string) => `请填不小于 ${least} 的${kind}。`,
  atMost: (most: number, kind: string) => `请填不大于 ${most} 的${kind}。`,
  number: '数',
  integer: '整数',
  page: '第 &P 页 共 &N 页',
} as const;
