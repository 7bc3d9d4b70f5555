import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { run, sheetsToRead } from '../../core/index.ts';
import { standards } from '../support/arbitraries.ts';
import { drawnBook } from '../support/books.ts';
import { verifyMany } from '../support/verifier.ts';

/** Fixed, so that a proof that is rejected is found again under its line. */
const seed = 20260520;

it('draws by two hundred random standards are each accepted by the second implementation, verify_draw.py', () => {
  const sizes = fc.tuple(standards, fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 15 }));
  const proofs = fc.sample(sizes, { numRuns: 200, seed }).map(([standard, first, second]) => {
    const host = drawnBook(standard, { 一班: first, 二班: second });
    const { summary } = run('proof', host.read(sheetsToRead('proof')), {});
    expect(summary?.draws).toHaveLength(standard.draw.unit === 'class' ? 2 : 1);
    return JSON.stringify(summary);
  });
  expect(verifyMany(proofs)).toEqual({ agree: proofs.length, differ: 0, differences: [] });
});
