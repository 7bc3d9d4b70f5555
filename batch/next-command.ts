import type { Issue, IssueCode, NextStep } from '../core/index.ts';
import type { Session } from './session.ts';

/**
 * How the next step is typed; {book} is the book it goes on with, {roster} an example, {entropy} what was
 * announced.
 */
const commandLines: Readonly<Record<NextStep, string | null>> = {
  'fill-standard': 'check {book}',
  'fill-roster': 'import {book} --roster {roster}',
  correct: null,
  check: 'check {book}',
  commit: 'commit {book}',
  'commit-or-draw': 'commit {book}',
  'commit-or-supplement': 'commit {book}',
  publish: 'draw {book} {entropy}',
  'publish-supplement': 'supplement {book} {entropy}',
  'real-draw': 'commit {book}',
  'fill-marks': 'score {book}',
  'commit-again': 'commit {book}',
  'finish-marks': 'score {book}',
  score: 'score {book}',
  verify: 'verify {book}',
  proof: 'proof {book} -o proof.json',
  'find-out': null,
  prepare: 'check {book}',
  'publish-proof': null,
};

/** What helps where a command was refused for one of these reasons. */
const remedies: Readonly<Partial<Record<IssueCode, (issue: Issue) => string>>> = {
  'commit-first': () => 'commit {book}',
  'changed-since-commit': () => 'commit {book}',
  'nothing-committed': () => 'commit {book}',
  'late-waits': () => 'supplement {book} {entropy}',
  'already-drawn': ({ params }) => `void {book} --unit ${shellWord(String(params.unit))} --reason "…"`,
  'import-before-draw': () => 'draw {book} {entropy}',
  'entropy-not-announced': ({ params }) =>
    `{command} {book} ${entropyOptions(String(params.announced).split('、'))}`,
};

/** A command line that goes on from here; null where only a person can. */
export function nextCommand(
  step: NextStep,
  issues: readonly Issue[],
  { call, words }: Session,
  sources: readonly string[] = [],
): string | null {
  const line = step === 'correct' ? remedyOf(issues) : commandLines[step];
  if (line === null || call.has('preview')) return null;
  const { roster, dice } = words.samples;
  return `skilldraw ${line
    .replace('{command}', call.command)
    .replace('{book}', () => shellWord(call.value('output') ?? call.book))
    .replace('{roster}', roster)
    .replace('{entropy}', () => (sources.length === 0 ? `--entropy "${dice}"` : entropyOptions(sources)))}`;
}

const entropyOptions = (labels: readonly string[]) =>
  labels.map((label) => `--entropy ${shellWord(`${label}=…`)}`).join(' ');

function remedyOf(issues: readonly Issue[]): string | null {
  for (const each of issues) {
    const remedy = remedies[each.code];
    if (each.severity === 'error' && remedy !== undefined) return remedy(each);
  }
  return null;
}

/** A file name as it can be typed again. */
export function shellWord(word: string): string {
  return /^[\w./\\:\u4E00-\u9FFF-]+$/.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`;
}
