/** What one part says of another, or of something on the web. */
export interface Relation {
  readonly id: string;
  /** The full URI. */
  readonly type: string;
  /** A part's name with its leading `/`; as it is written where it is external. */
  readonly target: string;
  readonly external: boolean;
}

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export const relationTypes = {
  officeDocument: `${transitional}/officeDocument`,
  extendedProperties: `${transitional}/extended-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  worksheet: `${transitional}/worksheet`,
  chartsheet: `${transitional}/chartsheet`,
  dialogsheet: `${transitional}/dialogsheet`,
  sharedStrings: `${transitional}/sharedStrings`,
  styles: `${transitional}/styles`,
  theme: `${transitional}/theme`,
  calcChain: `${transitional}/calcChain`,
  table: `${transitional}/table`,
  drawing: `${transitional}/drawing`,
  chart: `${transitional}/chart`,
  comments: `${transitional}/comments`,
  hyperlink: `${transitional}/hyperlink`,
  pivotTable: `${transitional}/pivotTable`,
} as const;

const lastSegment = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1);

/** By the last word of the type, given as such or as a URI: both variants of the format use the same ones. */
export function isType(relation: Relation, kind: string): boolean {
  return lastSegment(relation.type).toLowerCase() === lastSegment(kind).toLowerCase();
}

export const isStrictType = (type: string) => type.startsWith(`${strict}/`);

export const strictType = (type: string) =>
  type.startsWith(`${transitional}/`) ? strict + type.slice(transitional.length) : type;
