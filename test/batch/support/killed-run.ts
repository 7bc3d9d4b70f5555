import { type Files, nodeFiles } from '../../../batch/file/files.ts';
import { nodeIo } from '../../../batch/io.ts';
import { main } from '../../../batch/main.ts';
import { watched } from './broken-files.ts';

/**
 * The command line that dies as by `kill -9` just before its so-many-th call on files; writes go in eight
 * pieces, so that it dies within files as well. Without a number it lives, and tells how many calls it made.
 */
const [at = '', ...argv] = process.argv.slice(2);
let calls = 0;

const pieces: Files = {
  ...nodeFiles,
  write: (fd, bytes, from) => {
    const piece = Math.ceil(bytes.length / 8);
    return nodeFiles.write(fd, bytes.subarray(0, Math.min(bytes.length, from + piece)), from);
  },
};

const files = watched(() => {
  if (String(calls++) === at) process.kill(process.pid, 'SIGKILL');
}, pieces);

const quiet = { write: () => true };
process.exitCode = await main(argv, { ...nodeIo(), files, stdout: quiet, stderr: quiet });
process.stdout.write(String(calls));
