// Bundles what runs outside the tests. `npm ci` calls this through the prepare script.
import { rmSync } from 'node:fs';
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

const sampleBundle = {
  ...common,
  entryPoints: ['batch/sample.ts'],
  outfile: 'dist/batch/sample.js',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
};

// A test builds one bundle for itself; only `node build.mjs` writes dist.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all([coreBundle, sampleBundle].map((options) => build(options)));
}
