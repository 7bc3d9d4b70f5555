import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../../verify/verify_draw.py');

/** What a stranger sees who runs verify_draw.py on a file. */
export interface Verified {
  readonly exitCode: number | null;
  readonly lines: readonly string[];
}

/** Runs the Python verifier on a file with this content. */
export function verifyFile(content: string, args: readonly string[] = []): Verified {
  const folder = mkdtempSync(join(tmpdir(), 'skilldraw-verify-'));
  try {
    const file = join(folder, 'proof.json');
    writeFileSync(file, content);
    const maxBuffer = 2 ** 28;
    const { error, status, stdout, stderr } = spawnSync('python3', [script, file, ...args], {
      encoding: 'utf8',
      maxBuffer,
    });
    if (error !== undefined) {
      throw new Error('These tests need python3: install it (apt-get install python3).', { cause: error });
    }
    if (stderr !== '') throw new Error(`verify_draw.py itself failed: ${stderr}`);
    return { exitCode: status, lines: stdout.trimEnd().split('\n') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface ManyVerified {
  readonly agree: number;
  readonly differ: number;
  /** The first difference of each proof that was rejected; `line` counts from 1. */
  readonly differences: readonly { readonly line: number; readonly where: string }[];
}

/** Proofs as JSON texts, checked in one run. */
export function verifyMany(proofs: readonly string[]): ManyVerified {
  const { lines } = verifyFile(proofs.join('\n'), ['--many', '--json']);
  return JSON.parse(lines.join('\n'));
}
