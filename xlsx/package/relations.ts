import { issue } from '../../core/index.ts';
import { broken, Refusal } from '../refusal.ts';
import type { Scanner } from '../xml/scan.ts';
import { eachRecord, withoutRecords, withRecord } from './records.ts';
import { isType, type Relation } from './relation.ts';
import { relationsPart, relativeTarget, resolveTarget } from './target.ts';

const root = 'Relationships';
const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const emptyRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="${namespace}"/>`;

/** The relationships that an owner's part of them lists. */
export function readRelations(owner: string, text: string): Relation[] {
  const relations: Relation[] = [];
  eachRecord(text, root, (tag) => {
    if (tag.name === 'Relationship') relations.push(relationOf(owner, tag));
  });
  return relations;
}

function relationOf(owner: string, { attribute }: Scanner): Relation {
  const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')];
  if (id === null || type === null || target === null) throw broken(relationsPart(owner));
  const outside = { id, type, target, external: true };
  // Links are never followed here, and programs often forget to say that they lead outside.
  if (attribute('TargetMode') === 'External' || isType(outside, 'hyperlink')) return outside;
  const part = resolveTarget(owner, target);
  if (part === null) {
    throw new Refusal(issue('file-part-outside', { part: owner, target: target.slice(0, 100) }));
  }
  return { id, type, target: part, external: false };
}

/** The list with one more relationship, and the id it got. */
export function withRelation(owner: string, text: string, type: string, target: string) {
  const taken = readRelations(owner, text).map((each) => Number(/^rId(\d{1,9})$/.exec(each.id)?.[1] ?? 0));
  const id = `rId${taken.reduce((most, each) => Math.max(most, each), 0) + 1}`;
  const values = { Id: id, Type: type, Target: relativeTarget(owner, target) };
  return { id, text: withRecord(text, 'Relationship', values) };
}

export function withoutRelation(text: string, id: string): string {
  return withoutRecords(text, root, ({ attribute }) => attribute('Id') === id);
}
