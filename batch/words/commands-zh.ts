import type { CommandWord } from '../arguments/commands.ts';
import type { CommandWords } from './type.ts';

/** What each command does, in Chinese. */
export const commandsZh: Readonly<Record<CommandWord, CommandWords>> = {
  standards: {
    name: '标准',
    brief: '列出内置的考核标准',
    about: ['列出随程序提供的考核标准：名称、学校、专业、模块和比例。不读写任何文件。'],
    examples: ['skilldraw standards'],
    next: '选一个标准新建工作簿：skilldraw new <标准> 2024级.xlsx',
  },
  new: {
    name: '新建',
    brief: '按标准新建工作簿',
    about: [
      '按一个内置标准新建工作簿（写代号，或写中文名称里独有的几个字），带好“标准”“模块”“评分项”“题库”“名单”“成绩”等表。',
      '标准写 blank 时做空白工作簿，自己填写本校标准。文件已经有了就不动它，除非加 --add 或 --force。',
    ],
    examples: [
      'skilldraw new mobile-slips-22411 2024级.xlsx --examiners 3 --sources 骰子',
      'skilldraw new blank 本校标准.xlsx',
      'skilldraw new mobile-30-30-40 旧表.xlsx --add',
    ],
    next: '用 Excel 或 WPS 打开，核对标准和题库；把名单读进来：skilldraw import 2024级.xlsx --roster 名单.csv',
  },
  import: {
    name: '导入',
    brief: '把名单、题库或分数从 .xlsx 或 CSV 读进工作簿',
    about: [
      '读 .xlsx 或 CSV 文件（UTF-8 或 GB18030，逗号、制表符或分号都行），按表头对上列，学号一律按文字保存。',
      '.xlsx 里取同名的工作表（如“名单”），没有就取第一张有内容的；不必先另存为 CSV。',
      '先加 --preview 看看会读入什么、有什么问题；问题都写明文件的第几行第几列。',
    ],
    examples: [
      'skilldraw import 2024级.xlsx --roster 名单.csv --preview',
      'skilldraw import 2024级.xlsx --roster 名单.xlsx',
      'skilldraw import 2024级.xlsx --marks 成绩.csv --overwrite',
    ],
    next: '名单和题库读完就检查：skilldraw check 2024级.xlsx；分数读完就评分：skilldraw score 2024级.xlsx',
  },
  check: {
    name: '检查',
    brief: '检查工作簿，列出所有问题',
    about: ['从头到尾读一遍工作簿，列出所有错误和可疑之处，每条都写明在哪一格、怎么改。不改动任何内容。'],
    examples: ['skilldraw check 2024级.xlsx', 'skilldraw check 2024级.xlsx --all'],
    next: '按提示改到没有错误，再封存：skilldraw commit 2024级.xlsx',
  },
  commit: {
    name: '封存',
    brief: '封存名单、标准和题库，得到要公布的摘要',
    about: [
      '把名单、标准、题库固定下来，算出 64 位摘要和 20 位核对码。之后有任何改动，抽签时都会被发现。',
      '随机源的名称（如“骰子、当天彩票号码”）先写在“标准”表的“随机源”里，随封存一起公布，事后不能挑选。',
    ],
    examples: ['skilldraw commit 2024级.xlsx --user 王老师'],
    next: '公布 64 位摘要，宣读核对码；然后现场产生随机源，抽签：skilldraw draw 2024级.xlsx --entropy "骰子=3 5 1 …"',
  },
  draw: {
    name: '抽签',
    brief: '用公开随机源抽签',
    about: [
      '给每个等待的学生抽模块和试题，写进“抽签”和“成绩”，记入“台账”。必须先封存，随机源在封存以后产生。',
      '随机源写成 名称=内容，几个就写几次 --entropy；名称要与“标准”表里公布的“随机源”一一对上，次序不限。',
      '掷骰子 25 次以上就够（约 64 位）。想先看看样子，用 --dry-run；试过的随机源不要再用。',
    ],
    options: { unit: '只抽这个单元（班级），可写几个' },
    examples: [
      'skilldraw draw 2024级.xlsx --entropy "骰子=3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6"',
      'skilldraw draw 2024级.xlsx --entropy "骰子=…" --entropy "当天彩票号码=0 4 8 8 1" --unit 移动2401',
      'skilldraw draw 2024级.xlsx --dry-run',
    ],
    next: '公布结果；考完填好分数再评分：skilldraw score 2024级.xlsx。抽错了：skilldraw void …；有人迟报：skilldraw supplement …',
  },
  void: {
    name: '作废',
    brief: '作废一个单元的抽签，写明原因',
    about: ['把一个单元的抽签作废，学生回到等待状态。原来的抽签和作废的原因都留在台账里，删改会被核验发现。'],
    options: { unit: '要作废的单元（班级），一次只写一个', reason: '为什么作废；记入台账' },
    examples: ['skilldraw void 2024级.xlsx --unit 移动2401 --reason "名单漏了一人"'],
    next: '改好以后重新封存、公布，产生新的随机源，再抽签：skilldraw commit 2024级.xlsx',
  },
  supplement: {
    name: '补抽',
    brief: '给迟报的学生补抽，已抽的不受影响',
    about: [
      '给已抽单元里后来加进名单的学生补抽，已抽的学生一格不动。',
      '先把学生加进“名单”，再封存、公布，产生新的随机源，然后补抽。',
    ],
    options: { unit: '只补抽这个单元（班级），可写几个' },
    examples: ['skilldraw supplement 2024级.xlsx --entropy "骰子=6 2 4 1 1 5 3 …"'],
    next: '公布结果；考完填好分数再评分：skilldraw score 2024级.xlsx',
  },
  score: {
    name: '评分',
    brief: '算出总分、等级、是否合格，并写明理由',
    about: [
      '按标准精确计算各评委的合成分、总分、等级、合格和优秀，每个结论都写明理由。空格是还没有评，不算 0 分。',
      '以前评过分、后来又改过的分数，记入“改分记录”；用 --reason 写明为什么改。',
    ],
    options: { reason: '为什么改分；记入“改分记录”' },
    examples: ['skilldraw score 2024级.xlsx', 'skilldraw score 2024级.xlsx --reason "登分抄错一行"'],
    next: '补齐还缺的分数再评一次；都有了就核验：skilldraw verify 2024级.xlsx',
  },
  verify: {
    name: '核验',
    brief: '重算整个抽签和成绩，指出被改动的地方',
    about: [
      '只凭工作簿本身重算每一行抽签和每一个成绩，与表里写的逐格比较，指出被改动、增减、调换的地方。不改动任何内容。',
      '把公布过的 64 位摘要交给 --published，还能查出整本工作簿有没有被重做过。',
    ],
    examples: [
      'skilldraw verify 2024级.xlsx',
      'skilldraw verify 2024级.xlsx --published 50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c',
    ],
    next: '一致就导出证明文件：skilldraw proof 2024级.xlsx -o proof.json',
  },
  proof: {
    name: '证明',
    brief: '导出证明文件，任何人都可以重算',
    about: [
      '把封存的内容、随机源、台账和抽签结果写进一个 JSON 文件，外人凭它就能逐行重算，不需要本程序。',
      '不写 -o 时写在工作簿旁边，名为“工作簿名.proof.json”。',
    ],
    options: {
      output: '证明文件的名称（默认写在工作簿旁边）',
      'no-backup': '原来的证明文件不留作 .bak',
    },
    examples: ['skilldraw proof 2024级.xlsx -o proof.json'],
    next: '公布证明文件。在别的电脑上重算：python3 verify/verify_draw.py proof.json',
  },
};
