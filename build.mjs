// Bundles what runs outside the tests. `npm ci` calls this through the prepare script.
import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const common = { bundle: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning' };

/** One plain script for hosts without modules; it must run in a bare V8 context. */
export const coreBundle = {
  ...common,
  entryPoints: ['core/index.ts'],
  outfile: 'dist/core/skilldraw.js',
  format: 'iife',
  globalName: 'SkillDraw',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2020',
};

/**
 * papaparse asks for its streams with require(), which a module has not; fflate takes the name createRequire.
 */
const withRequire =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

const nodeBundle = {
  ...common,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: withRequire },
};

const sampleBundle = {
  ...nodeBundle,
  entryPoints: ['batch/sample.ts'],
  outfile: 'dist/batch/sample.js',
};

/** The command line: package.json names it as the program `skilldraw`. */
export const cliBundle = {
  ...nodeBundle,
  entryPoints: ['batch/cli.ts'],
  outfile: 'dist/batch/cli.js',
  banner: { js: `#!/usr/bin/env node\n${withRequire}` },
};

/** `npm run templates` writes the committed workbooks with it. */
const templatesBundle = {
  ...nodeBundle,
  entryPoints: ['templates/build.ts'],
  outfile: 'dist/templates/build.js',
};

// A test builds one bundle for itself; only `node build.mjs` writes dist.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all([coreBundle, sampleBundle, cliBundle, templatesBundle].map((options) => build(options)));
  chmodSync(cliBundle.outfile, 0o755);
}
