interface Watched {
  readonly shared: SharedArrayBuffer;
  readonly fd: number;
  readonly seconds: string;
  readonly after: number;
}

/**
 * Runs in a thread of its own, from its own text: it may use nothing from outside. The numbers are the stage
 * (−1 when all is done), whether a line may be on the terminal (1 while it may, 2 when this thread is done),
 * and the length of the words.
 */
export function watch(
  { shared, fd, seconds, after }: Watched,
  write: (fd: number, text: string) => unknown,
): void {
  const numbers = new Int32Array(shared, 0, 3);
  const words = new Uint8Array(shared, 12);
  const began = Date.now();
  const clear = '\r\u001B[2K';
  let isShown = false;
  for (let wait = after; ; wait = 250) {
    const until = Date.now() + wait;
    for (let rest = wait; rest > 0 && Atomics.load(numbers, 0) !== -1; rest = until - Date.now())
      Atomics.wait(numbers, 0, Atomics.load(numbers, 0), rest);
    Atomics.store(numbers, 1, 1);
    // Asked after that: whoever ended it before does not wait for a line to be cleared, so none may come.
    if (Atomics.load(numbers, 0) === -1) break;
    const text = new TextDecoder().decode(words.slice(0, Atomics.load(numbers, 2)));
    const passed = seconds.replace('{seconds}', String(Math.floor((Date.now() - began) / 1000)));
    write(fd, `${clear}${text} … ${passed}`);
    isShown = true;
  }
  if (isShown) write(fd, clear);
  Atomics.store(numbers, 1, 2);
  Atomics.notify(numbers, 1);
}
