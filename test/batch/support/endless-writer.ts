import { randomBytes } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { nodeFiles } from '../../../batch/file/files.ts';
import { removeLeftovers } from '../../../batch/file/private-name.ts';
import { beganAt } from '../../../batch/file/process-start.ts';
import { replaceFile } from '../../../batch/file/replace.ts';
import { takeLock } from '../../../batch/file/run-lock.ts';

/**
 * Replaces a file by two contents in turn until it is killed; says on standard output when it is about to
 * begin.
 */
const [target = '', ...contents] = process.argv.slice(2);
const versions = contents.map((path) => readFileSync(path));
const random = () => randomBytes(32).toString('hex');
const { pid } = process;
const me = { user: '王老师', host: 'office-1', pid, began: beganAt(pid) ?? '', time: '' };
writeSync(1, '.');
for (let turn = 0; ; turn++) {
  const lock = takeLock(target, me, { beganAt, random }, nodeFiles);
  removeLeftovers(target, nodeFiles);
  const before = nodeFiles.status(target);
  const bytes = versions[turn % versions.length] ?? new Uint8Array();
  const change = { target, bytes, before, backup: true, allowed: () => undefined, random };
  replaceFile(change, nodeFiles);
  lock.release();
}
