import { describe, expect, it } from 'vitest';
import { asOne, edited } from '../../../xlsx/xml/edit.ts';

describe('editing a text', () => {
  it('replaces and inserts where it is told to, in whatever order it is told', () => {
    const edits = [
      { from: 6, to: 9, text: 'C' },
      { from: 0, to: 3, text: 'A' },
      { from: 3, to: 3, text: '+' },
    ];
    expect(edited('aaabbbccc', edits)).toBe('A+bbbC');
    expect(edited('same', [])).toBe('same');
  });

  it('keeps the order of what is inserted at one place, before what is replaced there', () => {
    const edits = [
      { from: 1, to: 2, text: 'X' },
      { from: 1, to: 1, text: '1' },
      { from: 1, to: 1, text: '2' },
    ];
    expect(edited('abc', edits)).toBe('a12Xc');
  });

  it('puts several edits together as one', () => {
    const one = asOne('abcdef', 1, 5, [{ from: 2, to: 3, text: 'C' }]);
    expect(one).toEqual({ from: 1, to: 5, text: 'bCde' });
  });

  it('never lets two meet', () => {
    const edits = [
      { from: 0, to: 2, text: '' },
      { from: 1, to: 3, text: '' },
    ];
    expect(() => edited('abc', edits)).toThrow('two edits meet at 1');
  });
});
