import type { CommandWord } from '../arguments/commands.ts';
import { draw, supplement } from './draw.ts';
import { importList } from './import.ts';
import { newBook } from './new.ts';
import { proof } from './proof.ts';
import { check, commit, score } from './simple.ts';
import { standards } from './standards.ts';
import type { CommandRun } from './type.ts';
import { verify } from './verify.ts';
import { voidDraw } from './void.ts';

/** What each command does. */
export const commandRuns: Readonly<Record<CommandWord, CommandRun>> = {
  standards,
  new: newBook,
  import: importList,
  check,
  commit,
  draw,
  void: voidDraw,
  supplement,
  score,
  verify,
  proof,
};
