// Bundles what runs outside the tests. `npm ci` calls this through the prepare script.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const common = { bundle: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning' };

await Promise.all([
  // One plain script for hosts without modules; it must run in a bare V8 context.
  build({
    ...common,
    entryPoints: ['core/index.ts'],
    outfile: 'dist/core/skilldraw.js',
    format: 'iife',
    globalName: 'SkillDraw',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
  }),
  build({
    ...common,
    entryPoints: ['batch/sample.ts'],
    outfile: 'dist/batch/sample.js',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  }),
]);
