import { describe, it } from 'vitest';
import { scoredBook } from '../support/drawn-books.ts';
import { expectEveryEditFound } from './mutations.ts';

describe('verify finds every single edit of a cell', () => {
  it('in a book after a void, a second draw, a supplement and scoring by three examiners', () => {
    expectEveryEditFound('standard C, drawn again, supplemented and scored', scoredBook().all(), []);
  });
});
