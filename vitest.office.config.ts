import { defineConfig } from 'vitest/config';

/** Tests that need LibreOffice and openpyxl: node test/office/need-libreoffice.mjs says how to get them. */
export default defineConfig({
  test: { include: ['test/office/**/*.office.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
});
