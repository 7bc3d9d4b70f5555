// Writes the golden files that are not there yet. A file that is there is never changed: see README.md.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenCases } from '../support/golden-cases.ts';
import { type Golden, readableJson } from '../support/golden-file.ts';
import { proofOf, replay } from '../support/scenario.ts';

const warning = 'Only a major version may change this file.';

for (const { name, about, steps } of goldenCases) {
  const file = join('test/golden', `${name}.json`);
  if (existsSync(file)) continue;
  const golden: Golden = { warning, about, steps, proof: proofOf(replay(steps)) };
  writeFileSync(file, `${readableJson(golden)}\n`);
  console.log(`written: ${file}`);
}
