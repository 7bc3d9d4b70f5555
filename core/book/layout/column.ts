import type { ColumnSpec, ColumnType } from '../change.ts';
import type { ColumnLayout } from './type.ts';

type Extra = Partial<Pick<ColumnSpec, 'choices' | 'least' | 'most' | 'colours' | 'wrap'>>;

interface Words {
  readonly zh: string;
  readonly en: string;
  readonly also?: readonly string[];
}

function column(key: string, words: Words, type: ColumnType, width: number, extra: Extra): ColumnLayout {
  const align = type === 'text' ? 'left' : 'center';
  const { zh, en, also = [] } = words;
  return {
    key,
    title: zh,
    english: en,
    aliases: also,
    type,
    width,
    align,
    locked: false,
    required: false,
    ...extra,
  };
}

export function text(key: string, words: Words, width = 14, extra: Extra = {}): ColumnLayout {
  return column(key, words, 'text', width, extra);
}

export function integer(key: string, words: Words, width = 8, extra: Extra = {}): ColumnLayout {
  return column(key, words, 'integer', width, extra);
}

export function decimal(key: string, words: Words, width = 9, extra: Extra = {}): ColumnLayout {
  return column(key, words, 'decimal', width, extra);
}

export function choice(key: string, words: Words, choices: readonly string[], width = 10): ColumnLayout {
  return column(key, words, 'choice', width, { choices });
}

export function needed(layout: ColumnLayout): ColumnLayout {
  return { ...layout, required: true };
}

export function locked(layout: ColumnLayout): ColumnLayout {
  return { ...layout, locked: true };
}
