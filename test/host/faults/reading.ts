import {
  asNumber,
  broken,
  type Fault,
  misreads,
  misreadsCells,
  misreadsRows,
  misreadsTexts,
} from './broken.ts';

export const readingFaults: Readonly<Record<string, Fault>> = {
  'reads texts of digits as numbers': {
    found: 'reads numbers and texts of the same digits as what each is',
    adapter: misreadsCells(asNumber),
  },
  'reads numbers with fifteen digits': {
    found: 'reads numbers: whole, decimal, negative, with exponents and with every digit a double has',
    adapter: misreadsCells((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell)),
  },
  'reads truths as numbers': {
    found: 'reads truths as truths',
    adapter: misreadsCells((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)),
  },
  'reads dates without their times': {
    found: 'reads dates, with the time where there is one',
    adapter: misreadsCells((cell) =>
      typeof cell === 'object' && cell !== null && 'date' in cell ? { date: cell.date.slice(0, 10) } : cell,
    ),
  },
  'reads errors as texts': {
    found: 'reads errors by their names',
    adapter: misreadsCells((cell) =>
      typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : cell,
    ),
  },
  'reads texts without the spaces around them': {
    found: 'reads a text of nothing as nothing, and one of spaces as what it is',
    adapter: misreadsTexts((text) => text.trim()),
  },
  'reads line breaks as spaces': {
    found: 'reads rich text as plain text',
    adapter: misreadsTexts((text) => text.replace(/\n/g, ' ')),
  },
  'reads characters beyond the basic plane as question marks': {
    found: 'reads texts that look like something else, and rare characters, character by character',
    adapter: misreadsTexts((text) => text.replace(/[^\0-\uFFFF]/gu, '?')),
  },
  'cuts long texts': {
    found: 'reads the longest text that a cell can hold',
    adapter: misreadsTexts((text) => text.slice(0, 32_000)),
  },
  'reads blank ends': {
    found: 'reads rows without the blanks at their ends, nor the blank rows at the end',
    adapter: misreadsRows((rows) => [...rows.map((row) => [...row, null]), []]),
  },
  'leaves blank rows out': {
    found: 'reads rows and cells where they stand, with blanks before and between them',
    adapter: misreadsRows((rows) => rows.filter((row) => row.length > 0)),
  },
  'leaves hidden sheets out': {
    found: 'reads hidden sheets like the rest',
    adapter: misreads(({ grids }, _, { sheets }) => {
      const shown = sheets.filter((each) => each.state === undefined).map((each) => each.name);
      return { grids: grids.filter((each) => shown.includes(each.name)) };
    }),
  },
  'leaves hidden rows out': {
    found: 'reads hidden rows and columns like the rest',
    adapter: misreads(({ grids }, _, { sheets }) => ({
      grids: grids.map(({ name, rows }) => {
        const { hiddenRows = [] } = sheets.find((each) => each.name === name) ?? {};
        return { name, rows: rows.filter((_row, i) => !hiddenRows.includes(i + 1)) };
      }),
    })),
  },
  'leaves empty sheets out': {
    found: 'reads an empty sheet as one without rows, and one of blank cells with formats likewise',
    adapter: misreads(({ grids }) => ({ grids: grids.filter((each) => each.rows.length > 0) })),
  },
  'wants names as they are written': {
    found: 'finds sheets whose names differ from the wanted ones by spaces, width, case or brackets only',
    adapter: misreads(({ grids }, names) => ({ grids: grids.filter(({ name }) => names.includes(name)) })),
  },
  'gives sheets in the order they were asked in': {
    found: 'finds sheets in the order of the workbook, whatever order they are asked in',
    adapter: misreads(({ grids }, names) => ({
      grids: [...grids].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name)),
    })),
  },
  'gives every sheet': {
    found: 'finds sheets by their names, and no others',
    adapter: broken((opened) => ({
      ...opened,
      host: {
        ...opened.host,
        read: async () => opened.host.read((await opened.look()).sheets.map((each) => each.name)),
      },
    })),
  },
};
