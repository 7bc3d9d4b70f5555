import { writeCsv } from '../xlsx/csv/index.ts';

const classSize = 50;

const text = (tenths: number) => String(tenths / 10);

/** One student's line of marks: of a hundred two are absent, and one has a mark missing. */
function marksOf(i: number): string[] {
  if (i % 50 === 7) return ['缺考', '', '', '', '', '', ''];
  const able = 400 + ((i * 7919) % 451);
  const skill = [able, able - ((i * 31) % 21), able + ((i * 17) % 16)].map(text);
  const conduct = [13, 29, 37].map((step) => text(60 + ((i * step) % 41)));
  if (i % 100 === 33) skill[1] = '';
  return ['', ...skill, ...conduct];
}

/** Roster and marks of so many made-up students, as two CSV files; the same ones every time. */
export function lists(students: number): { roster: string; marks: string } {
  const roster = [['学号', '姓名', '班级', '专业', '状态', '备注']];
  const heads = ['专业技能', '职业素养'].flatMap((name) => [1, 2, 3].map((i) => `${name}·评委${i}`));
  const marks = [['学号', '姓名', '状态', ...heads]];
  const names = ['张三', '李四', '王五', '赵六', '钱七'];
  for (let i = 0; i < students; i++) {
    const room = String(Math.floor(i / classSize) + 1).padStart(3, '0');
    const id = `2024${room}${String((i % classSize) + 1).padStart(2, '0')}`;
    const name = names[i % names.length] ?? '';
    roster.push([id, name, `移动商务2401-${room}班`, '移动商务', '正常', '']);
    marks.push([id, name, ...marksOf(i)]);
  }
  return { roster: writeCsv(roster), marks: writeCsv(marks) };
}
