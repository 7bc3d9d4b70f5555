import { describe, it } from 'vitest';
import { bookA, bookB, bookC } from '../support/drawn-books.ts';
import { expectEveryEditFound } from './mutations.ts';

/** Every kind of edit of every cell that the engine wrote or froze; what says the same as before must be accepted. */
describe('verify finds every single edit of a cell', () => {
  it('in a drawn book of standard A', () => {
    expectEveryEditFound('standard A', bookA().all(), ['专业技能', '职业素养']);
  });

  it('in a drawn book of standard B', () => {
    expectEveryEditFound('standard B', bookB().all(), ['技能考核']);
  });

  it('in a drawn book of standard C', () => {
    expectEveryEditFound('standard C', bookC().all(), ['专业技能', '职业素养']);
  });
});
