import type { CommandName, CommandTypes } from '../command/run.ts';
import { hasErrors, type Issue } from '../issue/issue.ts';

/** What a person does now: one of these, whichever host they sit at. */
export type NextStep =
  | 'fill-standard'
  | 'fill-roster'
  | 'correct'
  | 'check'
  | 'commit'
  | 'commit-or-draw'
  | 'commit-or-supplement'
  | 'publish'
  | 'publish-supplement'
  | 'real-draw'
  | 'fill-marks'
  | 'commit-again'
  | 'finish-marks'
  | 'score'
  | 'verify'
  | 'proof'
  | 'find-out'
  | 'prepare'
  | 'publish-proof';

type Summary<Name extends CommandName> = CommandTypes[Name]['summary'];

const afterDraw = ({ dryRun }: Summary<'draw'>): NextStep => (dryRun ? 'real-draw' : 'fill-marks');

const steps: {
  readonly [Name in CommandName]: (summary: Summary<Name>, issues: readonly Issue[]) => NextStep;
} = {
  new: ({ standard }) => (standard === '' ? 'fill-standard' : 'fill-roster'),
  import: ({ what }) => (what === 'marks' ? 'score' : 'check'),
  check: afterCheck,
  commit: ({ units }) => {
    if (units.length === 0) return 'fill-marks';
    return units.every((each) => each.kind === 'supplement') ? 'publish-supplement' : 'publish';
  },
  draw: afterDraw,
  void: () => 'commit-again',
  supplement: afterDraw,
  score: ({ incomplete, arbitration, invalid }) =>
    incomplete + arbitration + invalid > 0 ? 'finish-marks' : 'verify',
  verify: ({ agrees, rows, unready }, issues) => {
    if (unready > 0) return 'prepare';
    if (!agrees || hasErrors(issues)) return 'find-out';
    return rows.length === 0 ? 'commit-or-draw' : 'proof';
  },
  proof: (_, issues) => (hasErrors(issues) ? 'find-out' : 'publish-proof'),
};

function afterCheck(
  { students, units, drawn, committed }: Summary<'check'>,
  issues: readonly Issue[],
): NextStep {
  // An empty roster is an error of its own, but one that has a better word.
  if (hasErrors(issues.filter((each) => each.code !== 'roster-empty'))) return 'correct';
  if (students === 0) return 'fill-roster';
  if (units.length === 0) return drawn > 0 ? 'score' : 'fill-roster';
  if (units.every((each) => each.kind === 'supplement')) return 'commit-or-supplement';
  return committed ? 'commit-or-draw' : 'commit';
}

/** What comes after a command; a refused one is corrected first. */
export function nextStep<Name extends CommandName>(
  command: Name,
  { summary, issues }: { readonly summary: Summary<Name> | null; readonly issues: readonly Issue[] },
): NextStep {
  return summary === null ? 'correct' : steps[command](summary, issues);
}
