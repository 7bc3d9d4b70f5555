import type { Cell } from '../../core/index.ts';
import type { FormatKind } from './number-format.ts';

const secondsOfDay = 86_400;
/** 31 December 9999, the last day that spreadsheets know. */
const lastDay = { in1900: 2_958_465, in1904: 2_957_003 };
/** The day 29 February 1900 never was, but has a number, so that old files keep their dates. */
const falseDay = 60;
/** From 1 January 1970 back to the day 0 of each system; behind the false day one less. */
const dayZero = { in1900: -25_569, in1904: -24_107 };

/** A number under a date or time format, to the second. What is no day stays the number that it is. */
export function datedValue(value: number, kind: FormatKind, is1904: boolean): Cell {
  if (kind === 'number') return value;
  const last = is1904 ? lastDay.in1904 : lastDay.in1900;
  const seconds = Math.round(value * secondsOfDay);
  if (value < 0 || seconds >= (last + 1) * secondsOfDay) return value;
  if (kind === 'elapsed' || (kind === 'time' && value < 1)) return clock(seconds);
  const day = Math.floor(seconds / secondsOfDay);
  if (!is1904 && (day === 0 || day === falseDay)) return value;
  return { date: dateText(isoDay(day, is1904), seconds % secondsOfDay) };
}

function isoDay(day: number, is1904: boolean): string {
  const unix = is1904 ? day + dayZero.in1904 : day + dayZero.in1900 + (day < falseDay ? 1 : 0);
  return new Date(unix * secondsOfDay * 1000).toISOString().slice(0, 10);
}

const dateText = (day: string, seconds: number) => (seconds === 0 ? day : `${day}T${clock(seconds)}`);

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

const isoDate = String.raw`(\d{4})-(\d\d)-(\d\d)`;
const isoTime = String.raw`(\d\d):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?:Z|[+-]\d\d:?\d\d)?`;
const isoPattern = new RegExp(`^(?:${isoDate}(?:$|(?=T)))?(?:T?${isoTime})?$`);

/** A cell of the type d holds ISO 8601 text. What is no date or time stays the text that it is. */
export function isoValue(text: string): Cell {
  const match = text === '' ? null : isoPattern.exec(text);
  if (match === null) return text === '' ? null : text;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Math.round(Number(second));
  if (seconds > secondsOfDay) return text;
  if (year === undefined) return clock(seconds);
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // No such month gives no date, no such day another one.
  if (midnight.getUTCDate() !== Number(day)) return text;
  const whole = new Date(midnight.getTime() + seconds * 1000).toISOString();
  // Behind the year 9999 it begins with a sign.
  return whole.startsWith('+') ? text : { date: dateText(whole.slice(0, 10), seconds % secondsOfDay) };
}
