import { describe, expect, it } from 'vitest';
import { newBooks, sampleBook, templates } from '../office/books.ts';
import { fixtureBytes } from '../support/fixture-books.ts';
import { type Parts, partsOf } from '../support/parts.ts';
import { unsound } from '../support/sound-package.ts';

const parts = partsOf(fixtureBytes('excel'));
const sheet = 'xl/worksheets/sheet1.xml';

function spoilt(part: string, from: string | RegExp, to: string): Parts {
  const text = Buffer.from(parts.get(part)!.content, 'latin1').toString('utf8');
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${part} is as it was`);
  const content = Buffer.from(next).toString('latin1');
  return new Map(parts).set(part, { content, packed: content });
}

const without = (part: string): Parts => new Map([...parts].filter(([name]) => name !== part));

describe('the rules of a book that Excel takes as it is', () => {
  it('find nothing in a sound one', () => {
    expect(unsound(parts)).toEqual([]);
  });

  // Each of these makes Excel offer a repair, or refuse the file.
  it.each([
    ['a tag that is not closed', spoilt(sheet, '</row>', '')],
    ['an ampersand on its own', spoilt('xl/sharedStrings.xml', '<t>李四', '<t>李 & 四')],
    ['a control character', spoilt('xl/sharedStrings.xml', '<t>李四', '<t>李\u0001四')],
    ['a part without a type', spoilt('[Content_Types].xml', /<Default Extension="png"[^>]*>/, '')],
    ['a type without a part', without('xl/persons/person.xml')],
    ['a relationship that leads nowhere', without('xl/media/image1.png')],
    ['a sheet twice', spoilt('xl/workbook.xml', 'name="模块"', 'name="标准"')],
    ['a number of a sheet twice', spoilt('xl/workbook.xml', 'sheetId="3"', 'sheetId="2"')],
    ['a name twice', spoilt('xl/workbook.xml', 'name="学号列"', 'name="系数"')],
    ['names before sheets', spoilt('xl/workbook.xml', /(<sheets>.*<\/sheets>)(.*<\/definedNames>)/, '$2$1')],
    [
      'a list of formats that counts wrongly',
      spoilt('xl/styles.xml', '<cellXfs count="10"', '<cellXfs count="11"'),
    ],
    [
      'a format without its font',
      spoilt('xl/styles.xml', 'numFmtId="0" fontId="3"', 'numFmtId="0" fontId="4"'),
    ],
    ['a cell without its format', spoilt(sheet, 's="3"', 's="10"')],
    ['a cell without its string', spoilt(sheet, /<v>0<\/v>/, '<v>100000</v>')],
    ['a number that is none', spoilt(sheet, '<v>88.5</v>', '<v>NaN</v>')],
    ['cells in disorder', spoilt(sheet, 'r="B4"', 'r="Z4"')],
    ['a row twice', spoilt(sheet, '<row r="5"', '<row r="4"')],
    ['a shared formula without its first cell', spoilt(sheet, / ref="K4:K15" si="1">.*?<\/f>/, ' si="1"/>')],
    ['a formula in the chain that is none', spoilt('xl/worksheets/sheet7.xml', '<f>1/0</f>', '')],
    [
      'rules behind links',
      spoilt(sheet, /(<dataValidations.*<\/dataValidations>)(<hyperlinks>.*<\/hyperlinks>)/, '$2$1'),
    ],
    ['rules that count wrongly', spoilt(sheet, '<dataValidations count="1"', '<dataValidations count="2"')],
    ['colours without a format', spoilt(sheet, 'dxfId="0"', 'dxfId="2"')],
    ['columns that overlap', spoilt(sheet, '<col min="2"', '<col min="1"')],
    ['a drawing without its relationship', spoilt('xl/worksheets/sheet7.xml', 'r:id="rId1"', 'r:id="rId9"')],
    [
      'a table whose header says something else',
      spoilt('xl/tables/table1.xml', 'name="电话"', 'name="手机"'),
    ],
  ])('find %s', (_, book) => {
    expect(unsound(book).length).toBeGreaterThan(0);
  });
});

describe('a book of our own', () => {
  it.each([...newBooks(), ...templates()])('is sound: %s', (_, bytes) => {
    expect(unsound(partsOf(bytes))).toEqual([]);
  });

  it('is sound after the whole sample', () => {
    expect(unsound(partsOf(sampleBook().save()))).toEqual([]);
  });
});
