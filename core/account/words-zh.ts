/** What the account of a command says, in Chinese; {name} stands for a parameter. */
export const accountZh = {
  refused: '没有执行：有 {errors} 处错误，工作簿没有改动。',
  more: '等 {count} 个',
  unit: '{unit} {students} 人',
  supplement: '{unit}（补抽）{students} 人',
  others: '另有 {count} 个单元。',

  'new-made': '按“{standard}”建好工作簿，写了 {count} 张表：{sheets}。',
  'new-blank': '建好空白工作簿，写了 {count} 张表：{sheets}。',

  'import-done':
    '文件里 {rows} 行，“{sheet}”表：新增 {added} 行，补填 {filled} 格，改写 {changed} 格，原来就有的 {same} 行。',

  'check-roster': '名单 {students} 人，已抽 {drawn} 人。',
  'check-waiting': '等待抽签的有 {count} 个单元：{units}。',
  'check-late': '已抽单元里要补抽的有 {students} 人（后来加进名单的）：{units}。',
  'check-issues': '错误 {errors} 处，警告 {warnings} 处，提示 {infos} 处。',
  'check-clean': '没有发现问题。',

  'commit-units': '封存 {count} 个单元，共 {students} 人：{units}。',
  'commit-none': '没有等待抽签的单元；已抽单元的封存仍然有效。',
  'commit-sources': '随封存公布的随机源：{sources}（抽签时要一一填写，不能多也不能少）',
  'commit-no-sources':
    '没有随封存公布随机源的名称。要让人放心，请先在“标准”的“随机源”里写好（如：骰子、当天彩票号码），再封存一次。',
  digest: '摘要：{digest}',
  code: '核对码：{code}',

  'draw-done': '抽签 {count} 个单元，共 {students} 人；随机源约 {bits} 位。',
  'draw-trial': '试抽 {count} 个单元，共 {students} 人；写在“{sheet}”表，不算结果。',
  'supplement-done': '补抽 {count} 个单元，共 {students} 人；随机源约 {bits} 位。',
  'draw-unit': '{unit} {students} 人：{quotas}。',
  'draw-unit-again': '{unit} {students} 人（第 {attempt} 次）：{quotas}。',
  quota: '{name} {students}',
  'ledger-code': '台账末行核对码：{code}（记下它，以后核验时能查出台账有没有被改写）',

  'void-done': '作废 {unit} 的第 {attempts} 次抽签，{students} 人要重抽；作废记入台账。',

  'score-students': '成绩表 {students} 人，有成绩 {scored} 人：合格 {passed} 人，优秀 {excellent} 人。',
  'score-open': '还没有结果：未完成 {incomplete} 人，待仲裁 {arbitration} 人，分数有错 {invalid} 人。',
  'score-changed': '评分以后改过 {changed} 处分数。',

  'verify-rows': '重算 {rows} 行抽签，一致 {agree} 行。',
  'verify-unit': '{unit} 第 {attempt} 次：{students} 行，一致 {agree} 行。',
  'verify-voided': '已作废，不再有行：{attempts}。',
  attempt: '{unit} 第 {attempt} 次（{students} 人）',
  'verify-differing': '不一致的学号：{ids}。',
  'verify-commitment': '最近封存的摘要：{digest}',
  'verify-commitment-code': '它的核对码：{code}',
  'verify-agrees': '全部一致。',
  'verify-differs': '不一致：有 {errors} 处，请看列出的错误。',
  'verify-unready': '抽签之前还有 {errors} 处要填写或改正，在：{sheets}。',
  'verify-nothing': '还没有抽签，没有可以重算的行。',

  'proof-draws': '证明文件包含 {draws} 次有效抽签、{students} 人，作废 {voided} 次，台账 {rows} 行。',
  'proof-warning': '工作簿有 {errors} 处对不上，证明文件照实写出，核验的人会看到。',

  'next-fill-standard': '下一步：在“标准”“模块”“评分项”里填写本校标准，再检查。',
  'next-fill-roster': '下一步：核对“标准”和“题库”，把学生填进“名单”（或导入名单），再检查。',
  'next-correct': '下一步：按列出的错误逐条改正，再运行一次。',
  'next-check': '下一步：检查。',
  'next-commit': '下一步：封存，并公布摘要。',
  'next-commit-or-draw':
    '下一步：名单、标准、题库在封存后有改动就重新封存；没有改动就产生公开随机源，然后抽签。',
  'next-commit-or-supplement':
    '下一步：补抽：先封存、公布（这些学生已经封存过就不必重来），再产生新的公开随机源，然后“补抽”；已抽学生不受影响。',
  'next-publish':
    '下一步：公布 64 位摘要（张贴或拍照），当众宣读核对码；然后现场产生随机源（掷骰子、当天彩票号码），再抽签。',
  'next-publish-supplement':
    '下一步：公布 64 位摘要（张贴或拍照），当众宣读核对码；然后现场产生新的随机源，再补抽。',
  'next-real-draw': '下一步：正式抽签要先封存、公布，再产生公开随机源。试过的随机源不要再用。',
  'next-fill-marks': '下一步：公布抽签结果；考完把各评委的分数填进“成绩”（或导入成绩），再评分。',
  'next-commit-again': '下一步：改好以后重新封存、公布，产生新的随机源，再抽签。',
  'next-finish-marks': '下一步：补齐或改正“成绩”里的分数，再评分。',
  'next-score': '下一步：评分。',
  'next-verify': '下一步：核验，然后归档。',
  'next-proof': '下一步：导出证明文件，任何人都可以拿它在别的电脑上重算。',
  'next-find-out': '下一步：先不要公布结果。对照列出的单元格查明谁改了什么，必要时换用备份。',
  'next-prepare': '下一步：把列出的几处填好，检查、封存、抽签以后才有可以核验的结果。',
  'next-publish-proof': '下一步：公布证明文件；任何人用 verify/verify_draw.py 都能逐行重算。',

  'changes-create': '新建表 {sheet}',
  'changes-create-rows': '新建表 {sheet}，{rows} 行',
  'changes-replace': '{sheet}：重写，{rows} 行',
  'changes-write': '{sheet}：写表，{rows} 行',
  'changes-fill': '{sheet}：写入 {rows} 行',
  'changes-columns': '{sheet}：增加列 {columns}',
  'changes-append': '{sheet}：追加 {rows} 行',
} as const;

export type AccountKey = keyof typeof accountZh;

/** Stands between the items of a list. */
export const commaZh = '、';
