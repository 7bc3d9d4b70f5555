const dayMs = 86_400_000;
/** From 1 January 1970 back to the day 0 of each system. */
const dayZero = { in1900: 25_569, in1904: 24_107 };
/** 1 March 1900: before it one number less, because the system knows a 29 February 1900 that never was. */
const behindFalseDay = 61;

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?$/;

/** A date as the number that a spreadsheet keeps for it; null for what is no day, or one that has no number. */
export function serialOf(date: string, is1904: boolean): number | null {
  const match = pattern.exec(date);
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const midnight = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  const isDay = !Number.isNaN(midnight) && new Date(midnight).getUTCDate() === Number(day);
  if (!isDay || Number(hour) > 23 || Number(minute) > 59 || Number(second) >= 60) return null;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  const whole = midnight / dayMs + (is1904 ? dayZero.in1904 : dayZero.in1900);
  if (is1904) return whole < 0 ? null : whole + time;
  const counted = whole < behindFalseDay ? whole - 1 : whole;
  return counted < 1 ? null : counted + time;
}
