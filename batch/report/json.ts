import type { Report } from './report.ts';

/** The answer for programs: one object, on one line. */
export function jsonOf({ command, book, done, exit, summary, issues, written }: Report): string {
  return `${escaped(JSON.stringify({ command, book, done, exit, summary, issues, written }))}\n`;
}

/** What a terminal might obey stays readable for programs but is spelled out: JSON itself escapes less. */
function escaped(json: string): string {
  return json.replace(
    /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
