// node bench/run.mjs [draw] [score] [book]: builds the measurements with esbuild and runs them, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const all = ['draw', 'score', 'book'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}

const chosen = asked.length > 0 ? asked : all;
await build({
  entryPoints: chosen.map((name) => `bench/${name}.ts`),
  outdir: 'dist/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Loaded by its own contender only, so that it costs the others neither time nor memory.
  external: ['exceljs'],
  // papaparse asks for its streams with require(), which a module has not; fflate takes the name createRequire.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});
for (const name of chosen) {
  const { status } = spawnSync(process.execPath, [`dist/bench/${name}.mjs`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
