import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = join(import.meta.dirname, '../../..');

async function cliBundle(): Promise<BuildOptions> {
  const { cliBundle: options }: { readonly cliBundle: BuildOptions } = await import(
    pathToFileURL(join(root, 'build.mjs')).href
  );
  return { ...options, absWorkingDir: root };
}

/**
 * Builds the program as `npm ci` does, into a folder of its own with its package.json; gives back its path.
 */
export async function buildProgram(folder: string): Promise<string> {
  return bundle(folder, join('dist', 'batch', 'cli.js'), {});
}

/** Builds one of the tests’ own programs in the same way. */
export async function buildChild(folder: string, name: string): Promise<string> {
  return bundle(folder, join('dist', 'test', `${name}.js`), {
    entryPoints: [`test/batch/support/${name}.ts`],
  });
}

async function bundle(folder: string, file: string, more: BuildOptions): Promise<string> {
  const outfile = join(folder, file);
  await build({ ...(await cliBundle()), ...more, outfile });
  chmodSync(outfile, 0o755);
  // The program is bundled: what the package needs to be built and tested is not needed to run it.
  const { name, version, type, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, type, bin }));
  return outfile;
}
