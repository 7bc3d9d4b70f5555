import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../core/index.ts';
import { shiftFormula } from '../../../xlsx/formula/shift.ts';

const examples = readFileSync(new URL('../../fixtures/moved-formulas.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !/^# /.test(line))
  .map((line) => line.split('|').map((part) => part.trim()))
  .map(([formula = '', down, right, moved = '']) => ({
    formula,
    down: Number(down),
    right: Number(right),
    moved,
  }));

describe('a formula that moves', () => {
  it.each(examples)('$formula, $down down and $right to the right, reads $moved', (example) => {
    expect(shiftFormula(example.formula, example.down, example.right)).toBe(example.moved);
  });

  it('has examples of every kind', () => {
    expect(examples.length).toBeGreaterThan(70);
  });
});

const addresses = fc
  .record({
    column: fc.integer({ min: 1, max: 700 }).map(columnLetters),
    row: fc.integer({ min: 1, max: 9000 }),
    holdColumn: fc.constantFrom('', '$'),
    holdRow: fc.constantFrom('', '$'),
  })
  .map(({ column, row, holdColumn, holdRow }) => `${holdColumn}${column}${holdRow}${row}`);
const areas = fc.tuple(addresses, addresses).map((corners) => corners.join(':'));
const terms = fc.oneof(
  addresses,
  areas.map((area) => `SUM(${area})`),
  addresses.map((address) => `LOG10(成绩!${address})`),
  fc.constantFrom('Rate_2024', '1.5', '"A1"', "'B2'!C3", '{1,2}'),
);
const formulas = fc.array(terms, { minLength: 1, maxLength: 6 }).map((all) => all.join('+'));
const { slideFormula }: { slideFormula: (formula: string, from: string, to: string) => string } =
  createRequire(import.meta.url)('exceljs/lib/utils/shared-formula.js');
const steps = fc.integer({ min: 0, max: 500 });

describe('every formula', () => {
  it('comes back as it was when it moves there and back', () => {
    fc.assert(
      fc.property(formulas, steps, steps, (formula, down, right) => {
        expect(shiftFormula(shiftFormula(formula, down, right), -down, -right)).toBe(formula);
      }),
    );
  });

  it('moves in two steps as in one', () => {
    fc.assert(
      fc.property(formulas, steps, steps, steps, (formula, down, right, more) => {
        const twice = shiftFormula(shiftFormula(formula, down, right), more, more);
        expect(twice).toBe(shiftFormula(formula, down + more, right + more));
      }),
    );
  });

  it('moves as exceljs slides a shared formula', () => {
    const slid = addresses.map((address) => address.replace(/\$/g, ''));
    fc.assert(
      fc.property(formulas, slid, steps, steps, (formula, from, down, right) => {
        const to = shiftFormula(from, down, right);
        // It also slides what stands in text and takes no care of names in other scripts: those are left out.
        const plain = formula.replace(/"A1"|成绩!|'B2'!/g, '1');
        expect(shiftFormula(plain, down, right)).toBe(slideFormula(plain, from, to));
      }),
    );
  });

  it('loses nothing, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'A1$:\'"[]{}()!#@ 名,;;'), maxLength: 30 }),
        (text) => {
          expect(shiftFormula(text, 0, 0)).toBe(text);
          expect(shiftFormula(shiftFormula(text, 3, 3), -3, -3)).toBe(text);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
