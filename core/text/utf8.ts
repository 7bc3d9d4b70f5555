/**
 * UTF-8 without TextEncoder, which Apps Script does not have. Clean text holds no lone surrogate; should one come
 * all the same, it is written as U+FFFD, as TextEncoder would.
 */
export function writeUtf8(text: string, bytes: Uint8Array, at: number): number {
  let next = at;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[next++] = unit;
      continue;
    }
    const point = codePoint(text, i);
    if (point > 0xffff) i++;
    next = writePoint(point, bytes, next);
  }
  return next;
}

/** The most bytes that a text can take: three for each UTF-16 unit (a pair of units takes four). */
export function utf8Bound(text: string): number {
  return text.length * 3;
}

export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(utf8Bound(text));
  return bytes.subarray(0, writeUtf8(text, bytes, 0));
}

function codePoint(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0xfffd;
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
}

function writePoint(point: number, bytes: Uint8Array, at: number): number {
  let next = at;
  if (point < 0x800) {
    bytes[next++] = 0xc0 | (point >> 6);
  } else {
    if (point < 0x10000) {
      bytes[next++] = 0xe0 | (point >> 12);
    } else {
      bytes[next++] = 0xf0 | (point >> 18);
      bytes[next++] = 0x80 | ((point >> 12) & 0x3f);
    }
    bytes[next++] = 0x80 | ((point >> 6) & 0x3f);
  }
  bytes[next++] = 0x80 | (point & 0x3f);
  return next;
}
