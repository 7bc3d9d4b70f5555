import { nameKey } from '../zip/names.ts';
import { eachRecord, withoutRecords, withRecord } from './records.ts';

export const typesPart = '/[Content_Types].xml';

/** Which part is of which kind: by its own name, else by its extension. */
export interface ContentTypes {
  readonly of: (part: string) => string | null;
  readonly set: (part: string, type: string) => void;
  readonly remove: (part: string) => void;
}

const extensionOf = (part: string) => /\.([^./]*)$/.exec(part)?.[1]?.toLowerCase() ?? '';

/** Reads the list once, and hands back its text whenever it changes. */
export function contentTypes(given: string, changed: (text: string) => void): ContentTypes {
  let text = given;
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  eachRecord(text, 'Types', (tag) => {
    const type = tag.attribute('ContentType') ?? '';
    const part = tag.attribute('PartName');
    const extension = tag.attribute('Extension');
    if (tag.name === 'Override' && part !== null) byName.set(nameKey(part), type);
    if (tag.name === 'Default' && extension !== null) byExtension.set(extension.toLowerCase(), type);
  });

  function remove(part: string): void {
    const key = nameKey(part);
    if (!byName.delete(key)) return;
    text = withoutRecords(text, 'Types', ({ name, attribute }) => {
      return name === 'Override' && nameKey(attribute('PartName') ?? '') === key;
    });
    changed(text);
  }

  const of = (part: string) => byName.get(nameKey(part)) ?? byExtension.get(extensionOf(part)) ?? null;

  function set(part: string, type: string): void {
    if (of(part) === type) return;
    remove(part);
    if (of(part) === type) return;
    byName.set(nameKey(part), type);
    text = withRecord(text, 'Override', { PartName: part, ContentType: type });
    changed(text);
  }

  return { of, set, remove };
}
