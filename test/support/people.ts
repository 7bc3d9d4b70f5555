import type { Cell } from '../../core/index.ts';

const surnames = '张李王赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许';
const given = '三四五六七八九十甲乙丙丁';

/** Obviously made-up people: 张三, 李四 … */
export function madeUpName(i: number): string {
  return `${surnames[i % surnames.length]}${given[Math.floor(i / surnames.length) % given.length]}`;
}

export function studentId(i: number): string {
  return `2024${String(i + 1).padStart(5, '0')}`;
}

/** Rows for the sheet 名单: 学号, 姓名, 班级, 专业, 方向, 状态, 备注. */
export function rosterRows(count: number, className: (i: number) => string, from = 0): Cell[][] {
  return Array.from({ length: count }, (_, k) => {
    const i = from + k;
    return [studentId(i), madeUpName(i), className(i), '移动商务', '', '正常', ''];
  });
}
