import { describe, expect, it } from 'vitest';
import { poolModules } from '../../core/standard/pool.ts';
import { findPreset } from '../../core/standard/presets/index.ts';
import type { Pool } from '../../core/standard/type.ts';

const { modules } = findPreset('mobile-slips-22411')!;
const codes = (pool: Pool) => poolModules(pool, [...modules].reverse()).map((module) => module.code);

// Categories of standard C: M1 basic, M2 and M3 core, M4 and M5 cross (test/fixtures/standards.txt).
describe('a pool', () => {
  it('holds every module, or those of one category, in the order of codes', () => {
    expect(codes('all')).toEqual(['M1', 'M2', 'M3', 'M4', 'M5']);
    expect(codes('basic')).toEqual(['M1']);
    expect(codes('core')).toEqual(['M2', 'M3']);
    expect(codes('cross')).toEqual(['M4', 'M5']);
  });

  it('holds the listed modules in the order of codes, however they are listed', () => {
    expect(codes(['M5', 'M1'])).toEqual(['M1', 'M5']);
  });

  it('passes over codes that no module has', () => {
    expect(codes(['M9', 'M2'])).toEqual(['M2']);
  });
});
