import type { Outcome } from '../command/outcome.ts';
import type { CommandName, CommandTypes } from '../command/run.ts';
import type { Language } from '../issue/describe.ts';
import type { Issue } from '../issue/issue.ts';
import { drawAccount, voidAccount } from './draw-account.ts';
import { nextStep } from './next-step.ts';
import { proofAccount, verifyAccount } from './verify-account.ts';
import { type Wording, wordingIn } from './wording.ts';
import { announcedSources } from './written.ts';

type Done<Name extends CommandName> = Outcome<CommandTypes[Name]['summary']> & {
  readonly summary: CommandTypes[Name]['summary'];
};

const accounts: { readonly [Name in CommandName]: (outcome: Done<Name>, wording: Wording) => string[] } = {
  new: newAccount,
  import: ({ summary }, { say }) => {
    const { sheet, rows, added, filled, changed, same } = summary;
    return [say('import-done', { sheet, rows, added, filled, changed, same })];
  },
  check: checkAccount,
  commit: commitAccount,
  draw: (outcome, wording) => drawAccount(outcome, wording, 'draw-done'),
  void: voidAccount,
  supplement: (outcome, wording) => drawAccount(outcome, wording, 'supplement-done'),
  score: scoreAccount,
  verify: verifyAccount,
  proof: proofAccount,
};

/** The length of lists in an account, where nobody asks for all. */
const usualMost = 20;

/**
 * What a command found and did, and what comes next, in plain sentences: the same on the command line, in
 * Excel and in Google Sheets. The issues themselves are told apart from it.
 */
export function accountOf<Name extends CommandName>(
  command: Name,
  outcome: Outcome<CommandTypes[Name]['summary']>,
  language: Language,
  most = usualMost,
): string[] {
  const wording = wordingIn(language, most);
  const { summary } = outcome;
  const next = wording.say(`next-${nextStep(command, outcome)}`);
  if (summary === null) return [wording.say('refused', { errors: countOf(outcome.issues, 'error') }), next];
  return [...accounts[command]({ ...outcome, summary }, wording), next];
}

function countOf(issues: readonly Issue[], severity: Issue['severity']): number {
  return issues.filter((each) => each.severity === severity).length;
}

function newAccount({ summary, changes }: Done<'new'>, { say, list }: Wording): string[] {
  const { standard, sheets } = summary;
  const params = { standard, count: changes.length, sheets: list(sheets) };
  return [say(standard === '' ? 'new-blank' : 'new-made', params)];
}

function checkAccount({ summary, issues }: Done<'check'>, { say, list }: Wording): string[] {
  const { students, units, drawn } = summary;
  const named = (some: typeof units) =>
    list(some.map((each) => say('unit', { unit: each.unit, students: each.students })));
  const waiting = units.filter((each) => each.kind === 'draw');
  const late = units.filter((each) => each.kind === 'supplement');
  const lateStudents = late.reduce((sum, each) => sum + each.students, 0);
  const [errors, warnings, infos] = [
    countOf(issues, 'error'),
    countOf(issues, 'warning'),
    countOf(issues, 'info'),
  ];
  return [
    say('check-roster', { students, drawn }),
    ...(waiting.length === 0 ? [] : [say('check-waiting', { count: waiting.length, units: named(waiting) })]),
    ...(late.length === 0 ? [] : [say('check-late', { students: lateStudents, units: named(late) })]),
    issues.length === 0 ? say('check-clean') : say('check-issues', { errors, warnings, infos }),
  ];
}

function commitAccount({ summary, changes }: Done<'commit'>, { say, list }: Wording): string[] {
  const { units, digest, checkCode } = summary;
  const students = units.reduce((sum, each) => sum + each.students, 0);
  const sources = announcedSources(changes);
  const named = units.map((each) => say(each.kind === 'draw' ? 'unit' : 'supplement', { ...each }));
  return [
    units.length === 0
      ? say('commit-none')
      : say('commit-units', { count: units.length, students, units: list(named) }),
    say('digest', { digest }),
    say('code', { code: checkCode }),
    ...(sources === null
      ? []
      : [
          sources.length === 0 ? say('commit-no-sources') : say('commit-sources', { sources: list(sources) }),
        ]),
  ];
}

function scoreAccount({ summary }: Done<'score'>, { say }: Wording): string[] {
  const { students, scored, passed, excellent, incomplete, arbitration, invalid, changed } = summary;
  const isOpen = incomplete + arbitration + invalid > 0;
  return [
    say('score-students', { students, scored, passed, excellent }),
    ...(isOpen ? [say('score-open', { incomplete, arbitration, invalid })] : []),
    ...(changed > 0 ? [say('score-changed', { changed })] : []),
  ];
}
