/**
 * A moment as people on the spot say it, with the offset that makes it unmistakable:
 * 2026-05-20T08:30:00+08:00.
 */
export function localTime(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const two = (value: number) => String(Math.abs(value)).padStart(2, '0');
  const shifted = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${shifted}${offset < 0 ? '-' : '+'}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
}
