import { asNumber, broken, type Fault, misapplies, misfills, miswrites } from './broken.ts';

export const writingFaults: Readonly<Record<string, Fault>> = {
  'writes texts of digits as numbers': {
    found: 'writes student numbers as text, whatever they look like, and a person’s next one stays text too',
    adapter: miswrites(asNumber),
  },
  'puts an apostrophe before what looks like a formula': {
    found: 'writes texts as texts: in rows that it appends',
    adapter: miswrites((cell) => (typeof cell === 'string' && /^[=+@-]/.test(cell) ? `'${cell}` : cell)),
  },
  'does nothing': {
    found: 'fills an added column: its header in the header’s row, its cells below',
    adapter: misapplies(() => []),
  },
  'replaces where it should only create': {
    found: 'makes and replaces no sheet where one of the name is there, when it only creates',
    adapter: misapplies((each) => [each.kind === 'sheet' ? { ...each, mode: 'replace' } : each]),
  },
  'leaves the banner out': {
    found: 'makes and replaces a new sheet: behind the others, banner, header and rows',
    adapter: misapplies((each) => [
      each.kind === 'fill' ? each : { ...each, spec: { ...each.spec, banner: [] } },
    ]),
  },
  'does every change twice': {
    found: 'applies rows to append: below the last that holds anything, again and again',
    adapter: misapplies((each) => [each, each]),
  },
  'does one change after the other, and stops half-way': {
    found: 'applies all changes or none: when the last is impossible it says so, and the first is not done',
    adapter: broken((opened) => ({
      ...opened,
      host: {
        ...opened.host,
        apply: async (changes) => {
          for (const each of changes) await opened.host.apply([each]);
        },
      },
    })),
  },
  'leaves what it shall blank': {
    found: 'fills with nothing: the value and the formula go, the format stays, other cells too',
    adapter: misfills((fill) => ({
      ...fill,
      rows: fill.rows.filter((row) => row.values.some((value) => value !== null)),
    })),
  },
  'writes headers into the first row': {
    found: 'fills an added column: its header in the header’s row, its cells below',
    adapter: misfills((fill) => ({ ...fill, headerRow: 1 })),
  },
  'fills rows in the order of the sheet, not by their numbers': {
    found: 'fills rows and columns in whatever order they come',
    adapter: misfills((fill) => ({
      ...fill,
      rows: fill.rows.map((row, i) => ({ row: fill.headerRow + 1 + i, values: row.values })),
    })),
  },
  'drops people’s cells of a replaced sheet': {
    found:
      'keeps people’s own cells of a sheet that is replaced with their values, in their new rows and columns; the rest is gone',
    adapter: misapplies((each) => {
      if (each.kind !== 'sheet') return [each];
      const { kept: _, ...rest } = each;
      return [rest];
    }),
  },
  'keeps people’s cells in their old rows': {
    found:
      'carries a whole examination through a void and a new draw, with people’s notes and formulas beside the students they belong to',
    adapter: misapplies((each) => {
      if (each.kind !== 'sheet' || each.kept === undefined) return [each];
      const rows = each.kept.rows.map(({ from }) => ({ from, to: from }));
      return [{ ...each, kept: { ...each.kept, rows } }];
    }),
  },
  'has a clock without an offset': {
    found: 'offers a clock with its offset, a name, features that there are, and random bytes or none',
    adapter: broken((opened) => {
      const abilities = { ...opened.host.abilities, clock: () => '2026-05-20T00:30:00Z' };
      return { ...opened, host: { ...opened.host, abilities } };
    }),
  },
};
