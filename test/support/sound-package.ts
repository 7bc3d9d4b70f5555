import { attributeOf, childOf, childrenOf, type Element, type Parts, rootOf, textOf } from './parts.ts';
import { outOfOrder, sheetUnsound, twice } from './sound-sheet.ts';

/**
 * What Excel would not open, or only after "We found a problem with some content": rules of ECMA-376 (part 1: 18.2 ff.,
 * part 2: 9 and 10) that a program which edits packages breaks easily. Empty for a sound package.
 */
export function unsound(parts: Parts): string[] {
  const xml = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
  const broken = xml.flatMap((name) => wellFormed(name, textOf(parts, name)));
  if (broken.length > 0) return broken;
  const styles = parts.has('xl/styles.xml') ? rootOf(textOf(parts, 'xl/styles.xml')) : null;
  const sheets = xml.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return [
    ...typeFaults(parts),
    ...xml.filter((name) => name.endsWith('.rels')).flatMap((name) => relationFaults(parts, name)),
    ...bookFaults(rootOf(textOf(parts, 'xl/workbook.xml'))),
    ...(styles === null ? [] : styleFaults(styles)),
    ...sheets.flatMap((name) => inOrder(() => sheetUnsound(parts, name, styles))),
  ];
}

/** Rows and cells that do not stand in order cannot even be read. */
function inOrder(faults: () => string[]): string[] {
  try {
    return faults();
  } catch (error) {
    return [String(error)];
  }
}

/** Every tag is closed by its own name. */
function wellFormed(name: string, text: string): string[] {
  const open: string[] = [];
  const tags = text.matchAll(
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s<>/]+)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  );
  let at = 0;
  for (const { 0: tag, 1: slash, 2: word, 4: empty, index } of tags) {
    const between = text.slice(at, index);
    at = index + tag.length;
    if (/[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.test(between)) return [`${name}: ${between}`];
    if (word === undefined || empty === '/') continue;
    if (slash !== '/') open.push(word);
    else if (open.pop() !== word) return [`${name}: </${word}> closes nothing`];
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
  if (forbidden.test(text)) return [`${name}: a character that XML does not allow`];
  return open.length === 0 ? [] : [`${name}: <${open.pop()}> is never closed`];
}

function typeFaults(parts: Parts): string[] {
  const all = childrenOf(rootOf(textOf(parts, '[Content_Types].xml')));
  const list = (kind: string, attribute: string) =>
    all.filter(({ name }) => name === kind).map((each) => (attributeOf(each, attribute) ?? '').toLowerCase());
  const [overrides, defaults] = [list('Override', 'PartName'), list('Default', 'Extension')];
  const has = new Set([...parts.keys()].map((name) => `/${name}`.toLowerCase()));
  const where = '[Content_Types].xml';
  const typed = (name: string) =>
    overrides.includes(name) || defaults.includes(name.slice(name.lastIndexOf('.') + 1));
  return [
    ...twice(overrides).map((name) => `${where}: ${name} twice`),
    ...overrides.filter((name) => !has.has(name)).map((name) => `${where}: ${name} is not there`),
    ...[...has]
      .filter((name) => !name.startsWith('/[') && !typed(name))
      .map((name) => `${where}: no type for ${name}`),
  ];
}

/** Every relationship leads to a part, and none has another's id. */
function relationFaults(parts: Parts, rels: string): string[] {
  const folder = rels.replace(/_rels\/[^/]*$/, '');
  const all = childrenOf(rootOf(textOf(parts, rels)));
  const faults = twice(all.map((each) => attributeOf(each, 'Id') ?? '')).map((id) => `${rels}: ${id} twice`);
  for (const each of all.filter((one) => attributeOf(one, 'TargetMode') !== 'External')) {
    const target = attributeOf(each, 'Target') ?? '';
    const part = new URL(target, `file:///${folder}`).pathname.slice(1);
    if (!target.startsWith('#') && !parts.has(decodeURI(part)))
      faults.push(`${rels}: ${target} is not there`);
  }
  return faults;
}

function bookFaults(book: Element): string[] {
  const where = 'xl/workbook.xml';
  const sheets = childrenOf(childOf(book, 'sheets')!);
  const names = sheets.map((each) => (attributeOf(each, 'name') ?? '').toLowerCase());
  const list = childOf(book, 'definedNames');
  const scoped = (list === undefined ? [] : childrenOf(list)).map(
    (each) => `${attributeOf(each, 'name')?.toLowerCase()} of ${attributeOf(each, 'localSheetId') ?? 'all'}`,
  );
  const scopes = scoped.map((each) => Number(/of (\d+)$/.exec(each)?.[1] ?? 0));
  const order =
    'fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets';
  const rest =
    'functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst';
  return [
    ...outOfOrder(where, book, `${order} ${rest}`.split(' ')),
    ...twice(names).map((name) => `${where}: sheet ${name} twice`),
    ...names
      .filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))
      .map((name) => `${where}: name ${name}`),
    ...twice(sheets.map((each) => attributeOf(each, 'sheetId') ?? '')).map(
      (id) => `${where}: sheetId ${id} twice`,
    ),
    ...(sheets.every((each) => attributeOf(each, 'state')?.includes('idden'))
      ? [`${where}: no visible sheet`]
      : []),
    ...twice(scoped).map((name) => `${where}: name ${name} twice`),
    ...scopes.filter((at) => at >= sheets.length).map((at) => `${where}: a name for sheet ${at}`),
  ];
}

/** Lists count what they hold, and formats refer to what is there. */
function styleFaults(styles: Element): string[] {
  const where = 'xl/styles.xml';
  const length = (name: string) => {
    const list = childOf(styles, name);
    return list === undefined ? 0 : childrenOf(list).length;
  };
  const lists =
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
  const counted = childrenOf(styles).flatMap((list) => {
    const count = attributeOf(list, 'count');
    return count === null || Number(count) === childrenOf(list).length
      ? []
      : [`${where}: ${list.name} counts wrongly`];
  });
  const xfs = childrenOf(childOf(styles, 'cellXfs')!);
  const refers = (attribute: string, list: string) =>
    xfs
      .filter((xf) => Number(attributeOf(xf, attribute) ?? 0) >= Math.max(1, length(list)))
      .map(({ tag }) => `${where}: ${tag} refers to no ${list}`);
  return [
    ...outOfOrder(where, styles, lists),
    ...counted,
    ...refers('fontId', 'fonts'),
    ...refers('fillId', 'fills'),
    ...refers('borderId', 'borders'),
    ...refers('xfId', 'cellStyleXfs'),
  ];
}
