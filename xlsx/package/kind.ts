import { type IssueCode, issue } from '../../core/index.ts';
import { Refusal } from '../refusal.ts';
import { typesPart } from './content-types.ts';
import { isType } from './relation.ts';
import type { Store } from './store.ts';
import type { Package } from './type.ts';

const refuse = (code: IssueCode, params: Record<string, string> = {}) => new Refusal(issue(code, params));
const holds = ({ names }: Pick<Store, 'names'>, folder: string) =>
  names().some((name) => name.toLowerCase().startsWith(folder));

/** Refuses a zip that is no package of Microsoft's kind. */
export function refuseOtherZip(store: Store): void {
  if (store.has('/mimetype')) {
    const kind = String.fromCharCode(...store.bytes('/mimetype').subarray(0, 100));
    if (kind.startsWith('application/vnd.oasis.opendocument')) throw refuse('file-opendocument');
  }
  if (store.has(typesPart)) return;
  throw holds(store, '/xl/')
    ? refuse('file-types-wrong', { what: '[Content_Types].xml' })
    : refuse('file-other-zip');
}

/** Refuses a package that is no workbook, or one that must not be touched. */
export function refuseOtherPackage(pack: Package): void {
  const main = pack.relations('/').find((each) => isType(each, 'officeDocument') && !each.external);
  const type = (main === undefined ? null : pack.contentType(main.target))?.toLowerCase() ?? '';
  if (/wordprocessingml|ms-word/.test(type) || (type === '' && holds(pack, '/word/'))) {
    throw refuse('file-other-office', { kind: 'Word' });
  }
  if (/presentationml|ms-powerpoint/.test(type) || (type === '' && holds(pack, '/ppt/'))) {
    throw refuse('file-other-office', { kind: 'PowerPoint' });
  }
  if (type.includes('ms-excel.sheet.binary')) throw refuse('file-binary');
  if (holdsMacros(pack)) throw refuse('file-macros');
  if (main === undefined && !holds(pack, '/xl/')) throw refuse('file-other-zip');
  if (main === undefined || !pack.has(main.target)) throw refuse('file-workbook-missing');
  if (!/spreadsheetml\.(sheet|template)\.main\+xml$/.test(type)) {
    throw refuse('file-types-wrong', { what: `${main.target} ${type}`.trim() });
  }
}

/** Office judges by the content types; a part that only bears the usual name is suspicious enough. */
function holdsMacros(pack: Package): boolean {
  return pack.names().some((name) => {
    const type = pack.contentType(name)?.toLowerCase() ?? '';
    return /macroenabled|vbaproject|macrosheet/.test(type) || /\/vbaproject\.bin$/i.test(name);
  });
}
