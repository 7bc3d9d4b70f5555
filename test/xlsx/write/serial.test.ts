import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../xlsx/write/sheet/serial.ts';

describe('the number of a date', () => {
  // Worked out by openpyxl 3.0.9 (to_excel, both calendars); both systems end as ECMA-376 part 1, 18.17.4.1 says.
  it.each([
    ['1900-01-01', 1, null],
    ['1900-02-28', 59, null],
    ['1900-03-01', 61, null],
    ['1904-01-01', 1462, 0],
    ['2008-02-29', 39_507, 38_045],
    ['2026-05-20', 46_162, 44_700],
    ['9999-12-31', 2_958_465, 2_957_003],
  ])('%s is %d, counted from 1904 %s', (date, in1900, in1904) => {
    expect(serialOf(date, false)).toBe(in1900);
    expect(serialOf(date, true)).toBe(in1904);
  });

  it('has the time as its fraction', () => {
    expect(serialOf('2026-05-20T06:00:00', false)).toBe(46_162.25);
    expect(serialOf('2026-05-20T18:00', false)).toBe(46_162.75);
  });

  it.each(['1899-12-31', '1900-02-29', '2026-02-30', '2026-13-01', '2026-05-20T24:00:00', '20.5.2026', ''])(
    'is none for %j',
    (date) => {
      expect(serialOf(date, false)).toBeNull();
    },
  );
});
