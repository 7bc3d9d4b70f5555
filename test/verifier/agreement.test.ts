import { beforeAll, describe, expect, it } from 'vitest';
import { randomBook } from '../support/random-books.ts';
import { proofOf, replay } from '../support/scenario.ts';
import { verifyMany } from '../support/verifier.ts';

const books = 1000;
let proofs: readonly string[] = [];

beforeAll(() => {
  proofs = Array.from({ length: books }, (_, seed) => JSON.stringify(proofOf(replay(randomBook(seed)))));
}, 120_000);

describe('the second implementation', () => {
  it(`agrees with the core on ${books} books of all standards, row by row`, () => {
    const { agree, differences } = verifyMany(proofs);
    expect(differences).toEqual([]);
    expect(agree).toBe(books);
  });

  // What the books hold; without this, a generator that always draws the same would pass unseen.
  it.each([
    ['"text":"SkillDraw rules 1\\nstandard\\t移动商务技能抽考 30:30:40', 100],
    ['"text":"SkillDraw rules 1\\nstandard\\t电子商务技能抽考', 100],
    ['"text":"SkillDraw rules 1\\nstandard\\t移动商务技能抽考 十签', 100],
    ['"text":"SkillDraw rules 1\\nstandard\\t自定标准', 200],
    ['method\\tlargest-remainder', 40],
    ['tail\\tindependent', 50],
    ['question\\tbalanced', 100],
    ['\\nsample\\t', 50],
    ['\\nbank\\t', 200],
    ['\\nunit\\tmajor', 50],
    ['"kind":"supplement"', 200],
    ['"action":"void"', 150],
    ['\\nexcluded\\t', 200],
    ['"organiserCouldChoose":true', 50],
    ['𠮷', 300],
    ['㐂', 300],
    ['·', 300],
    ['😀', 300],
    ['从 ', 5],
    ['余下 ', 20],
    ['尾数 ', 100],
    ['不足一组的 ', 100],
  ])('has seen many a book with %s', (text, least) => {
    expect(proofs.filter((proof) => proof.includes(text)).length).toBeGreaterThanOrEqual(least);
  });
});
