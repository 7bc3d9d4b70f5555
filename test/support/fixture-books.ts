import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The workbooks of test/fixtures/books; its README says which program made each. */
export const fixtureNames = ['libreoffice', 'openpyxl', 'excel', 'prefixed', 'strict', 'streamed'] as const;
export type FixtureName = (typeof fixtureNames)[number];

export function fixturePath(name: FixtureName): string {
  return join(import.meta.dirname, '../fixtures/books', `${name}.xlsx`);
}

export function fixtureBytes(name: FixtureName): Uint8Array {
  return new Uint8Array(readFileSync(fixturePath(name)));
}
