import type { Standard } from '../type.ts';
import { ecommerceFive20 } from './ecommerce-five-20.ts';
import { mobile303040 } from './mobile-30-30-40.ts';
import { mobileSlips22411 } from './mobile-slips-22411.ts';

/** The standards that come with the program, in the order a person is offered them. */
export const presets: readonly Standard[] = [mobile303040, ecommerceFive20, mobileSlips22411];

export function findPreset(id: string): Standard | undefined {
  return presets.find((preset) => preset.id === id);
}
