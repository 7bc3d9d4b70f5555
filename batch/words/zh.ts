import { commandsZh } from './commands-zh.ts';
import { linesZh } from './lines-zh.ts';
import { optionsZh } from './options-zh.ts';
import type { Words } from './type.ts';
import { usageZh } from './usage-zh.ts';

export const zh: Words = {
  program: 'skilldraw',
  commands: commandsZh,
  options: optionsZh,
  arguments: { standard: '标准', book: '工作簿.xlsx' },
  usage: usageZh,
  lines: linesZh,
  choices: {
    unit: { all: '全体', class: '班级', major: '专业' },
    method: {
      'half-up': '名额四舍五入',
      floor: '名额向下取整',
      'largest-remainder': '名额按最大余数',
      slips: '分组抽签号',
    },
  },
  samples: { roster: '名单.csv', dice: '骰子=3 5 1 6 2 2 4 6 …' },
  intro: ['抽考助手：抽签可以当众核验，成绩精确，每个结论都有理由。'],
  outro: [
    '一次考试的全过程',
    '  skilldraw new mobile-slips-22411 2024级.xlsx --examiners 3 --sources 骰子',
    '  skilldraw import 2024级.xlsx --roster 名单.csv',
    '  skilldraw check 2024级.xlsx',
    '  skilldraw commit 2024级.xlsx                          公布摘要',
    '  skilldraw draw 2024级.xlsx --entropy "骰子=3 5 1 …"   封存以后当众掷',
    '  skilldraw import 2024级.xlsx --marks 成绩.csv',
    '  skilldraw score 2024级.xlsx',
    '  skilldraw verify 2024级.xlsx',
    '  skilldraw proof 2024级.xlsx -o proof.json',
    '',
    '每个命令的详细说明：skilldraw help <命令>',
    '退出码：0 完成；1 工作簿有错误（或核验不一致）；2 命令写错了；3 读写文件失败',
  ],
};
