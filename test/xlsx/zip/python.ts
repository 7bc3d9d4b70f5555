import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'python_zip.py');

/** What Python's zipfile finds in a zip, after it has tested every checksum. */
export interface Described {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly crc: number;
  readonly time: readonly number[];
  readonly flags: number;
  readonly extra: number;
}

function python(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('python3', [script, ...args], { encoding: 'utf8' });
  if (error !== undefined || status !== 0)
    throw new Error(`python_zip.py failed: ${stderr}`, { cause: error });
  return stdout;
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'skilldraw-zip-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function describeZips(zips: readonly Uint8Array[]): Described[][] {
  return inFolder((folder) => {
    const files = zips.map((bytes, i) => {
      const file = join(folder, `${i}.zip`);
      writeFileSync(file, bytes);
      return file;
    });
    return JSON.parse(python(['read', ...files]));
  });
}

/** One zip of each kind that Python's zipfile can write, by name, and what it itself reads in them. */
export function pythonZips(): ReadonlyMap<string, Buffer> {
  return inFolder((folder) => {
    python(['write', folder]);
    return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));
  });
}
