/** Milliseconds of a day. */
const day = 86_400_000;

/** Day 0 of a file, from March 1900 on; and of one that counts from 1904. ECMA-376 part 1, 18.17.4.1. */
const first = (date1904: boolean) => (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30));

/** 2026-05-20 or 2026-05-20T08:30:00 as the number that a file holds. */
export function serialOf(date: string, date1904: boolean): number {
  const stamp = Date.parse(date.includes('T') ? `${date}Z` : `${date}T00:00:00Z`);
  return (stamp - first(date1904)) / day;
}

/** 06:00:00 is a quarter of a day. */
export function fractionOf(time: string): number {
  return Date.parse(`1970-01-01T${time}Z`) / day;
}

/** A moment as exceljs has it, as a date with the time where there is one. */
export function dateOf(moment: Date): string {
  const text = new Date(Math.round(moment.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return text.replace(/T00:00:00$/, '');
}
