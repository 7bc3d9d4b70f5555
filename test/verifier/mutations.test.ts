import { describe, expect, it } from 'vitest';
import type { Proof } from '../../core/index.ts';
import { readGolden } from '../support/golden-file.ts';
import { verifyMany } from '../support/verifier.ts';

const samples = [
  'a-5-surplus',
  'b-6-tail',
  'c-13-tail',
  'supplement',
  'void-redraw',
  'rare-characters',
  'host-random',
];

/** Further fields may be there, and entropyBits is an estimate that is not checked (docs/draw-spec.md, section 9). */
const unchecked = ['entropyBits'];

interface Mutant {
  readonly path: string;
  readonly text: string;
}

/** The proof with one value changed, for every value in it. */
function mutants(proof: Proof): Mutant[] {
  const found: Mutant[] = [];
  const copy: unknown = structuredClone(proof);
  const visit = (holder: unknown, path: string) => {
    if (typeof holder !== 'object' || holder === null) return;
    const fields = holder as Record<string, unknown>;
    for (const [key, value] of Object.entries(fields)) {
      if (unchecked.includes(key)) continue;
      if (typeof value === 'object' && value !== null) visit(value, `${path}.${key}`);
      else {
        for (const changed of others(value)) {
          fields[key] = changed;
          found.push({ path: `${path}.${key}`, text: JSON.stringify(copy) });
        }
        fields[key] = value;
      }
    }
  };
  visit(copy, '');
  return found;
}

/** A longer text and one with another character in the middle; the next number; the other truth. */
function others(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [1];
  const characters = [...value];
  const middle = Math.floor(characters.length / 2);
  if (characters.length === 0) return ['1'];
  characters[middle] = characters[middle] === '1' ? '2' : '1';
  return [`${value}1`, characters.join('')];
}

describe('the second implementation', () => {
  it.each(samples)('rejects %s with any one value changed', (name) => {
    const all = mutants(readGolden(name).proof);
    const { agree, differ, differences } = verifyMany(all.map((each) => each.text));
    const rejected = new Set(differences.map((each) => each.line));
    expect(all.filter((_, i) => !rejected.has(i + 1)).map((each) => each.path)).toEqual([]);
    expect({ agree, differ }).toEqual({ agree: 0, differ: all.length });
    console.log(`${name}: ${differ} of ${all.length} changed proofs rejected`);
  });

  it('rejects a proof without one of its rows, with one twice, or with two in another order', () => {
    const { proof } = readGolden('void-redraw');
    const changed = (change: (copy: Proof) => Proof) => JSON.stringify(change(structuredClone(proof)));
    const rows = (proof: Proof, students: Proof['draws'][number]['students']): Proof => ({
      ...proof,
      draws: proof.draws.map((draw) => ({ ...draw, students })),
    });
    const students = proof.draws[0]!.students;
    const bad = [
      changed((copy) => rows(copy, students.slice(1))),
      changed((copy) => rows(copy, [...students, students[0]!])),
      changed((copy) => rows(copy, [...students].reverse())),
      changed((copy) =>
        rows(
          copy,
          students.map((each, i) => ({ ...each, module: students[(i + 1) % 9]!.module })),
        ),
      ),
      changed((copy) => ({ ...copy, ledger: copy.ledger.slice(0, -1) })),
      changed((copy) => ({ ...copy, ledger: copy.ledger.filter((row) => row.action !== 'void') })),
      changed((copy) => ({ ...copy, voided: [] })),
      changed((copy) => ({ ...copy, draws: [], voided: [...copy.voided, ...copy.draws] })),
      changed((copy) => ({ ...copy, rules: [] })),
      changed((copy) => ({ ...copy, commitments: [] })),
      changed((copy) => ({ ...copy, draws: [...copy.draws, ...copy.draws] })),
    ];
    expect(verifyMany(bad)).toMatchObject({ agree: 0, differ: bad.length });
  });
});
