/** What lines below a list begin with, as clean codes: totals, signatures, notes. No student number does. */
export const footWords: readonly string[] = [
  ...['合计', '总计', '小计', '共计', '总数', '总人数', '人数', '共'],
  ...['填表', '制表', '审核', '复核', '审批', '签名', '签字', '盖章', '负责人', '联系人', '联系电话'],
  ...['备注', '说明', '注:', '日期', 'TOTAL'],
];
