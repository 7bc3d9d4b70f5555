import { fillIn } from '../../core/index.ts';
import type { Manner } from '../arguments/call.ts';
import { commandWords } from '../arguments/commands.ts';
import type { Io } from '../io.ts';
import type { Words } from '../words/type.ts';
import { programHelp } from './help.ts';
import { jsonOf } from './json.ts';
import type { Report } from './report.ts';
import { paintFor } from './terminal.ts';
import { issueText, textOf } from './text.ts';

/** Tells how it ended, once: to a program, or to a person. */
export function tell(report: Report, { json, quiet, all }: Manner, words: Words, io: Io): void {
  const { stdout, stderr, env } = io;
  if (json) {
    stdout.write(jsonOf(report));
    return;
  }
  if (report.exit >= 2 || quiet) {
    const paint = paintFor(stderr, env);
    const errors = report.issues.filter((each) => each.severity === 'error');
    const lines = errors.map((each) => `skilldraw: ${issueText(each, paint)}`);
    // Who has not said what to do is told what there is.
    const isLost = report.issues.some((each) => each.code === 'usage-no-command');
    if (isLost) lines.push('', programHelp(words).trimEnd());
    else if (report.exit === 2)
      lines.push(fillIn(words.lines['see-help'], { command: helpOf(report.command, words) }));
    stderr.write(lines.map((each) => `${each}\n`).join(''));
    return;
  }
  stdout.write(textOf(report, all, words, paintFor(stdout, env)));
}

function helpOf(command: string | null, { program }: Words): string {
  const isKnown = commandWords.some((each) => each === command);
  return isKnown ? `${program} help ${command}` : `${program} --help`;
}
