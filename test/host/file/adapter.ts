import { openBook } from '../../../xlsx/index.ts';
import { beyondTheLastRow } from '../conformance/specs.ts';
import type { Adapter, Opened, Typed } from '../conformance/type.ts';
import { fixedAbilities } from '../memory.ts';
import { asCell } from '../workbook.ts';
import { buildFile, bytesOf, putCell } from './build.ts';
import { loaded, lookAt } from './look.ts';

/** The file host as a program uses it: bytes in, bytes out. exceljs plays the other program, and the person. */
function openFile(bytes: Uint8Array): Opened {
  const book = openBook(bytes);
  return {
    host: { read: book.read, apply: book.apply, abilities: fixedAbilities },
    look: () => lookAt(book.save()),
    type: async (sheet, cells) => openFile(await typed(book.save(), sheet, cells)),
    reopen: async () => openFile(book.save()),
  };
}

async function typed(bytes: Uint8Array, name: string, cells: readonly Typed[]): Promise<Uint8Array> {
  const workbook = await loaded(bytes);
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`the file has no sheet ${name}`);
  for (const { row, column, cell } of cells) putCell(sheet, row, column, asCell(cell), false);
  return bytesOf(workbook);
}

export const fileAdapter: Adapter = {
  open: async (book) => openFile(await buildFile(book)),
  impossible: beyondTheLastRow('抽签'),
  skips: {},
};
