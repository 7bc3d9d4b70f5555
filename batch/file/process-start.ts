import { readFileSync } from 'node:fs';
import { errorCode } from './trouble.ts';

/**
 * When a process of this machine began, so that a number that was given to another process since is told
 * apart; empty where the system does not say, null when no such process runs (one that was killed and only
 * waits to be reaped counts as none).
 */
export function beganAt(pid: number): string | null {
  return isRunning(pid) ? beganOnLinux(pid) : null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another person's process may not be signalled, but it runs.
    return errorCode(error) !== 'ESRCH';
  }
}

/**
 * proc(5): behind the name in brackets come the state and, nineteen fields on, the start in clock ticks since
 * boot.
 */
function beganOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${fields[18] ?? ''}`;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return '';
  }
}
