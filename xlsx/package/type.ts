import type { Relation } from './relation.ts';

/** An .xlsx file as the parts it is made of (ECMA-376 part 2). Names begin with `/` and compare without case. */
export interface Package {
  /** In the file's order, new ones last. */
  readonly names: () => string[];
  readonly has: (part: string) => boolean;
  readonly bytes: (part: string) => Uint8Array;
  readonly text: (part: string) => string;
  /** Replaces a part or adds one; a new one needs its content type. */
  readonly set: (part: string, content: string | Uint8Array, contentType?: string) => void;
  /** With its own relationships and content type; those of others to it are the caller's. */
  readonly remove: (part: string) => void;
  readonly contentType: (part: string) => string | null;
  /** The owner `/` is the package itself. */
  readonly relations: (owner: string) => Relation[];
  /** Gives the new relationship's id. */
  readonly relate: (owner: string, type: string, target: string) => string;
  readonly unrelate: (owner: string, id: string) => void;
  /** The Strict variant of the format, which has other names for everything; types given to relate() follow it. */
  readonly isStrict: boolean;
  /** Unchanged parts go over as they were compressed, byte for byte. */
  readonly save: () => Uint8Array;
}
