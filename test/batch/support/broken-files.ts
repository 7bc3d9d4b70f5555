import { type Files, nodeFiles } from '../../../batch/file/files.ts';

/** An error as the system gives it. */
export function systemError(code: string, syscall: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, errno: -1 });
}

/** The names of the calls on files, in the order in which a piece of work makes them. */
export function callsOf(work: (files: Files) => unknown): string[] {
  const calls: string[] = [];
  work(watched((name) => calls.push(name)));
  return calls;
}

/** Files whose so-many-th call fails; all others do their work. */
export function failingAt(call: number, code: string): Files {
  let count = 0;
  return watched((name) => {
    if (count++ === call) throw systemError(code, name);
  });
}

/** Files that tell each call before they do it. */
export function watched(tell: (name: keyof Files) => unknown, files: Files = nodeFiles): Files {
  const names = Object.keys(nodeFiles) as (keyof Files)[];
  const wrapped = names.map((name) => [
    name,
    (...inputs: never[]) => {
      tell(name);
      return (files[name] as (...all: never[]) => unknown)(...inputs);
    },
  ]);
  return Object.fromEntries(wrapped) as Files;
}
