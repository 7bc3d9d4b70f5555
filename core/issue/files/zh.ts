import type { fileSeverities } from './codes.ts';

export const fileZh: Readonly<Record<keyof typeof fileSeverities, string>> = {
  'file-broken': '这个文件已损坏，打不开（{what}）。请用 Excel 或 WPS 打开并另存为 .xlsx，或换用备份。',
  'file-doctype':
    '文件里带有外部引用（DOCTYPE），正常的工作簿不会有，为安全起见没有打开。请用 Excel 或 WPS 打开并另存为 .xlsx。',
  'file-empty': '这个文件是空的（0 字节），可能没有复制或下载完整。请重新取得文件，或换用备份。',
  'file-large': '文件有 {size} MB，超过上限 {most} MB。请删去图片等与抽考无关的内容，或拆成几个工作簿。',
  'file-part-large':
    '文件里的 {part} 展开后超过上限 {most} MB，没有打开。请检查该工作表是否有大片无用的行列，删去后另存。',
  'file-total-large':
    '文件内容展开后总共超过上限 {most} MB，没有打开。请删去无关的工作表和图片，或拆成几个工作簿。',
  'file-parts-many':
    '文件由 {count} 个部分组成，超过上限 {most} 个，没有打开。请删去无关的图片和工作表，或拆成几个工作簿。',
  'file-cut-off': '文件不完整，后面缺了一段，可能没有复制或下载完。请重新复制或下载，或换用备份。',
  'file-part-locked': '文件里的 {part} 被压缩软件加了密码。请先用压缩软件输入密码解压，再打开里面的工作簿。',
  'file-packing':
    '文件里的 {part} 用了本程序不认识的压缩方式（{method}）。请用 Excel 或 WPS 打开并另存为 .xlsx。',
  'file-part-name':
    '文件里有一个部分的名称不正常（{part}），正常的工作簿不会这样，为安全起见没有打开。请用 Excel 或 WPS 打开并另存为 .xlsx。',
  'file-part-twice':
    '文件里有两个部分都叫 {part}，不能确定哪个是真的，没有打开。请用 Excel 或 WPS 打开、核对内容后另存为 .xlsx。',
  'file-part-outside':
    '文件里的 {part} 指向文件以外的地方（{target}），正常的工作簿不会这样，为安全起见没有打开。请用 Excel 或 WPS 打开并另存为 .xlsx。',
  'file-password':
    '这个工作簿设了打开密码。请在 Excel 中打开，点“文件 > 信息 > 保护工作簿 > 用密码进行加密”，清空密码后保存，再试。',
  'file-old-format':
    '这是旧格式的文件（如 .xls），不能直接使用。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”。',
  'file-opendocument':
    '这是 OpenDocument 格式的文件（如 .ods），不能直接使用。请用 LibreOffice、Excel 或 WPS 打开表格，另存为 .xlsx。',
  'file-binary': '这是二进制工作簿（.xlsb），不能直接使用。请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”。',
  'file-macros':
    '这个工作簿带有宏（如 .xlsm），不能直接使用。请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”，宏会被去掉；要保留宏请留好原文件。',
  'file-other-office':
    '这是 {kind} 文件，不是工作簿。请选择 .xlsx 工作簿；内容在表格里的话，可复制到 Excel 中另存为 .xlsx。',
  'file-other-zip':
    '这是压缩包或别的程序的文件，里面没有工作簿。如果是压缩包，请先解压，再打开里面的 .xlsx。',
  'file-html':
    '这其实是网页格式的文件，只是扩展名像工作簿（教务系统导出的常是这样）。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”。',
  'file-xml':
    '这其实是 XML 文本，只是扩展名像工作簿。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”。',
  'file-text':
    '这其实是文本文件（如 CSV），不是工作簿。请用导入功能读入，或用 Excel、WPS 打开后另存为 .xlsx。',
  'file-unknown':
    '这不是工作簿，认不出是什么文件。请选择 .xlsx 工作簿；如果 Excel 或 WPS 能打开它，请另存为 .xlsx。',
  'file-types-wrong':
    '文件的内容目录不对（{what}），不是完整的工作簿。请用 Excel 或 WPS 打开并另存为 .xlsx，或换用备份。',
  'file-workbook-missing':
    '文件里缺少工作簿的主体部分，可能已损坏。请用 Excel 或 WPS 打开并另存为 .xlsx，或换用备份。',
  'file-sheet-large':
    '工作表“{sheet}”太大，超过 {most} 个单元格。请把数据以外的行和列整行、整列删除（内容和格式都要删），保存后再试。',
  'file-missing': '找不到“{file}”。请检查文件名和所在的文件夹。',
  'file-no-file': '“{file}”不是一个文件。请给出工作簿的文件名。',
  'file-no-folder': '文件夹“{folder}”不存在或不是文件夹。请先建好，或写到别处。',
  'file-no-permission': '没有权限读写“{file}”（{what}）。请换一个文件夹，或请管理员给予权限。',
  'file-read-only': '“{file}”是只读的，没有改动。请去掉它的只读属性，或写到别的文件。',
  'file-no-space': '磁盘满了或配额用完（{what}），“{file}”没有改动。请腾出空间再试。',
  'file-busy': '“{file}”正被别的程序占用（{what}），没有改动。请关掉打开它的程序再试。',
  'file-failed': '读写“{file}”出错：{what}。工作簿没有改动。',
  'file-open':
    '“{file}”正在 {program} 中打开，没有改动。请在那里保存并关闭后再试；若确实没有人打开，请删去“{lock}”。',
  'file-open-by':
    '“{file}”正由“{user}”在 {program} 中打开，没有改动。请对方保存并关闭后再试；若确实没有人打开，请删去“{lock}”。',
  'file-open-reading': '“{file}”正在 {program} 中打开：读到的是上一次保存的内容。',
  'file-in-use':
    '另一个抽考助手（{user}，{host}，进程 {pid}，{time} 起）正在处理“{file}”，没有改动。请等它结束；若确实没有在运行，请删去“{lock}”。',
  'file-changed': '“{file}”在处理期间被别的程序改动了，没有写入。请再运行一次。',
  'import-empty': '文件里没有内容。请检查选的是不是这个文件。',
  'import-too-large':
    '文件有 {found} MB，超过 {most} MB，不像一份名单或成绩。请检查选的是不是这个文件，或分成几份导入。',
  'import-too-long': '文件有 {lines} 行，超过 {most} 行。请检查选的是不是这个文件，或分成几份导入。',
  'import-too-wide':
    '文件约有 {cells} 个格子，超过 {most} 个。请检查选的是不是这个文件，删去多余的列，或分成几份导入。',
  'import-not-csv':
    '这个文件不是能导入的名单，而是 {what}。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”或“CSV UTF-8”，再导入。',
  'import-encoding':
    '这一行的文字编码认不出来（应是 UTF-8 或 GB18030），文件可能已损坏。请用 Excel 或 WPS 打开，核对这一行，另存为“CSV UTF-8”，再导入。',
  'import-encoding-mixed':
    '从这一行起文字编码变了：前面是 {encoding}，这一行是 {other}，可能是几个文件拼成的。请分别导入，或统一另存为“CSV UTF-8”。',
  'import-nul':
    '这一行有空字符（NUL）：文件已损坏，或不是文本文件。请用 Excel 或 WPS 打开，另存为“CSV UTF-8”，再导入。',
  'import-full-width':
    '这个文件用全角“{sign}”分隔各列，认不出列来。请把它们换成半角逗号，或用 Excel 另存为 CSV。',
  'import-delimiter':
    '第一行说各列用“{value}”分隔，这里只认逗号、分号和制表符。请另存为“CSV UTF-8（逗号分隔）”，再导入。',
  'import-quote-open':
    '这一行有一个引号（"）一直没有配对的另一半，后面的内容会全部并进一格。请补上或删去这个引号。',
  'import-quote-odd': '这一行的引号（"）不成对，或后面紧跟着别的字。请改正：要在引号里写引号，请写两个。',
  'import-sheet-missing': '工作簿里没有“{sheet}”表。请先运行“新建”，再导入。',
  'import-list-empty': '表头下面没有可以导入的行。',
  'import-header-repeated': '这一行又是表头，已跳过。',
  'import-columns-ignored': '表里没有这些列，没有导入：{columns}。',
  'import-columns-engine': '这些列由抽考助手填写，没有从文件导入：{columns}。',
  'import-columns-absent': '文件里没有这些分数列：{columns}。表里已有的分数保持不变。',
  'import-columns-none': '文件里没有可以导入的列。成绩文件除学号外，至少要有其中一列：{columns}。',
  'import-cells-without-header':
    '这一行在没有表头的列里还有内容，没有导入（多打了逗号？）；这样的行共 {lines} 行。请核对各列有没有错位。',
  'import-lines-skipped': '这一行在认得的列里都是空的，没有导入；这样的行共 {lines} 行。',
  'import-id-scientific':
    '学号 {value} 被 Excel 当成了数字（科学记数法），末几位丢了。请在原表里把学号列设为“文本”，改正学号，保存后再导入。',
  'import-conflict':
    '{key} 的{header}：表里是“{old}”，文件里是“{new}”。请改正其中一处；要以文件为准，请在导入时选择覆盖（--overwrite）。',
  'import-overwritten': '按文件改写了 {cells} 格。',
  'import-not-in-file': '“{sheet}”表里有 {rows} 行不在这个文件里，保持不变。',
  'import-twice-on-sheet':
    '{key} 在“{sheet}”表里写了两次（第 {row} 行和第 {other} 行），不知道填哪一行。请先删去一行。',
  'import-module-missing': '这一行没有模块，请填写模块代码或名称。',
  'import-module-unknown': '模块“{value}”不在模块表中，可填代码或名称：{known}。',
  'import-number-missing': '这一行没有题号，请填写。',
  'import-question-twice': '模块 {module} 的题号 {number} 与第 {line} 行重复，请改正其中一行。',
  'import-before-draw': '成绩表里还没有学生。请先抽签，再导入成绩。',
  'import-student-unknown':
    '成绩表里没有学号 {student}：没有抽签，或学号写错了。请核对学号，或从文件中删去这一行。',
  'import-student-unmarked': '成绩表里没有学号 {student}，这一行也没有分数，已跳过。',
  'import-name-differs':
    '学号 {id} 在表里是“{expected}”，文件里是“{found}”：是不是写错了人？分数按学号导入，请核对。',
  'import-mark-odd': '{id} 的“{value}”不是数字，照原样写入，评分时会再次提示。请核对。',
  'import-mark-range':
    '{id} 的分数 {value} 超出范围，应在 0 到满分 {most} 之间，照原样写入，评分时会再次提示。请核对。',
  'import-state-odd': '{id} 的状态“{state}”不认识，照原样写入。可填：正常、缺考、缓考、违纪、作弊、免考。',
  'import-header-missing':
    '文件的前 30 行里找不到表头“{header}”。请补上写有它的表头行；如果打开后是乱码，请另存为“CSV UTF-8”。',
  'file-text-long': '要写入这一格的文字太长，最多 {most} 个字符。请把内容改短后再运行。',
  'file-array-cell':
    '这一格属于数组公式或模拟运算表（{range}），不能单独改写。请先删除该公式，或把它复制后“选择性粘贴—数值”，再运行。',
  'file-merged-cell': '这一格在合并单元格（{range}）里，写不进去。请先取消合并，再运行。',
  'file-table-differs':
    'Excel 表格“{table}”（{range}）与要写入的内容对不上。请选中它，点“表格设计—转换为区域”，保存后再运行。',
  'file-sheet-taken':
    '工作簿里已有一张叫“{sheet}”的工作表，名字只差大小写，或者是图表页。请先给它改名，再运行。',
  'file-sheet-full': '工作表放不下：最多 {rows} 行、{columns} 列。请减少内容后再运行。',
  'file-formulas-stale':
    '表里有公式，读到的是上次用 Excel 或 WPS 保存时的结果，现在可能已经不对。请用 Excel 或 WPS 打开并保存一次，再运行。',
  'import-cell-long':
    '这一行有一格超过 {most} 个字，工作簿放不下；多半是引号（"）不成对，把许多行并成了一格。请改正。',
  'import-mark-state':
    '{id} 的分数栏里写着“{value}”，照原样写入，评分时会再次提示。请把它写到“状态”列，分数留空。',
  'import-mark-fine':
    '{id} 的分数 {value} 小数超过 4 位，照原样写入，评分时会再次提示。请改为至多 4 位小数。',
  'import-student-zeros':
    '成绩表里没有学号 {student}。是不是 {padded}？Excel 可能去掉了前面的 0，请在文件里改正学号。',
  'import-columns-many':
    '这一行有 {columns} 列，工作簿最多 {most} 列。请检查选的是不是这个文件，或分隔符是否正确。',
};
