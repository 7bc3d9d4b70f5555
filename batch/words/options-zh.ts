import type { OptionName } from '../arguments/options.ts';
import type { OptionWords } from './type.ts';

/** What each option means, in Chinese. */
export const optionsZh: Readonly<Record<OptionName, OptionWords>> = {
  json: { value: '', about: '只输出一个 JSON 对象，供程序读取' },
  lang: { value: 'zh|en', about: '用中文或英文说话（默认随系统语言）' },
  quiet: { value: '', about: '只在出错时说话' },
  all: { value: '', about: '列出全部提示，不截短' },
  help: { value: '', about: '显示这份说明' },
  output: { value: '文件', about: '写到另一个文件，原来的工作簿不动' },
  'no-backup': { value: '', about: '不把原来的版本留作 .bak' },
  user: { value: '姓名', about: '记入台账的操作人（默认是系统用户名）' },
  examiners: { value: '人数', about: '评委人数，1 到 9（默认随标准）' },
  sources: { value: '名称', about: '抽签时要用的随机源，随封存公布，用顿号隔开：骰子、当天彩票号码' },
  add: { value: '', about: '工作簿已经有了：只补上缺少的表，已有的表不动' },
  force: { value: '', about: '工作簿已经有了：丢掉它重新做（原来的留作 .bak）' },
  roster: { value: 'CSV或.xlsx', about: '把学生名单读进“名单”' },
  bank: { value: 'CSV或.xlsx', about: '把试题读进“题库”' },
  marks: { value: 'CSV或.xlsx', about: '把各评委的分数按学号读进“成绩”' },
  preview: { value: '', about: '只看会读入什么、有什么问题，不写入' },
  overwrite: { value: '', about: '已有的不同内容用文件里的代替' },
  entropy: { value: '名称=内容', about: '公开产生的随机源，可写几个；名称要与封存时公布的一致' },
  'host-random': { value: '', about: '没有公开随机源，用本机随机数（证明文件会写明）' },
  unit: { value: '单元', about: '只做这个单元（班级）' },
  'dry-run': { value: '', about: '试抽：写在“试抽”表，不算结果，不进台账' },
  reason: { value: '原因', about: '原因；记入工作簿' },
  published: { value: '摘要', about: '公布过的 64 位摘要或 20 位核对码，核验它是否还在' },
};
