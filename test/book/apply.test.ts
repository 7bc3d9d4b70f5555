import { describe, expect, it } from 'vitest';
import { applyChanges, type Cell, type Change, type ColumnSpec, type SheetSpec } from '../../core/index.ts';

const column = (title: string): ColumnSpec => ({
  title,
  type: 'text',
  width: 10,
  align: 'left',
  locked: true,
});
const spec = (name: string, rows: Cell[][], banner: string[] = []): SheetSpec => ({
  name,
  banner,
  columns: [column('学号'), column('姓名')],
  rows,
  owner: 'engine',
  filter: true,
  print: { landscape: false, repeatHeader: true },
});
const mine = { name: '请假条', rows: [['1']] };
const book = { grids: [mine, { name: '抽签', rows: [['旧'], ['01', '张三']] }] };
const applied = (...changes: Change[]) => applyChanges(book, changes).grids;

describe('applying changes', () => {
  it('makes a sheet behind the others: banner, header, rows', () => {
    const change: Change = {
      kind: 'sheet',
      mode: 'create',
      spec: spec('试抽', [['01', '张三']], ['试抽', '不算']),
    };
    expect(applied(change)).toEqual([
      ...book.grids,
      { name: '试抽', rows: [['试抽'], ['不算'], ['学号', '姓名'], ['01', '张三']] },
    ]);
  });

  it('leaves a sheet that is there when it only creates, and replaces it in its place when it replaces', () => {
    const change = (mode: 'create' | 'replace'): Change => ({
      kind: 'sheet',
      mode,
      spec: spec('抽签', [['02', '李四']]),
    });
    expect(applied(change('create'))).toEqual(book.grids);
    expect(applied(change('replace'))).toEqual([
      mine,
      {
        name: '抽签',
        rows: [
          ['学号', '姓名'],
          ['02', '李四'],
        ],
      },
    ]);
  });

  it('fills named cells and no others, adds columns at the right with their header, and rows below the last', () => {
    const fill: Change = {
      kind: 'fill',
      sheet: '抽签',
      headerRow: 1,
      columns: [
        { column: 2, spec: column('姓名'), added: false },
        { column: 4, spec: column('座位'), added: true },
      ],
      rows: [
        { row: 2, values: ['张叁', 'A1'] },
        { row: 5, values: ['李四', null] },
      ],
    };
    expect(applied(fill)[1]?.rows).toEqual([
      ['旧', null, null, '座位'],
      ['01', '张叁', null, 'A1'],
      [],
      [],
      [null, '李四', null, null],
    ]);
  });

  it("moves people's own cells of a replaced sheet to their new rows and columns, and drops the rest", () => {
    const before = {
      grids: [
        {
          name: '抽签',
          rows: [
            ['学号', '备注', '姓名'],
            ['01', '走读', '张三'],
            ['02', null, '李四'],
            ['03', '住校', '王五'],
          ],
        },
      ],
    };
    const replaced: Change = {
      kind: 'sheet',
      mode: 'replace',
      spec: spec('抽签', [['03', '王五']], ['第二次']),
      kept: {
        columns: [{ from: 2, to: 4 }],
        rows: [
          { from: 1, to: 2 },
          { from: 4, to: 3 },
        ],
      },
    };
    expect(applyChanges(before, [replaced]).grids[0]?.rows).toEqual([
      ['第二次'],
      ['学号', '姓名', null, '备注'],
      ['03', '王五', null, '住校'],
    ]);
  });

  it('does nothing to a sheet that is not there when it fills', () => {
    expect(applied({ kind: 'fill', sheet: '成绩', headerRow: 1, columns: [], rows: [] })).toEqual(book.grids);
  });

  it('appends below the last row that holds anything, and makes the sheet when it is not there', () => {
    const before = {
      grids: [{ name: '台账', rows: [['学号', '姓名'], ['01', '张三'], ['', null], [' '], []] }],
    };
    const append: Change = { kind: 'append', spec: spec('台账', [['02', '李四']]) };
    expect(applyChanges(before, [append]).grids[0]?.rows).toEqual([
      ['学号', '姓名'],
      ['01', '张三'],
      ['02', '李四'],
    ]);
    expect(applyChanges({ grids: [] }, [append]).grids).toEqual([
      {
        name: '台账',
        rows: [
          ['学号', '姓名'],
          ['02', '李四'],
        ],
      },
    ]);
  });

  it('goes in order, each change seeing the one before', () => {
    const append = (id: string): Change => ({ kind: 'append', spec: spec('台账', [[id, '']]) });
    expect(applyChanges({ grids: [] }, [append('01'), append('02')]).grids[0]?.rows).toEqual([
      ['学号', '姓名'],
      ['01', ''],
      ['02', ''],
    ]);
  });

  it('gives a new book and leaves the old one as it was', () => {
    const copy = structuredClone(book);
    applied(
      { kind: 'append', spec: spec('抽签', [['02', '李四']]) },
      {
        kind: 'fill',
        sheet: '抽签',
        headerRow: 1,
        columns: [{ column: 1, spec: column('学号'), added: true }],
        rows: [{ row: 2, values: ['09'] }],
      },
      { kind: 'sheet', mode: 'replace', spec: spec('请假条', []) },
    );
    expect(book).toEqual(copy);
  });
});
