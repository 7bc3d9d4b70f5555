import { describe, expect, it } from 'vitest';
import { formulaCells } from '../../../xlsx/read/formula-cells.ts';
import { worksheet } from './written-sheet.ts';

const row = (inside: string) => worksheet(`<row r="1">${inside}</row>`);

describe('the formulas of a sheet', () => {
  const sheets: readonly (readonly [string, string, number])[] = [
    ['none', row('<c r="A1"><v>1</v></c>'), 0],
    ['two, one of them never worked out', row('<c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>2</f></c>'), 2],
    ['shared ones', row('<c r="A1"><f t="shared" si="0">C1</f></c><c r="B1"><f t="shared" si="0"/></c>'), 2],
    ['an empty one', row('<c r="A1"><f/><v>1</v></c>'), 1],
    ['a line break in the tag', row('<c r="A1"><f\n t="array" ref="A1">1</f></c>'), 1],
    ['words in a cell', row('<c r="A1" t="inlineStr"><is><t>&lt;f&gt;</t></is></c>'), 0],
    ['other tags with f', row('<c r="A1"><foo/><v>1</v></c>'), 0],
    [
      'rules outside the cells',
      worksheet('', '<cfRule><formula>A1</formula></cfRule><extLst><xm:f>A1</xm:f><f>A1</f></extLst>'),
      0,
    ],
    [
      'a prefix',
      '<x:worksheet><x:sheetData><x:row><x:c><x:f>1</x:f></x:c></x:row></x:sheetData></x:worksheet>',
      1,
    ],
    ['no cells', '<worksheet><sheetData/></worksheet>', 0],
    ['no sheet', '<chartsheet/>', 0],
    ['an unfinished sheet', '<worksheet><sheetData><row><c><f>1</f>', 1],
  ];

  it.each(sheets)('are counted: %s', (_, xml, count) => {
    expect(formulaCells(xml)).toBe(count);
  });
});
