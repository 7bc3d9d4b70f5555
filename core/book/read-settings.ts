import { addAll } from '../issue/add-all.ts';
import { type Issue, issue, type Place } from '../issue/issue.ts';
import { isWithin } from '../standard/check/number.ts';
import type { Level, Module, Pool } from '../standard/type.ts';
import type { ChoiceSetting, words } from '../standard/words.ts';
import { cleanCode, cleanText } from '../text/clean.ts';
import { isBlank, isError } from './cell.ts';
import { choiceOf, choiceWords } from './layout/choices.ts';
import { settings } from './layout/settings.ts';
import { cellAt, errorCells, numberAt, placeAt, shown, type Table, textAt } from './table.ts';

/** The sheet 标准 as lines found by their names, and what is wrong with them. */
export interface SettingReader {
  readonly issues: Issue[];
  readonly placeOf: (key: string) => Place | undefined;
  readonly text: (key: string) => string;
  /** A blank or missing line gives the fallback. */
  readonly number: <F extends number | null>(key: string, fallback: F) => number | F;
  readonly choice: <S extends ChoiceSetting>(
    key: S,
    fallback: (typeof words)[S][number] | null,
  ) => (typeof words)[S][number];
  readonly pool: (key: string, modules: readonly Module[]) => Pool;
  readonly levels: (pass: number, excellent: number) => readonly Level[];
}

const nameKey = (text: string) => cleanCode(text).replace(/[:：*]/g, '');
const known = new Map(
  settings.flatMap(({ key, zh, en, also }) => [zh, en, ...also].map((name) => [nameKey(name), key] as const)),
);

export function settingReader(table: Table): SettingReader {
  const rowOf = new Map<string, number>();
  const issues: Issue[] = [];
  for (const row of table.body) {
    const name = textAt(table, row, 'key');
    const key = known.get(nameKey(name));
    if (key === undefined) {
      if (name !== '') issues.push(issue('setting-unknown', { name }, placeAt(table, row, 'key')));
    } else if (rowOf.has(key)) issues.push(issue('setting-twice', { name }, placeAt(table, row, 'key')));
    else if (!isError(cellAt(table, row, 'value'))) rowOf.set(key, row);
  }
  addAll(issues, errorCells(table, ['key', 'value']));
  const text = (key: string) => {
    const row = rowOf.get(key);
    return row === undefined ? '' : textAt(table, row, 'value');
  };
  const placeOf = (key: string) => {
    const row = rowOf.get(key);
    return row === undefined ? { sheet: table.sheet } : placeAt(table, row, 'value');
  };
  const titleOf = (key: string) => settings.find((each) => each.key === key)?.zh ?? key;
  return {
    issues,
    placeOf,
    text,
    number: (key, fallback) => {
      const row = rowOf.get(key);
      if (row === undefined || isBlank(cellAt(table, row, 'value'))) return fallback;
      const read = numberAt(table, row, 'value');
      addAll(issues, read.issues);
      return read.value ?? fallback;
    },
    choice: (key, fallback) => {
      const word = text(key);
      const value = word === '' ? fallback : choiceOf(key, word);
      if (value !== null) return value;
      const params = { setting: titleOf(key), value: shown(word), allowed: choiceWords(key).join('、') };
      issues.push(issue(word === '' ? 'setting-missing' : 'choice-unknown', params, placeOf(key)));
      return firstChoice(key);
    },
    pool: (key, modules) => readPool(text(key), modules),
    levels: (pass, excellent) => {
      const levels = readLevels(text('levels'), pass, excellent);
      if (levels !== null) return levels;
      issues.push(issue('levels-unreadable', { value: shown(text('levels')) }, placeOf('levels')));
      return standardLevels(pass, excellent);
    },
  };
}

/** Something to go on reading with after an issue; the command stops before it is used. */
function firstChoice<S extends ChoiceSetting>(setting: S): (typeof words)[S][number] {
  const first = choiceOf(setting, choiceWords(setting)[0] ?? '');
  if (first === null) throw new Error(`no words for ${setting}`);
  return first;
}

function readPool(text: string, modules: readonly Module[]): Pool {
  if (text === '') return 'all';
  const word = choiceOf('pool', text);
  if (word !== null) return word;
  const byName = (part: string) => modules.find((module) => module.name === cleanText(part))?.code;
  return text
    .split(/[、,，;； ]+/)
    .filter((part) => part !== '')
    .map((part) => byName(part) ?? cleanCode(part));
}

export function standardLevels(pass: number, excellent: number): readonly Level[] {
  return [
    { name: '优秀', from: excellent },
    { name: '合格', from: pass },
    { name: '不合格', from: 0 },
  ];
}

function readLevels(text: string, pass: number, excellent: number): readonly Level[] | null {
  if (text === '') return standardLevels(pass, excellent);
  const levels: Level[] = [];
  for (const part of text.split(/[;；,，]/).filter((each) => each.trim() !== '')) {
    const [name = '', from = ''] = part.split(/[:：]/).map(cleanText);
    if (name === '' || !/^\d+(\.\d+)?$/.test(from) || !isWithin(Number(from), 0, 100)) return null;
    levels.push({ name, from: Number(from) });
  }
  return levels;
}
