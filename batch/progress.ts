import { Worker } from 'node:worker_threads';
import { watch } from './progress-watch.ts';

/** Says what is being done, once that takes longer than a moment. */
export interface Progress {
  readonly stage: (text: string) => void;
  /** Clears the line; nothing of it is left. */
  readonly end: () => void;
}

export const silent: Progress = { stage: () => undefined, end: () => undefined };

/** Room for one stage's words, in bytes. */
const room = 512;
/** Where each number stands in the shared memory. */
const [stageAt, lineAt, lengthAt, wordsAt] = [0, 1, 2, 12];
const shown = 1;
const ended = -1;
/** Nobody waits longer than this for a line to be cleared. */
const patience = 1000;

/**
 * The work itself never pauses, so the line is drawn by a thread of its own: after a second, with the seconds
 * that have passed. Nothing is drawn before, and nothing stays behind.
 */
export function watchedBy(fd: number, seconds: string, after = 1000): Progress {
  const shared = new SharedArrayBuffer(wordsAt + room);
  const numbers = new Int32Array(shared, 0, 3);
  const words = new Uint8Array(shared, wordsAt);
  const code = `(${watch.toString()})(require('node:worker_threads').workerData, require('node:fs').writeSync)`;
  const worker = new Worker(code, { eval: true, workerData: { shared, fd, seconds, after } });
  worker.unref();
  // A machine that gives no thread gives no line.
  worker.on('error', () => undefined);
  return {
    stage: (text) => {
      if (Atomics.load(numbers, stageAt) === ended) return;
      const bytes = new TextEncoder().encode(text).subarray(0, room);
      words.set(bytes);
      Atomics.store(numbers, lengthAt, bytes.length);
      Atomics.add(numbers, stageAt, 1);
      Atomics.notify(numbers, stageAt);
    },
    end: () => {
      if (Atomics.exchange(numbers, stageAt, ended) === ended) return;
      Atomics.notify(numbers, stageAt);
      Atomics.wait(numbers, lineAt, shown, patience);
    },
  };
}
