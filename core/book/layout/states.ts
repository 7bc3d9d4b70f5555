import type { MarkState } from '../../score/type.ts';

/** How a student stands on the roster, before the draw: who is drawn and who is left out. */
export const rosterStates = ['正常', '缓考', '免考', '休学', '退学', '参军', '取消资格'] as const;

const drawn = ['', '正常', '在籍', '参加', 'normal'];

/** Empty for a student who is drawn, otherwise the reason for leaving out. */
export function excludedAs(state: string): string {
  return drawn.includes(state.toLowerCase()) ? '' : state;
}

export function isRosterState(state: string): boolean {
  const known: readonly string[] = rosterStates;
  return excludedAs(state) === '' || known.includes(state);
}

/** How a student stands in the mark register; the first word is written, all are recognised. */
const markStateWords: Readonly<Record<MarkState, readonly string[]>> = {
  normal: ['正常', '', '实考', 'normal', 'present'],
  absent: ['缺考', '旷考', 'absent'],
  deferred: ['缓考', 'deferred'],
  misconduct: ['违纪', '作弊', '舞弊', 'misconduct', 'cheating'],
  exempt: ['免考', '免修', 'exempt'],
};

export const markStates: readonly MarkState[] = ['normal', 'absent', 'deferred', 'misconduct', 'exempt'];
export const markStateChoices: readonly string[] = ['正常', '缺考', '缓考', '违纪', '作弊', '免考'];

export function markStateOf(word: string): MarkState | null {
  const low = word.toLowerCase();
  return markStates.find((state) => markStateWords[state].includes(low)) ?? null;
}

/** A state that was typed where a mark belongs. */
export function isStateForMark(word: string): boolean {
  return word === '缺' || (markStateOf(word) ?? 'normal') !== 'normal';
}

/** The Chinese word of a state; what is none stays as it is. */
export function markStateWord(state: string): string {
  const words: Readonly<Record<string, readonly string[]>> = markStateWords;
  return words[state]?.[0] ?? state;
}
