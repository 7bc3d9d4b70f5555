import { broken } from '../refusal.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const lastCharacter = 0x10ffff;

/** Resolves &amp; and &#20013;. There are no other entities: a document that declares some is refused. */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? (named[name] ?? numbered(name)) : null;
    if (character === null) throw broken(whole.slice(0, 20));
    return character;
  });
}

function numbered(name: string): string | null {
  const match = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,9}))$/.exec(name);
  if (match === null) return null;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code > lastCharacter ? null : String.fromCodePoint(code);
}
