import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Excel from 'exceljs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { asked, bytesOf, done, drawnBook, skilldraw } from './support/cli.ts';
import { newFolder } from './support/folder.ts';
import { seen } from './support/person.ts';

type Rows = readonly (readonly Excel.CellValue[])[];
const header = ['学号', '姓名', '班级', '备注'];

/** A list as a person keeps it in Excel: exceljs writes it, not our own code. */
async function writeList(folder: string, sheets: Readonly<Record<string, Rows>>, hidden = ''): Promise<void> {
  const workbook = new Excel.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name, name === hidden ? { state: 'hidden' } : {});
    for (const row of rows) sheet.addRow([...row]);
  }
  await workbook.xlsx.writeFile(join(folder, 'list.xlsx'));
}

async function newBook(): Promise<string> {
  const folder = newFolder();
  await done(folder, 'new', 'mobile-slips-22411', 'book.xlsx');
  return folder;
}

const line = ['import', 'book.xlsx', '--roster', 'list.xlsx'];

describe('a list in a workbook', () => {
  it('is taken from the sheet of its name, with texts, numbers, dates and errors as they read', async () => {
    const folder = await newBook();
    const rows = [
      header,
      ['007', '张三', '一班', 0.1],
      [2024001, '李四', '一班', new Date('2026-05-20T00:00:00Z')],
      ['43010220000101123X', '王五', '一班', { error: Excel.ErrorValue.NotApplicable }],
      [123456789012345, '赵六', '一班', null],
    ];
    await writeList(folder, { 封面: [['学校'], ['示例']], 名单: rows });
    await done(folder, ...line);
    const students = (await seen(folder, '名单')).slice(1);
    expect(students.map((row) => row[0])).toEqual([
      '007',
      '2024001',
      '43010220000101123X',
      '123456789012345',
    ]);
    expect(students.map((row) => row.at(-1))).toEqual(['0.1', '2026-05-20', '#N/A', '']);
  });

  it('with a number of 18 digits stored as a number is refused, by the row of its sheet', async () => {
    const folder = await newBook();
    const before = bytesOf(folder);
    await writeList(folder, {
      名单: [['2024级'], [], header, ['007', '张三', '一班'], [Number('430102200001011234'), '李四', '一班']],
    });
    const { exit, issues } = await asked(folder, line);
    expect(exit).toBe(1);
    const [wrong] = issues.filter((each) => each.severity === 'error');
    expect([wrong?.code, wrong?.place]).toEqual([
      'import-id-scientific',
      { sheet: 'list.xlsx!名单', row: 5, column: 1, header: '学号' },
    ]);
    expect((await skilldraw(folder, line)).stdout).toContain('list.xlsx!名单!A5 (学号)');
    expect(bytesOf(folder)).toBe(before);
  });

  it('is the first sheet that is seen and holds anything, where none bears the name', async () => {
    const folder = await newBook();
    const sheets = {
      底稿: [header, ['001', '钱七', '一班']],
      空: [],
      Sheet2: [header, ['002', '孙八', '一班']],
    };
    await writeList(folder, sheets, '底稿');
    await done(folder, ...line);
    expect((await seen(folder, '名单')).slice(1).map((row) => row[0])).toEqual(['002']);
  });

  it('brings marks as well', async () => {
    const folder = newFolder();
    await drawnBook(folder, { 一班: 1 });
    const [names = [], first = []] = await seen(folder, '成绩');
    const mark = names.indexOf('专业技能');
    await writeList(folder, {
      Sheet1: [
        ['学号', names[mark] ?? ''],
        [first[names.indexOf('学号')] ?? '', 8],
      ],
    });
    await done(folder, 'import', 'book.xlsx', '--marks', 'list.xlsx');
    expect((await seen(folder, '成绩'))[1]?.[mark]).toBe('8');
  });

  it('with nothing on any sheet is told to be empty', async () => {
    const folder = await newBook();
    await writeList(folder, { 名单: [] });
    const { exit, issues } = await asked(folder, line);
    expect([exit, issues[0]?.code]).toEqual([1, 'import-empty']);
  });

  it.each([
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet', 'file-opendocument'],
    ['photo.txt', '照片', 'file-other-zip'],
  ])('is refused as what it is: a package with %s', async (name, text, code) => {
    const folder = await newBook();
    writeFileSync(join(folder, 'list.xlsx'), zipSync({ [name]: new TextEncoder().encode(text) }));
    const { exit, issues } = await asked(folder, line);
    expect([exit, issues[0]?.code]).toEqual([3, code]);
  });

  it('is no workbook because its first header begins with PK', async () => {
    const folder = await newBook();
    writeFileSync(join(folder, 'list.xlsx'), 'PK,学号,姓名,班级\n1,007,张三,一班\n');
    await done(folder, ...line);
    expect((await seen(folder, '名单'))[1]?.[0]).toBe('007');
  });
});
