import type { Language } from '../core/index.ts';
import type { Call, Manner } from './arguments/call.ts';
import type { Io } from './io.ts';
import type { Progress } from './progress.ts';
import type { Words } from './words/type.ts';

/** One run of the program: what was asked, how to answer, and where. */
export interface Session {
  readonly io: Io;
  readonly call: Call;
  readonly manner: Manner;
  readonly language: Language;
  readonly words: Words;
  readonly progress: Progress;
}
