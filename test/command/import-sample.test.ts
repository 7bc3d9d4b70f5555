import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandNames, type ImportRequest } from '../../core/index.ts';
import { readCsv } from '../../xlsx/csv/index.ts';
import { memoryHost } from '../host/memory.ts';
import { codes, context, dice, perform } from '../support/books.ts';
import { cellOf } from '../support/drawn-books.ts';
import { told } from '../support/lists.ts';
import { madeUpName, studentId } from '../support/people.ts';
import { column, tally } from '../support/read-back.ts';

const sample = (what: ImportRequest['what'], file: string): ImportRequest => {
  const list = readCsv(readFileSync(new URL(`../../templates/sample/${file}`, import.meta.url)), file);
  expect([list.encoding, list.delimiter, list.issues]).toEqual(['gb18030', ',', []]);
  return { what, file, rows: list.rows, lines: list.lines };
};

describe('the shipped sample', () => {
  it('comes into a new book whole, and only its two mistakes are named', () => {
    const host = memoryHost();
    perform(host, 'new', { standard: 'mobile-slips-22411', examiners: 3 });
    const students = perform(host, 'import', sample('roster', 'roster.csv'));
    expect([students.issues, students.summary?.added]).toEqual([[], 170]);
    // The sizes of the classes as templates/sample/make_sample.py lists them.
    expect(tally(host.all(), '名单', '班级')).toEqual({
      移动商务2401班: 47,
      移动商务2402班: 43,
      移动商务2403班: 40,
      移动商务2404班: 40,
    });
    expect(cellOf(host, '名单', '202401013', '姓名')).toBe('𠮷田·买买提');
    perform(host, 'commit', context);
    perform(host, 'draw', { ...context, entropy: dice });
    const marks = perform(host, 'import', sample('marks', 'marks.csv'));
    expect(told(marks)).toEqual([
      ['import-mark-odd', 61, 4, '202402014', '8O'],
      ['import-mark-range', 101, 5, '202403012', '95', 90],
    ]);
    // 167 rows of six marks; two students were absent and one mark is not in yet; 缺考 twice and 违纪 once.
    expect(marks.summary).toMatchObject({ rows: 167, added: 0, filled: 167 * 6 - 2 * 6 - 1 + 3, missing: 0 });
    expect(cellOf(host, '成绩', '202401001', '专业技能·评委1')).toBe(64.5);
    const again = perform(host, 'import', sample('marks', 'marks.csv'));
    expect([again.changes, again.summary?.same]).toEqual([[], 167]);
    expect(perform(host, 'score', context).summary).toMatchObject({ scored: 164, incomplete: 1, invalid: 2 });
    expect(perform(host, 'verify', {}).summary?.agrees).toBe(true);
  });
});

describe('the import', () => {
  it('stands in the order of the work: after the new book, before its check', () => {
    expect(commandNames.slice(0, 4)).toEqual(['new', 'import', 'check', 'commit']);
  });

  it('takes ten thousand students, and half of them again with a change each', () => {
    const host = memoryHost();
    perform(host, 'new', { standard: 'mobile-30-30-40' });
    const count = 10_000;
    const request = (rows: string[][]): ImportRequest => ({
      what: 'roster',
      file: '大表.csv',
      rows: [['学号', '姓名', '班级', '备注'], ...rows],
      lines: Array.from({ length: rows.length + 1 }, (_, i) => i + 1),
    });
    const all = Array.from({ length: count }, (_, i) => [studentId(i), madeUpName(i), `${i % 200} 班`, '']);
    expect(perform(host, 'import', request(all)).summary?.added).toBe(count);
    const half = all
      .filter((_, i) => i % 2 === 1)
      .map(([id = '', , className = '']) => [id, '', className, '住校']);
    const outcome = perform(host, 'import', request(half.reverse()));
    expect(outcome.summary).toMatchObject({ rows: 5000, added: 0, filled: 5000, same: 0, missing: 5000 });
    expect(codes(outcome)).toEqual(['import-not-in-file']);
    const remarks = column(host.all(), '名单', '备注');
    expect(remarks.map((remark) => remark === '住校')).toEqual(all.map((_, i) => i % 2 === 1));
  });
});
