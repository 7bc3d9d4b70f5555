import { describe, expect, it } from 'vitest';
import type { Adapter } from './conformance/type.ts';
import { badSkips, groups } from './conformance.ts';
import { losingFaults } from './faults/losing.ts';
import { readingFaults } from './faults/reading.ts';
import { writingFaults } from './faults/writing.ts';

const faults = { ...readingFaults, ...writingFaults, ...losingFaults };
const tests = groups.flatMap(({ about, tests: each }) =>
  Object.entries(each).map(([name, run]) => [`${about} ${name}`, run] as const),
);
/** Ten thousand rows and whole examinations take their time: a few faults will do for them. */
const isQuick = (name: string) => !/^(carries|handles|does with)/.test(name);

async function failing(adapter: Adapter, isWanted: (name: string) => boolean): Promise<string[]> {
  const failed: string[] = [];
  for (const [name, run] of tests.filter(([each]) => isWanted(each))) {
    await run(adapter).catch(() => failed.push(name));
  }
  return failed;
}

describe('the conformance suite', () => {
  it.each(Object.entries(faults))('finds a host that %s', async (_, { adapter, found }) => {
    expect(await failing(adapter, (name) => isQuick(name) || name === found)).toContain(found);
  });

  it('has no test that every broken host passes', async () => {
    const failed = new Set<string>();
    for (const { adapter } of Object.values(faults)) {
      for (const name of await failing(adapter, (each) => isQuick(each) && !failed.has(each)))
        failed.add(name);
    }
    for (const fault of ['does nothing', 'reads texts of digits as numbers']) {
      for (const name of await failing(faults[fault]!.adapter, (each) => !isQuick(each))) failed.add(name);
    }
    expect(tests.map(([name]) => name).filter((name) => !failed.has(name))).toEqual([]);
  });

  it('says each thing once', () => {
    const names = tests.map(([name]) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('does not take a skip of a test that is gone, nor one without a reason', () => {
    const [name = ''] = tests[0] ?? [];
    expect(badSkips({ [name]: 'the host has no decimals' })).toEqual([]);
    expect(badSkips({ [name]: ' ', 'reads minds': 'cannot' })).toEqual([name, 'reads minds']);
  });
});
