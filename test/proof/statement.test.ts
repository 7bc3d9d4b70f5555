import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dryRunText, statementText, unitKeyOf } from '../../core/proof/statement.ts';

// Docs/draw-spec.md, section 3, written out by hand.
const commitment = 'ab'.repeat(32);
const entropy = [
  { label: '骰子', value: '3 5 1' },
  { label: '双色球', value: '02 11=33' },
];
const body = [
  'unit: 移动商务2401班',
  'attempt: 2',
  `commitment: ${commitment}`,
  'entropy: 骰子=3 5 1',
  'entropy: 双色球=02 11=33',
];

describe('the statement of a draw', () => {
  it('is the text of the specification, without a line end at its end', () => {
    const text = statementText({ unit: '移动商务2401班', attempt: 2, commitment, entropy });
    expect(text).toBe(['SkillDraw draw 1', ...body].join('\n'));
  });

  it('begins otherwise and has attempt 0 in a dry run', () => {
    const text = dryRunText({ unit: '移动商务2401班', commitment, entropy });
    const trial = body.map((line) => (line === 'attempt: 2' ? 'attempt: 0' : line));
    expect(text).toBe(['SkillDraw dry run 1', ...trial].join('\n'));
  });

  it('makes the unit key, its SHA-256', () => {
    const text = statementText({ unit: '移动商务2401班', attempt: 2, commitment, entropy });
    expect(unitKeyOf(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('is another one as soon as anything that went into it is another', () => {
    // As readEntropy and cleanText leave them: no line ends, no = in a label.
    const clean = fc.string({ unit: fc.constantFrom('1', 'a', '全', ' ', ':'), maxLength: 3 });
    const values = fc.string({ unit: fc.constantFrom('1', '=', '全', ' '), maxLength: 3 });
    const statements = fc.record({
      unit: clean,
      attempt: fc.integer({ min: 1, max: 3 }),
      commitment: fc.constantFrom(commitment, 'cd'.repeat(32)),
      entropy: fc.array(fc.record({ label: clean, value: values }), { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(statements, statements, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(statementText(one) === statementText(other)).toBe(isSame);
      }),
      { numRuns: 3000 },
    );
  });
});
