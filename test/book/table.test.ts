import { describe, expect, it } from 'vitest';
import { numberAt, placeAt, readTable, shown, textAt } from '../../core/book/table.ts';
import { type Cell, type Grid, sheets } from '../../core/index.ts';
import { sheetFrom } from '../support/text-table.ts';

const read = (...grids: Grid[]) => readTable({ grids }, sheets.roster);
const readRows = (...rows: Cell[][]) => read({ name: '名单', rows });

/** What was found: the header's row and each column, as people count them. */
function found({ table }: ReturnType<typeof read>) {
  if (table === null) return null;
  const columns = Object.fromEntries([...table.columnOf].map(([key, at]) => [key, at + 1]));
  return { header: table.header + 1, body: table.body.map((row) => row + 1), columns };
}

describe('the header of a sheet', () => {
  it('is found below notes, by its names and not by its place', () => {
    const grid = sheetFrom(
      '名单',
      `
      湖南某学院 2026 届 | -
      学号 一定要填写 | 联系 冯老师
      -
      备注 | 姓名 | 学号 | 班级 | 爱好
      -    | 张三 | 01   | 一班 | 象棋
      -    | -    | -    | -    | 围棋
      -    | 李四 | 02   | 二班 | -
      `,
    );
    expect(found(read(grid))).toEqual({
      header: 4,
      body: [5, 7],
      columns: { remark: 1, name: 2, id: 3, className: 4 },
    });
  });

  it('is the row that names the most columns, the upper one of two that name as many', () => {
    const notes = sheetFrom('名单', '班级 | 一班\n学号 | 姓名 | 班级\n学号 | 姓名 | 班级\n01 | 张三 | 一班');
    expect(found(read(notes))?.header).toBe(2);
    expect(found(read(notes))?.body).toEqual([3, 4]);
  });

  it.each([
    ['full width, spaces, stars, colons and brackets', ['＊学 号：', '姓　名', '班级（', '(专业)']],
    ['required, in brackets', ['学号（必填）', '姓名(必填)', '班级', '专业（选填）']],
    ['English', ['Student number', 'NAME', 'class', 'Major']],
    ['other Chinese names', ['学籍号', '学生姓名', '行政班', '专业名称']],
    ['English aliases, any case', ['student id', 'Student Name', 'Class name', 'major']],
    ['invisible characters', ['\u200b学号\ufeff', '姓\u00a0名', '班级\n', '专业\t']],
  ])('may be written with %s', (_, header) => {
    expect(found(readRows(header, ['01', '张三', '一班', '移动商务']))?.columns).toEqual({
      id: 1,
      name: 2,
      className: 3,
      major: 4,
    });
  });

  it('that stands twice is read on the left, with a word about the other', () => {
    const { table, issues } = readRows(['学号', '姓名', '姓名'], ['01', '张三', '李四']);
    expect(textAt(table!, 1, 'name')).toBe('张三');
    expect(issues.map(({ code, severity, place }) => [code, severity, place?.row, place?.column])).toEqual([
      ['header-twice', 'warning', 1, 3],
    ]);
  });

  it('is the column of that very title when another one has an alias: 准考证号 beside 学号 is people’s own', () => {
    const { table, issues } = readRows(['准考证号', '考号', '学号', '姓名'], ['9', '8', '01', '张三']);
    expect([textAt(table!, 1, 'id'), issues]).toEqual(['01', []]);
    expect(textAt(readRows(['准考证号', '姓名'], ['9', '张三']).table!, 1, 'id')).toBe('9');
    expect(readRows(['考号', '准考证号'], ['8', '9']).issues.map((each) => each.code)).toEqual([
      'header-twice',
    ]);
  });

  it('that is needed and not there is named, and the sheet is not read', () => {
    const { table, issues } = readRows(['姓名', '班级'], ['张三', '一班']);
    expect(table).toBeNull();
    expect(issues.map(({ code, place, params }) => [code, place?.sheet, params.header])).toEqual([
      ['header-missing', '名单', '学号'],
    ]);
    const modules = readTable({ grids: [{ name: '模块', rows: [['类别']] }] }, sheets.modules);
    expect(modules.issues.map((each) => each.params.header)).toEqual(['代码', '名称', '比例']);
  });

  it('is looked for within thirty rows and no further', () => {
    const below = (notes: number) => [
      ...Array.from({ length: notes }, (): Cell[] => ['填表须知']),
      ['学号'],
      ['01'],
    ];
    expect(found(readRows(...below(29)))?.header).toBe(30);
    expect(readRows(...below(30)).issues.map((each) => each.code)).toEqual(['header-missing']);
  });

  it('is text: numbers, dates and errors are none', () => {
    expect(
      readRows([1, { date: '2026-05-20' }, { error: '#N/A' }, true, null, '学号'], ['', '', '', '', '', '01'])
        .table?.columnOf,
    ).toEqual(new Map([['id', 5]]));
  });
});

