import { expect } from 'vitest';
import type { Feature } from '../../../core/index.ts';
import type { Group } from './type.ts';

const features: readonly Feature[] = [
  ...(['colours', 'filter', 'freeze', 'print', 'protection', 'validation', 'widths'] as const),
];

export const offering: Group = {
  about: 'offers',
  tests: {
    'a clock with its offset, a name, features that there are, and random bytes or none': async (adapter) => {
      const { abilities } = (await adapter.open({ sheets: [{ name: '封面', rows: [] }] })).host;
      expect(abilities.clock()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect(abilities.user().trim()).not.toBe('');
      expect(abilities.random() ?? '0'.repeat(64)).toMatch(/^[0-9a-f]{64}$/);
      expect(features).toEqual(expect.arrayContaining([...abilities.features]));
    },
  },
};
