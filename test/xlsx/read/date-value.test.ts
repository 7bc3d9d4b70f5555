import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/index.ts';
import { datedValue, isoValue } from '../../../xlsx/read/date-value.ts';
import type { FormatKind } from '../../../xlsx/read/number-format.ts';

const day = (date: string): Cell => ({ date });

describe('a number under a date format', () => {
  // ECMA-376 part 1, 18.17.4.1 and 18.17.4.3, unless another source is named.
  const rows: readonly (readonly [string, number, FormatKind, boolean, Cell])[] = [
    ['the first day', 1, 'date', false, day('1900-01-01')],
    ['noon of the first day', 1.5, 'date', false, day('1900-01-01T12:00:00')],
    ['a day and a time', 3687.4207639, 'date', false, day('1910-02-03T10:05:54')],
    ['1 January 2008 (Microsoft, DATE)', 39448, 'date', false, day('2008-01-01')],
    ['8 October 2026 (LibreOffice)', 46303, 'date', false, day('2026-10-08')],
    ['a leap day (LibreOffice)', 45351, 'date', false, day('2024-02-29')],
    ['the last second', 2958465.9999884, 'date', false, day('9999-12-31T23:59:59')],
    ['the day before the false leap day', 59, 'date', false, day('1900-02-28')],
    ['the day behind the false leap day', 61, 'date', false, day('1900-03-01')],
    ['the false leap day, which never was: the number stays', 60, 'date', false, 60],
    ['an hour of the false leap day', 60.25, 'date', false, 60.25],
    ['no day at all', 0, 'date', false, 0],
    ['a time where a day should be', 0.25, 'date', false, 0.25],
    ['a day before the first', -1, 'date', false, -1],
    ['a day behind the last', 2958466, 'date', false, 2958466],
    ['a time that rounds up behind the last', 2958465.9999999, 'date', false, 2958465.9999999],
    ['a day that is none of ours', 1e300, 'date', false, 1e300],
    ['the first day, counted from 1904', 0, 'date', true, day('1904-01-01')],
    ['noon, counted from 1904', 1.5, 'date', true, day('1904-01-02T12:00:00')],
    ['day 60, counted from 1904', 60, 'date', true, day('1904-03-01')],
    ['a day and a time, counted from 1904', 2225.4207639, 'date', true, day('1910-02-03T10:05:54')],
    ['the last second, counted from 1904', 2957003.9999884, 'date', true, day('9999-12-31T23:59:59')],
    ['a day behind the last, counted from 1904', 2957004, 'date', true, 2957004],
    ['half a second, rounded up', 46162 + 0.5 / 86_400, 'date', false, day('2026-05-20T00:00:01')],
    ['almost half a second, rounded down', 46162 + 0.4 / 86_400, 'date', false, day('2026-05-20')],
    ['almost midnight, rounded up', 46162 - 0.4 / 86_400, 'date', false, day('2026-05-20')],
    ['half past eight', 8.5 / 24, 'time', false, '08:30:00'],
    ['midnight', 0, 'time', false, '00:00:00'],
    ['a second before midnight', 86_399 / 86_400, 'time', false, '23:59:59'],
    ['a time with its day', 46162.75, 'time', false, day('2026-05-20T18:00:00')],
    ['a day under a time format', 46162, 'time', false, day('2026-05-20')],
    ['exactly a day under a time format', 1, 'time', false, day('1900-01-01')],
    ['a time below nought', -0.25, 'time', false, -0.25],
    ['a span of more than a day', 1.5, 'elapsed', false, '36:00:00'],
    ['a short span', 61 / 86_400, 'elapsed', false, '00:01:01'],
    ['a long span', 5, 'elapsed', true, '120:00:00'],
    ['a span below nought', -1, 'elapsed', false, -1],
    ['a mark', 60, 'number', false, 60],
  ];

  it.each(rows)('%s: %d as %s', (_, value, kind, is1904, expected) => {
    expect(datedValue(value, kind, is1904)).toEqual(expected);
  });
});

describe('a date written as text (ISO 8601)', () => {
  const rows: readonly (readonly [string, Cell])[] = [
    ['2026-05-20', day('2026-05-20')],
    ['2026-05-20T08:30:00', day('2026-05-20T08:30:00')],
    ['2026-05-20T08:30', day('2026-05-20T08:30:00')],
    ['2026-05-20T00:00:00', day('2026-05-20')],
    ['2026-05-20T08:30:00.4Z', day('2026-05-20T08:30:00')],
    ['2026-05-20T08:30:00+08:00', day('2026-05-20T08:30:00')],
    ['2026-12-31T23:59:59.9', day('2027-01-01')],
    ['2026-05-20T24:00:00', day('2026-05-21')],
    ['2024-02-29', day('2024-02-29')],
    ['1850-01-01', day('1850-01-01')],
    ['08:30:00', '08:30:00'],
    ['T08:30', '08:30:00'],
    ['2026-02-30', '2026-02-30'],
    ['2026-13-01', '2026-13-01'],
    ['2026-05-20T25:00:00', '2026-05-20T25:00:00'],
    ['2026-05-20T08:75:00', '2026-05-20T08:75:00'],
    ['2026/5/20', '2026/5/20'],
    ['9999-12-31T24:00:00', '9999-12-31T24:00:00'],
    ['Z', 'Z'],
    ['', null],
  ];

  it.each(rows)('%j is read as %j', (text, expected) => {
    expect(isoValue(text)).toEqual(expected);
  });
});