describe('a sheet', () => {
  it.each(['名单', ' 名 单 ', '学生名单', 'ROSTER', 'students', '花名册'])(
    'is found by the name %j',
    (name) => {
      expect(found(read({ name, rows: [['学号'], ['01']] }))?.body).toEqual([2]);
    },
  );

  it('of the very name comes before one of another name', () => {
    const { table } = read(
      { name: '花名册', rows: [['学号'], ['08']] },
      { name: '名单', rows: [['学号'], ['01']] },
    );
    expect([table?.sheet, textAt(table!, 1, 'id')]).toEqual(['名单', '01']);
  });

  it('that is not there, or holds nothing, is named', () => {
    expect(read().issues.map(({ code, params }) => [code, params.sheet])).toEqual([
      ['sheet-missing', '名单'],
    ]);
    for (const rows of [[], [[]], [[null, ''], []]]) {
      expect(read({ name: '名单', rows }).issues.map((each) => each.code)).toEqual(['header-missing']);
    }
  });

  it('has no rows where nothing stands in a known column: blanks between and behind, spaces, sums beside it', () => {
    const { table } = readRows(
      ['学号', '姓名'],
      ['01', '张三'],
      [],
      ['', null],
      [' \u3000'],
      [null, null, '共 1 人'],
      ['02'],
      [],
      [],
    );
    expect(table?.body).toEqual([1, 6]);
    expect(textAt(table!, 6, 'name')).toBe('');
  });
});

describe('a cell', () => {
  const { table } = readTable(
    {
      grids: [
        {
          name: '模块',
          rows: [
            ['注'],
            ['比例', '代码', '名称'],
            ['１２．５', 'm１ ', ' 网店\t美工 '],
            ['60%', 7, 8.5],
            ['90分', 'x', 'y'],
          ],
        },
      ],
    },
    sheets.modules,
  );

  it('is placed as people count, with the header as they wrote it', () => {
    expect(placeAt(table!, 2, 'name')).toEqual({ sheet: '模块', row: 3, column: 3, header: '名称' });
    expect(placeAt(table!, 2, 'minutes')).toEqual({ sheet: '模块', row: 3 });
  });

  it('is a number when it reads as one, and never by guessing', () => {
    expect([2, 3, 4].map((row) => numberAt(table!, row, 'share').value)).toEqual([12.5, 60, 90]);
    expect(numberAt(table!, 2, 'minutes')).toEqual({ value: null, issues: [] });
    const one = (cell: Cell) => {
      const { table: other } = readTable(
        {
          grids: [
            {
              name: '模块',
              rows: [
                ['代码', '名称', '比例'],
                ['M1', 'x', cell],
              ],
            },
          ],
        },
        sheets.modules,
      );
      const { value, issues } = numberAt(other!, 1, 'share');
      return value ?? issues.map(({ code, place }) => `${code} ${place?.row}:${place?.column}`).join();
    };
    expect([0, -0.5, ' 3 ', '-2.50', '007'].map(one)).toEqual([0, -0.5, 3, -2.5, 7]);
    const wrong = [
      '三',
      '1,000',
      '1e3',
      '3/4',
      '2026-05-20',
      '+5',
      '.5',
      '5.',
      '--5',
      true,
      { date: '2026-05-20' },
    ];
    for (const cell of wrong) expect([cell, one(cell)]).toEqual([cell, 'not-a-number 2:3']);
    expect(one({ error: '#DIV/0!' })).toBe('cell-error 2:3');
  });

  it('is quoted briefly', () => {
    expect(shown('长'.repeat(500))).toBe(`${'长'.repeat(40)}…`);
    expect([shown(4.5), shown({ error: '#N/A' }), shown(null), shown(false)]).toEqual([
      '4.5',
      '#N/A',
      '',
      'FALSE',
    ]);
  });
});
