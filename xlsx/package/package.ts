export { blankPackage } from './blank.ts';
export { openPackage } from './open.ts';
export { isType, type Relation, relationTypes } from './relation.ts';
export type { Package } from './type.ts';
