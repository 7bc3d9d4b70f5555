import type { Module, Standard } from './type.ts';

/**
 * The order of codes and names: fewer code points first, then the first differing code point decides
 * (docs/draw-spec.md, section 1). Works from the first difference on, so alike ASCII codes cost one short scan.
 */
export function compareCodes(a: string, b: string): number {
  const start = firstDifference(a, b);
  const difference = codePointsFrom(a, start) - codePointsFrom(b, start);
  if (difference !== 0) return difference;
  return (a.codePointAt(start) ?? 0) - (b.codePointAt(start) ?? 0);
}

/** The modules of a standard in the order that every draw uses. */
export function modulesInOrder(standard: Pick<Standard, 'modules'>): readonly Module[] {
  return inCodeOrder(standard.modules);
}

export function inCodeOrder(modules: readonly Module[]): readonly Module[] {
  return [...modules].sort((a, b) => compareCodes(a.code, b.code));
}

/** Never inside a surrogate pair: two pairs that share their first half differ from that half on. */
function firstDifference(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const isSecondHalf = isLow(a.charCodeAt(at)) || isLow(b.charCodeAt(at));
  return at > 0 && isHigh(a.charCodeAt(at - 1)) && isSecondHalf ? at - 1 : at;
}

function codePointsFrom(text: string, start: number): number {
  let count = 0;
  for (let at = start; at < text.length; at += 1) {
    count += 1;
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) at += 1;
  }
  return count;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
