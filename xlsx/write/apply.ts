import type { Change } from '../../core/index.ts';
import { applyAppend } from './append.ts';
import type { Draft } from './draft.ts';
import { holdsFormulas } from './edit/sheet-write.ts';
import { applyFill } from './fill.ts';
import { applySheet } from './replace/replace.ts';

/** Carries out the changes in their order, as applyChanges does on plain grids. Nothing leaves the draft. */
export function applyToDraft(draft: Draft, changes: readonly Change[]): void {
  for (const change of changes) applyOne(draft, change);
  draft.styles.save();
  // What formulas gave was worked out from what stood there before.
  const isChanged = draft.changed().length > 0;
  if (isChanged && !draft.workbook.needsRecalculation && holdsFormulas(draft)) {
    draft.workbook.recalculate();
  }
}

function applyOne(draft: Draft, change: Change): void {
  if (change.kind === 'sheet') applySheet(draft, change);
  else if (change.kind === 'fill') applyFill(draft, change);
  else applyAppend(draft, change);
}
