import type { UsageCode } from '../arguments/problem.ts';

/** What was wrong with the call, in Chinese. */
export const usageZh: Readonly<Record<UsageCode, string>> = {
  'usage-no-command': '没有写要做什么。',
  'usage-command-unknown': '没有“{command}”这个命令。',
  'usage-option-unknown': '命令 {command} 没有选项 {option}。',
  'usage-option-elsewhere': '命令 {command} 没有选项 {option}，它属于：{commands}。',
  'usage-option-value': '选项 {option} 后面缺少内容。内容以 - 开头时请写成 {option}=内容。',
  'usage-option-flag': '选项 {option} 不带内容，请去掉等号和后面的内容。',
  'usage-option-twice': '选项 {option} 写了两次，请删去一个。',
  'usage-argument-missing': '缺少{argument}。',
  'usage-argument-extra': '多了“{argument}”。文件名里有空格时请加引号。',
  'usage-dash':
    '“{typed}”前面的横线不是减号（多半是中文输入法打出来的）：请切换到英文输入，用两个减号 {option}。',
  'usage-lang': '--lang 只能是 zh 或 en，不能是“{value}”。',
  'usage-standard': '没有名为“{name}”的标准，可选：{known}。',
  'usage-standard-many': '“{name}”不止指一个标准，请写明其中一个：{known}。',
  'usage-examiners': '评委人数“{value}”应是 1 到 9 的整数。',
  'usage-add-and-force': '--add（补上缺少的表）和 --force（丢掉旧的重新做）只能用一个。',
  'usage-there':
    '{file} 已经存在，没有改动。要给这个工作簿补上缺少的表，请加 --add；要重新做一个，请加 --force（原来的留作 .bak）。',
  'usage-book-name': '工作簿的文件名应以 .xlsx 结尾，不能写到“{file}”。',
  'usage-import-which':
    '请写明导入什么，只写一样：--roster 名单.csv、--bank 题库.csv 或 --marks 成绩.csv（.xlsx 也行）。',
  'usage-entropy-needed':
    '没有给出随机源。请把公开产生的结果写成 --entropy "骰子=3 5 1 6 2 …"（可写几个）；没有公开随机源时可加 --host-random 用本机随机数，但组织者有可能挑选结果，证明文件会写明。',
  'usage-entropy-both': '--entropy 和 --host-random 只能用一种。',
  'usage-entropy-odd':
    '随机源“{value}”看不懂，请写成 --entropy "名称=内容"，例如 --entropy "骰子=3 5 1 6 2"。',
  'usage-unit-needed': '请用 --unit 写明作废哪个单元（班级），例如 --unit 移动2401。',
  'usage-unit-twice': '一次只能作废一个单元，请分几次执行。',
  'usage-reason-needed': '作废必须写明原因，例如 --reason "名单漏了一人"。',
  'usage-published': '公布的“{value}”不完整：核对码是 20 位数字，摘要是 64 位（数字和 a–f），请核对抄写。',
  'usage-proof-name': '证明文件不能写到“{file}”：请换一个名称，例如 -o proof.json。',
};
