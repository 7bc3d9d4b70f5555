import { describe, expect, it } from 'vitest';
import { applying } from './conformance/applying.ts';
import { chance } from './conformance/chance.ts';
import { commands } from './conformance/commands.ts';
import { filling } from './conformance/filling.ts';
import { keeping } from './conformance/keeping.ts';
import { large } from './conformance/large.ts';
import { making } from './conformance/making.ts';
import { names } from './conformance/names.ts';
import { offering } from './conformance/offering.ts';
import { owning } from './conformance/owning.ts';
import { reading } from './conformance/reading.ts';
import type { Adapter, Group } from './conformance/type.ts';
import { writing } from './conformance/writing.ts';

export const groups: readonly Group[] = [
  reading,
  names,
  writing,
  making,
  filling,
  applying,
  keeping,
  owning,
  offering,
  commands,
  large,
  chance,
];

/**
 * The one suite that every host passes. To plug a host in, write an Adapter (conformance/type.ts): it builds a workbook
 * from plain data, opens it, and looks at it afterwards, best with other code than the host's own. Then, in a test file:
 *
 *     conformance('the … host', adapter);
 *
 * What a host cannot do is skipped by the words of group and test, with the reason: skips: { 'reads …': 'why not' }.
 */
export function conformance(title: string, adapter: Adapter): void {
  describe(title, () => {
    for (const { about, tests } of groups) {
      describe(about, () => {
        for (const [name, run] of Object.entries(tests)) {
          const reason = adapter.skips[`${about} ${name}`];
          if (reason === undefined) it(name, () => run(adapter));
          else it.skip(`${name} (${reason})`);
        }
      });
    }
    it('skips tests that there are, each with a reason', () => {
      expect(badSkips(adapter.skips)).toEqual([]);
    });
  });
}

/** Skips of tests that are not there any more, or that say no reason. */
export function badSkips(skips: Adapter['skips']): string[] {
  const known = new Set(
    groups.flatMap(({ about, tests }) => Object.keys(tests).map((name) => `${about} ${name}`)),
  );
  return Object.keys(skips).filter((name) => !known.has(name) || skips[name]?.trim() === '');
}
