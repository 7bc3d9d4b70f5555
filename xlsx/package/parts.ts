import { limits } from '../limits.ts';
import { decodeXml, encodeXml } from '../xml/text.ts';
import { nameKey } from '../zip/names.ts';
import { contentTypes, typesPart } from './content-types.ts';
import { isStrictType, isType, relationTypes, strictType } from './relation.ts';
import { emptyRelations, readRelations, withoutRelation, withRelation } from './relations.ts';
import type { Store } from './store.ts';
import { relationsPart } from './target.ts';
import type { Package } from './type.ts';

const relationsType = 'application/vnd.openxmlformats-package.relationships+xml';
const isTypes = (part: string) => nameKey(part) === nameKey(typesPart);

/** Parts, their kinds and their relationships over a store of bytes, which holds a list of content types. */
export function packageOf(store: Store): Package {
  const { names, has, save } = store;
  const bytes = (part: string) => store.bytes(part);
  const text = (part: string) => decodeXml(bytes(part), part);
  const list = (part: string) => decodeXml(store.bytes(part, limits.list), part);
  const types = contentTypes(list(typesPart), (changed) => store.set(typesPart, encodeXml(changed)));
  const contentType = (part: string) => (isTypes(part) ? null : types.of(part));

  function set(part: string, content: string | Uint8Array, type?: string): void {
    if (isTypes(part)) throw new Error('content types follow from set() and remove()');
    if (type !== undefined) types.set(part, type);
    else if (!has(part)) throw new Error(`the new part ${part} needs a content type`);
    store.set(part, typeof content === 'string' ? encodeXml(content) : content);
  }

  function remove(part: string): void {
    for (const each of [part, relationsPart(part)]) {
      types.remove(each);
      store.remove(each);
    }
  }

  const relationsText = (owner: string) => {
    const part = relationsPart(owner);
    return has(part) ? list(part) : emptyRelations;
  };
  const relations = (owner: string) => readRelations(owner, relationsText(owner));
  const main = has(relationsPart('/')) ? relations('/').find((each) => isType(each, 'officeDocument')) : null;
  const isStrict = isStrictType(main?.type ?? relationTypes.officeDocument);

  function relate(owner: string, type: string, target: string): string {
    const made = withRelation(owner, relationsText(owner), isStrict ? strictType(type) : type, target);
    set(relationsPart(owner), made.text, relationsType);
    return made.id;
  }

  function unrelate(owner: string, id: string): void {
    const part = relationsPart(owner);
    if (has(part)) set(part, withoutRelation(list(part), id));
  }

  return { names, has, bytes, text, set, remove, contentType, relations, relate, unrelate, isStrict, save };
}
