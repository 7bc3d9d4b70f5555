import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../../batch/arguments/nearest.ts';

describe('the distance of two words', () => {
  // Counted by hand: letters added, left out, changed, or swapped with their neighbour (optimal string
  // alignment).
  it.each([
    ['', '', 0],
    ['draw', 'draw', 0],
    ['drw', 'draw', 1],
    ['draww', 'draw', 1],
    ['crew', 'draw', 2],
    ['darw', 'draw', 1],
    ['entorpy', 'entropy', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['', 'void', 4],
    ['封存', '封', 1],
  ])('from %j to %j is %i', (from, to, steps) => {
    expect(distance(from, to)).toBe(steps);
    expect(distance(to, from)).toBe(steps);
  });
});

describe('the nearest word', () => {
  const words = ['check', 'commit', 'score', 'supplement'];

  it.each([
    ['chekc', 'check'],
    ['CHECK', 'check'],
    ['comit', 'commit'],
    ['supp', 'supplement'],
    ['suplement', 'supplement'],
    ['x', null],
    ['banana', null],
    ['', null],
  ])('to %j is %j', (typed, expected) => {
    expect(nearest(typed, words)).toBe(expected);
  });
});
