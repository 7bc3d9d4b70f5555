import { expect } from 'vitest';
import { type Book, type BookSheet, cellOf, formula, sheetOf, styled } from '../workbook.ts';
import { expectRows, expectSheetsUntouched } from './check.ts';
import { column, sheetChange, spec } from './specs.ts';
import type { Group, Opened } from './type.ts';

const yellow = { bold: true, fill: 'FFFFFF00' };
const columns = [column('学号'), column('姓名'), column('总分', 'decimal')];

/** A sheet of the engine with a row too many, a formula and a colour in it. */
const draw: BookSheet = {
  name: '抽签',
  rows: [
    ['学号', '姓名', '总分', '旧列'],
    ['01', styled('张三', yellow), formula('1+1', 2), '旧'],
    ['02', '李四', 55, '旧'],
    ['03', '王五', 66, styled('旧', yellow)],
    ['04', '赵六', 77],
  ],
};
const book: Book = { sheets: [{ name: '封面', rows: [['封面']] }, draw, { name: '附表', rows: [['附']] }] };
const newRows = [
  ['05', '钱七', 88],
  ['06', '孙八', null],
];
const made = spec('抽签', columns, newRows);

const sheetNames = async (opened: Opened) => (await opened.look()).sheets.map((each) => each.name);

export const making: Group = {
  about: 'makes and replaces',
  tests: {
    'a new sheet: behind the others, banner, header and rows': async (adapter) => {
      const opened = await adapter.open(book);
      const trial = spec('试抽', columns, newRows, { banner: ['试抽，不算数', ''] });
      await opened.host.apply([sheetChange('create', trial)]);
      const again = await expectRows(opened, '试抽', [
        ['试抽，不算数'],
        [],
        ['学号', '姓名', '总分'],
        ['05', '钱七', 88],
        ['06', '孙八'],
      ]);
      expect(await sheetNames(again)).toEqual(['封面', '抽签', '附表', '试抽']);
    },

    'no sheet where one of the name is there, when it only creates': async (adapter) => {
      const opened = await adapter.open(book);
      const before = await opened.look();
      await opened.host.apply([sheetChange('create', made)]);
      const after = await (await opened.reopen()).look();
      expectSheetsUntouched(before, after, ['封面', '抽签', '附表']);
      expect(after.sheets.length).toBe(3);
    },

    'a sheet anew: in its place, with nothing left of what stood there': async (adapter) => {
      const opened = await adapter.open(book);
      await opened.host.apply([sheetChange('replace', made)]);
      const again = await expectRows(opened, '抽签', [
        ['学号', '姓名', '总分'],
        ['05', '钱七', 88],
        ['06', '孙八'],
      ]);
      const after = await again.look();
      expect(after.sheets.map((each) => each.name)).toEqual(['封面', '抽签', '附表']);
      const sheet = sheetOf(after, '抽签');
      for (const at of ['D1', 'D2', 'D4', 'A5']) expect(cellOf(sheet, at).value).toBeNull();
      expect(cellOf(sheet, 'C2').formula).toBeUndefined();
      expect(cellOf(sheet, 'B2').style?.fill).not.toBe(yellow.fill);
    },

    'a new sheet where there is none to replace': async (adapter) => {
      const opened = await adapter.open({ sheets: book.sheets.slice(0, 1) });
      await opened.host.apply([sheetChange('replace', made)]);
      const again = await expectRows(opened, '抽签', [['学号', '姓名', '总分'], newRows[0]!, ['06', '孙八']]);
      expect(await sheetNames(again)).toEqual(['封面', '抽签']);
    },

    'a sheet anew twice, with a banner, then with more rows than before': async (adapter) => {
      const opened = await adapter.open(book);
      const many = Array.from({ length: 40 }, (_, i) => [`1${i}`, `学生${i}`, i]);
      await opened.host.apply([sheetChange('replace', { ...made, banner: ['第一次'] })]);
      await opened.host.apply([sheetChange('replace', spec('抽签', columns, many))]);
      await expectRows(opened, '抽签', [['学号', '姓名', '总分'], ...many]);
    },

    'a hidden sheet anew: hidden as it was': async (adapter) => {
      const opened = await adapter.open({ sheets: [book.sheets[0]!, { ...draw, state: 'hidden' }] });
      await opened.host.apply([sheetChange('replace', made)]);
      const after = await (await opened.reopen()).look();
      expect(sheetOf(after, '抽签').state).toBe('hidden');
    },

    'a sheet anew where cells were merged: every new cell shows': async (adapter) => {
      const merged = { ...draw, merges: ['A2:C2', 'B4:D5'] };
      const opened = await adapter.open({ sheets: [book.sheets[0]!, merged] });
      const many = ['05', '06', '07', '08'].map((id, i) => [id, `学生${id}`, i]);
      await opened.host.apply([sheetChange('replace', spec('抽签', columns, many))]);
      const again = await expectRows(opened, '抽签', [['学号', '姓名', '总分'], ...many]);
      const sheet = sheetOf(await again.look(), '抽签');
      expect(['C2', 'C3', 'C4', 'C5'].map((at) => cellOf(sheet, at).value)).toEqual([0, 1, 2, 3]);
      expect(sheet.merges ?? []).toEqual([]);
    },
  },
};
