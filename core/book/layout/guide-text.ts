/** The words of the sheet 说明, for a secretary who opens the workbook for the first time. */
export const dryRunBanner = '试抽 · 仅供演示，不是抽签结果，不进台账';

export const guideSteps: readonly (readonly [string, string])[] = [
  ['1 标准', '核对“标准”“模块”“评分项”“题库”。白底的格子可以改，灰底的列由抽考助手填写，请勿改动。'],
  ['2 名单', '把学生填进“名单”：学号、姓名、班级必填；免考、缓考等填在“状态”。多出来的列会原样保留。'],
  ['3 检查', '运行“检查”，按提示逐条改正，直到没有错误。'],
  [
    '4 封存',
    '运行“封存”，公布 64 位摘要（张贴或拍照），并当众宣读 20 位核对码。之后名单、标准、题库一有改动都会被发现。',
  ],
  ['5 抽签', '封存以后再现场产生随机源（掷骰子、当天彩票号码、见证人各报一个词），填入后运行“抽签”。'],
  ['6 重抽', '抽过的单元要重抽，先“作废”并写明原因；每一次都留在“台账”里，删改会被核验发现。'],
  ['7 补抽', '迟报的学生加进“名单”，再“封存”“补抽”，已抽学生不受影响。'],
  ['8 评分', '在“成绩”里填各评委的分数和状态，运行“评分”。空格表示还没有评，不算 0 分。'],
  ['9 核验', '任何人都可以运行“核验”，或用导出的证明文件在别的电脑上重算每一行。'],
];

export const stateTexts = {
  heading: '当前进度',
  next: '下一步',
  roster: '名单 {students} 人',
  noRoster: '名单还是空的',
  commitment: '最近封存 {time}，核对码 {code}',
  noCommitment: '还没有封存',
  drawn: '已抽 {drawn} 人：{units}',
  noDraw: '还没有抽签',
  scored: '已有最终成绩 {scored} 人',
  noScore: '还没有评分',
  nextRoster: '填写名单，然后检查',
  nextCommit: '检查无误后封存',
  nextDraw: '产生公开随机源，然后抽签',
  nextWaiting: '还有 {waiting} 人没有抽签：封存后抽签，已抽单元的用补抽',
  nextScore: '填写成绩，然后评分',
  nextOpen: '还有 {open} 名已抽学生没有最终成绩：补齐成绩，再评分',
  nextVerify: '核验并归档',
} as const;
