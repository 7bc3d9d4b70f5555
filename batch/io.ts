import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { localTime } from './clock.ts';
import { type Files, nodeFiles } from './file/files.ts';
import { beganAt } from './file/process-start.ts';

/** Where words go: a terminal, a pipe, a test. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  /** Its number, where another thread may write to it. */
  readonly fd?: number;
}

/** Everything that the command line has from its surroundings. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly version: string;
  readonly files: Files;
  /** ISO 8601 with the offset from UTC. */
  readonly clock: () => string;
  /** 32 fresh random bytes in hex. */
  readonly random: () => string;
  /** The name under which the system knows who is at work. */
  readonly user: () => string;
  readonly machine: { readonly host: string; readonly pid: number };
  readonly beganAt: (pid: number) => string | null;
}

export function nodeIo(): Io {
  return {
    stdout: outputOf(process.stdout, 1),
    stderr: outputOf(process.stderr, 2),
    env: process.env,
    cwd: process.cwd(),
    version: versionOf(),
    files: nodeFiles,
    clock: () => localTime(new Date()),
    random: () => randomBytes(32).toString('hex'),
    user: systemUser,
    machine: { host: hostname(), pid: process.pid },
    beganAt,
  };
}

function outputOf(stream: NodeJS.WriteStream, fd: number): Output {
  return { write: (text) => stream.write(text), isTTY: stream.isTTY === true, fd };
}

/** The bundle lies two folders below package.json. */
function versionOf(): string {
  const found: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const isPackage = typeof found === 'object' && found !== null && 'version' in found;
  return isPackage ? String(found.version) : '';
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return process.env.USER ?? process.env.USERNAME ?? '';
  }
}
