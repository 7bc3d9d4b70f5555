import { en } from './en.ts';
import type { Issue, Params, Place } from './issue.ts';
import { zh } from './zh.ts';

export type Language = 'zh' | 'en';
const words = { zh, en };

/** Puts parameters into a text; a missing one stays visible as {name}. */
export function fillIn(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** An issue in words, without its place. */
export function describe(issue: Issue, language: Language): string {
  return fillIn(words[language][issue.code], issue.params);
}

/** A place as a person reads it: 名单!B12 (学号). */
export function describePlace(place: Place): string {
  const cell = `${place.column === undefined ? '' : columnLetters(place.column)}${place.row ?? ''}`;
  const header = place.header === undefined ? '' : ` (${place.header})`;
  return `${place.sheet}${cell === '' ? '' : `!${cell}`}${header}`;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
