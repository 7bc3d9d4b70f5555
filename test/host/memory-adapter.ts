import { beyondTheLastRow } from './conformance/specs.ts';
import type { Adapter, Opened } from './conformance/type.ts';
import { type MemoryHost, memoryHostOf } from './memory.ts';

const opened = (host: MemoryHost): Opened => ({
  host,
  look: async () => host.book(),
  type: async (sheet, cells) => {
    for (const { row, column, cell } of cells) host.set(sheet, row, column, cell);
    return opened(host);
  },
  reopen: async () => opened(host),
});

export const memoryAdapter: Adapter = {
  open: async (book) => opened(memoryHostOf(book)),
  impossible: beyondTheLastRow('抽签'),
  skips: {},
};
