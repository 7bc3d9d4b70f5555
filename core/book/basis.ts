import { type Basis, basisOf, type Change, changesSince, parseBasis } from '../score/history.ts';
import type { ScorePlan } from '../score/plan.ts';
import type { Mark, StudentMarks } from '../score/type.ts';
import { arbitrationKey, markKey, marksLayout } from './layout/marks.ts';
import { markStates, markStateWord } from './layout/states.ts';

/** One mark that is not as it was scored, by the header of its column. */
export interface ChangedMark {
  readonly item: string;
  readonly old: string;
  readonly new: string;
}

/** What was changed since a row was scored; nothing when it never was. */
export function changedMarks(plan: ScorePlan, basis: string, marks: StudentMarks): ChangedMark[] {
  const before = basis === '' ? null : parseBasis(basis);
  return changesSince(before, basisOf(plan, marks)).map((each) => {
    const said = each.item === 'state' ? markStateWord : (mark: string) => mark;
    return { item: titleOf(plan, each), old: said(each.old), new: said(each.new) };
  });
}

function titleOf({ scoring }: ScorePlan, { component, item }: Change): string {
  const key =
    item === 'state'
      ? 'state'
      : item === 'make-up'
        ? 'makeUp'
        : item === 'arbitration'
          ? arbitrationKey(component)
          : markKey(component, item);
  return (
    marksLayout({ scoring }).columns.find((column) => column.key === key)?.title ?? `${component} ${item}`
  );
}

/** The marks that a basis says a row was scored from; null when it is none that this standard could have written. */
export function marksOfBasis({ leaves, scoring }: ScorePlan, text: string): StudentMarks | null {
  const basis = parseBasis(text);
  const state = markStates.find((each) => each === basis?.state);
  if (basis === null || state === undefined || basis.leaves.length !== leaves.length) return null;
  const found = leaves.map(({ component }) => basis.leaves.find((leaf) => leaf.component === component.code));
  const marks = found.flatMap((leaf) => paddedMarks(leaf, scoring.examiners));
  const arbitration = found.map((leaf) => markOf(leaf?.arbitration ?? ''));
  return { state, marks, arbitration, makeUp: markOf(basis.makeUp) };
}

function paddedMarks(leaf: Basis['leaves'][number] | undefined, examiners: number): Mark[] {
  return Array.from({ length: examiners }, (_, i) => markOf(leaf?.marks[i] ?? ''));
}

function markOf(text: string): Mark {
  if (text === '') return null;
  return text === '?' ? 'invalid' : Number(text);
}
