import { draw, frozen, guide, history, ledger, marks, trial } from './engine-sheets.ts';
import { bank, components, criteria, modules, rooms, roster, standard } from './input-sheets.ts';
import type { SheetKey, SheetLayout } from './type.ts';

/** Every sheet the engine knows, in the order a new workbook has them. */
export const sheets: Readonly<Record<SheetKey, SheetLayout>> = {
  guide,
  standard,
  modules,
  components,
  criteria,
  bank,
  roster,
  rooms,
  draw,
  trial,
  marks,
  history,
  ledger,
  frozen,
};
