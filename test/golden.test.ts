import { describe, expect, it } from 'vitest';
import { goldenNames, readGolden } from './support/golden-file.ts';
import { proofOf, replay } from './support/scenario.ts';
import { verifyMany } from './support/verifier.ts';

// Only a major version may change a golden draw: test/golden/README.md.
describe('golden draws', () => {
  it.each(goldenNames())('%s comes out as it was pinned', (name) => {
    const { steps, proof } = readGolden(name);
    expect(proofOf(replay(steps))).toStrictEqual(proof);
  });

  it('are each accepted by the second implementation, verify/verify_draw.py', () => {
    const proofs = goldenNames().map((name) => JSON.stringify(readGolden(name).proof));
    expect(proofs.length).toBeGreaterThan(0);
    expect(verifyMany(proofs)).toEqual({ agree: proofs.length, differ: 0, differences: [] });
  });

  it('hold every quota method, tail way and question way, a sample, a supplement and a void', () => {
    const texts = goldenNames().map((name) => JSON.stringify(readGolden(name).proof));
    const features = [
      'method\\thalf-up',
      'method\\tfloor',
      'method\\tlargest-remainder',
      'method\\tslips',
      'tail\\twithout-replacement',
      'tail\\tindependent',
      'tail\\tcyclic',
      'question\\tbalanced',
      'sample\\t',
      '"kind":"supplement"',
      '"action":"void"',
      '"organiserCouldChoose":true',
    ];
    const absent = features.filter((feature) => !texts.some((text) => text.includes(feature)));
    expect(absent).toEqual([]);
  });
});
