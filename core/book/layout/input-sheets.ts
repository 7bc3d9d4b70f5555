import { choiceWords, no, yes } from './choices.ts';
import { choice, decimal, integer, needed, text } from './column.ts';
import { className, id, name } from './identity.ts';
import { rosterStates } from './states.ts';
import type { SheetLayout } from './type.ts';

const moduleCode = needed(
  text('module', { zh: '模块', en: 'Module', also: ['模块代码', '模块编号', 'Module code'] }, 10),
);
const project = text('project', { zh: '项目', en: 'Project', also: ['抽考项目'] }, 22);
const remark = text('remark', { zh: '备注', en: 'Remark', also: ['说明', 'Remarks', 'Note'] }, 24, {
  wrap: true,
});

export const standard: SheetLayout = {
  key: 'standard',
  title: '标准',
  english: 'Standard',
  aliases: ['考核标准', 'Rules'],
  owner: 'user',
  landscape: false,
  columns: [
    needed(text('key', { zh: '项目', en: 'Setting', also: ['设置', '参数', 'Key'] }, 18)),
    needed(text('value', { zh: '内容', en: 'Value', also: ['值', '取值'] }, 28)),
    text('note', { zh: '说明', en: 'Note', also: ['备注'] }, 56, { wrap: true }),
  ],
};

export const modules: SheetLayout = {
  key: 'modules',
  title: '模块',
  english: 'Modules',
  aliases: ['考核模块', '技能模块', 'Module'],
  owner: 'user',
  landscape: false,
  columns: [
    needed(
      text('code', { zh: '代码', en: 'Code', also: ['模块代码', '编号', '模块编号', 'Module code'] }, 8),
    ),
    needed(text('name', { zh: '名称', en: 'Name', also: ['模块名称', '模块', 'Module', 'Module name'] }, 26)),
    {
      ...choice(
        'category',
        { zh: '类别', en: 'Category', also: ['类型', '模块类别'] },
        choiceWords('category'),
        18,
      ),
    },
    needed(
      integer('share', { zh: '比例', en: 'Share', also: ['占比', '签数', '权重', 'Weight'] }, 8, {
        least: 1,
      }),
    ),
    integer(
      'questions',
      { zh: '题量', en: 'Questions', also: ['题数', '套数', '题库数量', 'Question count'] },
      8,
      { least: 1 },
    ),
    integer('minutes', { zh: '时长', en: 'Minutes', also: ['考核时长', '测试时间', '分钟', '时长分钟'] }, 8, {
      least: 1,
      most: 600,
    }),
  ],
};

export const components: SheetLayout = {
  key: 'components',
  title: '评分项',
  english: 'Components',
  aliases: ['评分构成', '评分标准', 'Component'],
  owner: 'user',
  landscape: false,
  columns: [
    needed(text('code', { zh: '代码', en: 'Code', also: ['编号', '评分项代码'] }, 8)),
    needed(text('name', { zh: '名称', en: 'Name', also: ['评分项', '评分项名称', 'Component'] }, 20)),
    needed(
      decimal('full', { zh: '满分', en: 'Full mark', also: ['分值', 'Full', 'Points'] }, 8, { least: 0 }),
    ),
    decimal('weight', { zh: '权重', en: 'Weight', also: ['占比', '百分比'] }, 8, { least: 0, most: 100 }),
    decimal('passLine', { zh: '单项及格线', en: 'Pass line', also: ['及格线', '最低分'] }, 12, { least: 0 }),
    choice('veto', { zh: '一票否决', en: 'Veto', also: ['否决'] }, [yes, no], 10),
    text('parent', { zh: '上级', en: 'Parent', also: ['上级代码', '所属'] }, 8),
  ],
};

export const criteria: SheetLayout = {
  key: 'criteria',
  title: '评分要点',
  english: 'Criteria',
  aliases: ['评价要点'],
  owner: 'user',
  landscape: false,
  columns: [
    moduleCode,
    project,
    needed(
      text('label', { zh: '要点', en: 'Criterion', also: ['评分要点', '评价要点'] }, 40, { wrap: true }),
    ),
  ],
};

export const bank: SheetLayout = {
  key: 'bank',
  title: '题库',
  english: 'Bank',
  aliases: ['试题库', '题目', 'Questions'],
  owner: 'user',
  landscape: false,
  columns: [
    moduleCode,
    needed(
      text(
        'number',
        { zh: '题号', en: 'Question', also: ['编号', '题目编号', '试题编号', 'Question number', 'Number'] },
        10,
      ),
    ),
    project,
    text('title', { zh: '题目', en: 'Title', also: ['题目名称', '试题名称', '标题', 'Question title'] }, 44, {
      wrap: true,
    }),
    choice('enabled', { zh: '启用', en: 'Enabled', also: ['是否启用', '状态'] }, [yes, no], 8),
  ],
};

export const roster: SheetLayout = {
  key: 'roster',
  title: '名单',
  english: 'Roster',
  aliases: ['学生名单', '考生名单', '花名册', 'Students'],
  owner: 'user',
  landscape: false,
  columns: [
    id,
    name,
    className,
    text('major', { zh: '专业', en: 'Major', also: ['专业名称', '所学专业'] }, 16),
    text('direction', { zh: '方向', en: 'Direction', also: ['专业方向'] }, 12),
    choice('state', { zh: '状态', en: 'State', also: ['考试状态', '学籍状态', 'Status'] }, rosterStates),
    remark,
  ],
};

export const rooms: SheetLayout = {
  key: 'rooms',
  title: '机房',
  english: 'Rooms',
  aliases: ['考场', '机房安排'],
  owner: 'user',
  landscape: false,
  columns: [
    needed(text('room', { zh: '机房', en: 'Room', also: ['考场', '教室'] }, 18)),
    needed(
      integer('seats', { zh: '座位数', en: 'Seats', also: ['机位', '机位数', '容量'] }, 10, { least: 1 }),
    ),
    remark,
  ],
};
