import { fillIn, type Language } from '../core/index.ts';
import { Refusal } from '../xlsx/refusal.ts';
import type { Call, Manner } from './arguments/call.ts';
import { type CommandWord, commandWords } from './arguments/commands.ts';
import { type Parsed, parse } from './arguments/parse.ts';
import { commandRuns } from './command/index.ts';
import type { Io } from './io.ts';
import { languageOf } from './language.ts';
import { programName, wordsAsTyped } from './program-name.ts';
import { type Progress, silent, watchedBy } from './progress.ts';
import { commandHelp, programHelp } from './report/help.ts';
import { nothing, type Report, shownIssue, shownProblem } from './report/report.ts';
import { tell } from './report/tell.ts';
import { en } from './words/en.ts';
import type { Words } from './words/type.ts';
import { zh } from './words/zh.ts';

const wordsIn: Readonly<Record<Language, Words>> = { zh, en };

const wordsFor = (language: Language, { env }: Io) => wordsAsTyped(wordsIn[language], programName(env));

/** Chinese names of the commands, for whoever types them: 检查 means check. */
const chineseNames: Readonly<Record<string, CommandWord>> = Object.fromEntries(
  commandWords.map((each) => [zh.commands[each].name, each]),
);

/**
 * The whole program: takes the command line, gives the exit code. What it needs of its surroundings comes in
 * with `io`.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parse(argv, languageOf(io.env), chineseNames);
  const words = wordsFor(parsed.manner.language, io);
  if (parsed.kind === 'version') {
    io.stdout.write(`${io.version}\n`);
    return 0;
  }
  if (parsed.kind === 'help') {
    io.stdout.write(parsed.command === null ? programHelp(words) : commandHelp(parsed.command, words));
    return 0;
  }
  const report = answer(parsed, words, io);
  tell(report, parsed.manner, words, io);
  return report.exit;
}

/** What a command line comes to, for whoever tells it another way. */
export function reportFor(argv: readonly string[], io: Io): Report {
  const parsed = parse(argv, languageOf(io.env), chineseNames);
  if (parsed.kind === 'version' || parsed.kind === 'help') throw new Error(`${parsed.kind} reports nothing`);
  return answer(parsed, wordsFor(parsed.manner.language, io), io);
}

function answer(parsed: Extract<Parsed, { kind: 'wrong' | 'call' }>, words: Words, io: Io): Report {
  return parsed.kind === 'wrong' ? wrong(parsed, words) : perform(parsed.call, parsed.manner, words, io);
}

function wrong({ command, problems }: Extract<Parsed, { kind: 'wrong' }>, words: Words): Report {
  const issues = problems.map((each) => shownProblem(each, words));
  return { ...nothing, command, book: null, exit: 2, issues };
}

function perform(call: Call, manner: Manner, words: Words, io: Io): Report {
  const progress = progressFor(manner, words, io);
  const { language } = manner;
  const book = call.book === '' ? null : call.book;
  const failed = { ...nothing, command: call.command, book };
  try {
    const prepared = commandRuns[call.command]({ io, call, manner, language, words, progress });
    if ('work' in prepared) return prepared.work();
    return { ...failed, exit: 2, issues: prepared.problems.map((each) => shownProblem(each, words)) };
  } catch (error) {
    if (error instanceof Refusal) return { ...failed, exit: 3, issues: [shownIssue(error.issue, language)] };
    return unexpected(error, failed, words, io);
  } finally {
    progress.end();
  }
}

/** A mistake of the program's own: whoever reports it needs the trace. */
function unexpected(
  error: unknown,
  failed: typeof nothing & Pick<Report, 'command' | 'book'>,
  words: Words,
  io: Io,
): Report {
  const what = error instanceof Error ? error.message : String(error);
  const trace = error instanceof Error ? (error.stack ?? what) : what;
  io.stderr.write(`${fillIn(words.lines.unexpected, {})}\n${trace}\n`);
  const text = `${words.lines.unexpected} ${what}`;
  return {
    ...failed,
    exit: 3,
    issues: [{ code: 'unexpected', severity: 'error', place: null, text, params: { what } }],
  };
}

function progressFor({ quiet }: Manner, words: Words, { stderr }: Io): Progress {
  const isWatched = stderr.isTTY === true && stderr.fd !== undefined && !quiet;
  return isWatched && stderr.fd !== undefined ? watchedBy(stderr.fd, words.lines.seconds) : silent;
}
