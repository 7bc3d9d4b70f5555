import { movedFormula } from '../move-formula.ts';
import { asCell, type BookCell, type BookSheet } from '../workbook.ts';
import { broken, type Fault, loses, losesOfSheets } from './broken.ts';

/** A host that spoils cells of the sheets that it writes to, or of all. */
const losesOfCells = (change: (cell: BookCell) => BookCell) =>
  losesOfSheets((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => change(asCell(cell)))),
  }));

const without = (key: keyof BookSheet) =>
  losesOfSheets((sheet) => {
    const { [key]: _, ...rest } = sheet;
    return { name: sheet.name, rows: sheet.rows, ...rest };
  });

const own = 'leaves to people what is theirs';
const sheets = `${own} their own sheets, as they were in every value, formula and format, after changes of every kind`;
const columns = `${own} their columns beside the engine’s, when those are filled`;

export const losingFaults: Readonly<Record<string, Fault>> = {
  'turns formulas into their results': {
    found: columns,
    adapter: losesOfCells(({ formula: _, ...cell }) => cell),
  },
  'copies formulas as they are written': {
    found:
      'keeps people’s own cells of a sheet that is replaced with their formulas, whose addresses follow to the new row and column',
    adapter: losesOfCells(({ formula, ...cell }) =>
      formula === undefined ? cell : { ...cell, formula: movedFormula(formula, 1, 0) },
    ),
  },
  'loses formats': { found: columns, adapter: losesOfCells(({ style: _, ...cell }) => cell) },
  'loses number formats': {
    found: 'fills over formats: numbers in the format and colour that their cells have',
    adapter: losesOfCells(({ style: { numberFormat: _, ...style } = {}, ...cell }) => ({ ...cell, style })),
  },
  'loses rich text': { found: sheets, adapter: losesOfCells(({ runs: _, ...cell }) => cell) },
  'loses merged areas': { found: sheets, adapter: without('merges') },
  'loses comments': { found: columns, adapter: without('comments') },
  'loses lists to choose from': { found: columns, adapter: without('choices') },
  'loses colours by condition': { found: sheets, adapter: without('colours') },
  'shows hidden rows': { found: sheets, adapter: without('hiddenRows') },
  'shows hidden columns': { found: columns, adapter: without('hiddenColumns') },
  'shows hidden sheets': {
    found: 'makes and replaces a hidden sheet anew: hidden as it was',
    adapter: without('state'),
  },
  'loses widths': { found: columns, adapter: without('widths') },
  'takes no heed of what a person types next': {
    found: 'writes an empty list whose text columns keep the codes that a person types into them',
    adapter: without('columnFormats'),
  },
  'is looked at by a program that sees no comments': {
    found: `${own} what the fixture says is what the other program sees, so that a loss can show`,
    adapter: broken((opened) => ({
      ...opened,
      look: async () => {
        const book = await opened.look();
        return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, comments: {} })) };
      },
    })),
  },
  'loses names': {
    found: `${own} formulas and names that point to a sheet that is replaced`,
    adapter: loses((book) => ({ sheets: book.sheets })),
  },
  'puts a replaced sheet at the end': {
    found: `${own} the order of the sheets; new ones come last`,
    adapter: loses((book) => {
      const isDraw = ({ name }: BookSheet) => name === '抽签';
      return {
        ...book,
        sheets: [...book.sheets.filter((each) => !isDraw(each)), ...book.sheets.filter(isDraw)],
      };
    }),
  },
};
