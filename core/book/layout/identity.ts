import { needed, text } from './column.ts';

/** Columns that more than one sheet has, with every name that colleges are known to give them. */
export const id = needed(
  text(
    'id',
    {
      zh: '学号',
      en: 'Student number',
      also: ['学籍号', '考号', '考生号', '准考证号', '学生学号', 'Student ID', 'ID'],
    },
    18,
  ),
);
export const name = text(
  'name',
  { zh: '姓名', en: 'Name', also: ['学生姓名', '考生姓名', 'Student', 'Student name'] },
  12,
);
export const className = text(
  'className',
  { zh: '班级', en: 'Class', also: ['班级名称', '行政班', '所在班级', 'Class name'] },
  18,
);
