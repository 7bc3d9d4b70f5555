import type { ScorePlan } from './plan.ts';
import type { Mark, StudentMarks } from './type.ts';

/** The marks that a row was scored from, as texts: '' for a blank, '?' for what was no mark. */
export interface Basis {
  readonly state: string;
  readonly leaves: readonly LeafBasis[];
  readonly makeUp: string;
}

export interface LeafBasis {
  /** The component's code. */
  readonly component: string;
  /** By examiner. */
  readonly marks: readonly string[];
  readonly arbitration: string;
}

/** One mark that is not what it was; `component` is empty for the state and the make-up mark. */
export interface Change {
  readonly component: string;
  readonly item: number | 'state' | 'arbitration' | 'make-up';
  readonly old: string;
  readonly new: string;
}

export function basisOf(plan: ScorePlan, { state, marks, arbitration, makeUp }: StudentMarks): Basis {
  const leaves = plan.leaves.map(({ component, slots }, place) => ({
    component: component.code,
    marks: slots.map((_, index) => markText(marks[place * slots.length + index])),
    arbitration: markText(arbitration[place]),
  }));
  return { state, leaves, makeUp: markText(makeUp) };
}

/** For one cell, and begun by the state so that no sheet takes it for a formula: normal K1:58.5,60,-~59 make-up:60 */
export function basisText({ state, leaves, makeUp }: Basis): string {
  const parts = leaves.map(({ component, marks, arbitration }) => {
    const settled = arbitration === '' ? '' : `~${arbitration}`;
    return `${component}:${marks.map((mark) => mark || '-').join(',')}${settled}`;
  });
  return [state, ...parts, ...(makeUp === '' ? [] : [`make-up:${makeUp}`])].join(' ');
}

/** Null for a text that basisText did not write. Codes hold no spaces and no small letters, so nothing is mistaken. */
export function parseBasis(text: string): Basis | null {
  const [state = '', ...words] = text.split(' ');
  if (!/^[a-z]+$/.test(state)) return null;
  const sitAgain = /^make-up:(-?\d[\d.e+-]*|\?)$/.exec(words[words.length - 1] ?? '');
  const leaves = (sitAgain === null ? words : words.slice(0, -1)).map(parseLeaf);
  const read = leaves.flatMap((leaf) => (leaf === null ? [] : [leaf]));
  return read.length < leaves.length ? null : { state, leaves: read, makeUp: sitAgain?.[1] ?? '' };
}

// A mark that cannot count (101, 1e-7) is kept as it was typed.
const leafWord = /^(.+):((?:-?\d[\d.e+-]*|[-?])(?:,(?:-?\d[\d.e+-]*|[-?]))*)(?:~(-?\d[\d.e+-]*|\?))?$/;

function parseLeaf(word: string): LeafBasis | null {
  const found = leafWord.exec(word);
  if (found === null) return null;
  const [, component = '', marks = '', arbitration = ''] = found;
  const texts = marks.split(',').map((text) => (text === '-' ? '' : text));
  return { component, marks: texts, arbitration };
}

/** What was changed after scoring; nothing when nothing was scored before (null). */
export function changesSince(old: Basis | null, now: Basis): Change[] {
  if (old === null) return [];
  const codes = [...now.leaves, ...old.leaves].map(({ component }) => component);
  const leaves = [...new Set(codes)].flatMap((code) => leafChanges(code, old, now));
  return [
    ...changed('', 'state', old.state, now.state),
    ...leaves,
    ...changed('', 'make-up', old.makeUp, now.makeUp),
  ];
}

function leafChanges(code: string, old: Basis, now: Basis): Change[] {
  const before = old.leaves.find(({ component }) => component === code);
  const after = now.leaves.find(({ component }) => component === code);
  const examiners = Math.max(before?.marks.length ?? 0, after?.marks.length ?? 0);
  const marks = Array.from({ length: examiners }, (_, index) =>
    changed(code, index + 1, before?.marks[index], after?.marks[index]),
  );
  return [...marks.flat(), ...changed(code, 'arbitration', before?.arbitration, after?.arbitration)];
}

function changed(component: string, item: Change['item'], before = '', after = ''): Change[] {
  return before === after ? [] : [{ component, item, old: before, new: after }];
}

function markText(mark: Mark | undefined): string {
  if (mark === null || mark === undefined) return '';
  return Number.isFinite(mark) ? String(mark) : '?';
}
