import { limits } from '../limits.ts';
import { broken } from '../refusal.ts';
import { nameKey } from '../zip/names.ts';
import type { ZipFile } from '../zip/read.ts';
import { writeZip, type ZipInput } from '../zip/write.ts';

/** The parts' bytes: those of the file it came from, and those that were set since. */
export interface Store {
  readonly names: () => string[];
  readonly has: (part: string) => boolean;
  /** Refuses what is larger than `most`. */
  readonly bytes: (part: string, most?: number) => Uint8Array;
  readonly set: (part: string, bytes: Uint8Array) => void;
  readonly remove: (part: string) => void;
  readonly save: () => Uint8Array;
}

interface Item {
  readonly input: ZipInput;
  readonly bytes: (most: number) => Uint8Array;
}

/** Without a file it is empty. */
export function partStore(zip: ZipFile | null): Store {
  const items = new Map<string, Item>();
  for (const entry of zip?.entries ?? []) {
    items.set(nameKey(entry.name), {
      input: { name: entry.name, entry, raw: zip?.raw(entry) ?? new Uint8Array() },
      bytes: (most) => zip?.inflate(entry, most) ?? new Uint8Array(),
    });
  }
  return {
    names: () =>
      [...items.values()].map(({ input }) => `/${input.name}`).filter((name) => !name.endsWith('/')),
    has: (part) => items.has(nameKey(part)),
    bytes(part, most = limits.part) {
      const item = items.get(nameKey(part));
      if (item === undefined) throw broken(part);
      return item.bytes(most);
    },
    set(part, bytes) {
      const key = nameKey(part);
      const name = items.get(key)?.input.name ?? part.replace(/^\//, '');
      items.set(key, { input: { name, bytes }, bytes: () => bytes });
    },
    remove: (part) => void items.delete(nameKey(part)),
    save: () => writeZip([...items.values()].map(({ input }) => input)),
  };
}
